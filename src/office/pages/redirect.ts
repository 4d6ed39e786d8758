import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Where Microsoft's sign-in comes back to: hands the answer to the page that asked (the pane, from a popup or a hidden
 * frame) or goes on to it (the dialog's page). Opened by itself it has nothing to do.
 */
broadcastResponseToMainFrame().catch(() => undefined);
