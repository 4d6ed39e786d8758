import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  EventType,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
  type PopupEvent,
} from '@azure/msal-browser';
import type { AccountsConfig } from './config';
import type {
  Freshness,
  MicrosoftAccount,
  MicrosoftClient,
  MicrosoftRequest,
  MicrosoftToken,
} from './microsoft-client';
import { PopupWatch } from './microsoft-popup-watch';

type Registration = AccountsConfig['microsoft'];

/** A person may have to find a phone first; the library's own minute is too short for that. */
const longestPopupMilliseconds = 10 * 60_000;

/** Microsoft's own sign-in services, which the library knows. */
const microsofts = /(^|\.)(microsoftonline\.(com|us)|partner\.microsoftonline\.cn)$/;

/** @param cacheLocation `sessionStorage`: only as long as the window */
export function msalConfiguration(
  { clientId, authority }: Registration,
  cacheLocation: 'localStorage' | 'sessionStorage',
): Configuration {
  const { host, hostname } = new URL(authority);
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities: microsofts.test(hostname) ? [] : [host],
      // One page for all ways: popup, hidden frame and redirect come back to it.
      redirectUri: new URL('redirect.html', location.href).href,
      // Continuous access evaluation: tokens that may be refused early, with what has to be proven.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation },
    system: {
      popupBridgeTimeout: longestPopupMilliseconds,
      // Its lines name people and addresses; what went wrong comes as an error.
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}

/** The library: brokered by Outlook where it does that, else an ordinary public client. */
export async function openMsal(registration: Registration, isNested: boolean): Promise<MicrosoftClient> {
  const configuration = msalConfiguration(registration, 'localStorage');
  // Without a bridge the library would take the ordinary way and not say so.
  const hasBridge = isNested && 'nestedAppAuthBridge' in globalThis;
  const application = hasBridge
    ? await createNestablePublicClientApplication(configuration)
    : await createStandardPublicClientApplication(configuration);
  return new MsalClient(application, hasBridge);
}

export class MsalClient implements MicrosoftClient {
  private readonly watch = new PopupWatch();

  constructor(
    private readonly application: IPublicClientApplication,
    readonly isNested: boolean,
  ) {
    application.addEventCallback(
      ({ payload }) => this.watch.follow((payload as PopupEvent).popupWindow),
      [EventType.POPUP_OPENED],
    );
  }

  accounts(): MicrosoftAccount[] {
    return this.application.getAllAccounts().map(accountOf);
  }

  async silent({ isFresh, ...request }: MicrosoftRequest & Freshness): Promise<MicrosoftToken> {
    const common = requestOf(request);
    const account = this.known(request.account);
    const result = account
      ? this.application.acquireTokenSilent({ ...common, account, forceRefresh: isFresh })
      : this.application.ssoSilent({ ...common, ...(request.hint !== null && { loginHint: request.hint }) });
    return tokenOf(await result);
  }

  async popup(request: MicrosoftRequest, onClosed: () => void): Promise<MicrosoftToken> {
    const account = this.known(request.account);
    const stop = this.watch.start(onClosed);
    try {
      const result = await this.application.acquireTokenPopup({
        ...requestOf(request),
        ...(account ? { account } : request.hint !== null && { loginHint: request.hint }),
        ...(request.choose && { prompt: 'select_account' }),
        // A window that was closed counts as open until its time is over.
        overrideInteractionInProgress: true,
      });
      return tokenOf(result);
    } finally {
      stop();
    }
  }

  async forget(account: MicrosoftAccount): Promise<void> {
    const known = this.known(account);
    // Without an account the library would forget all of them.
    if (known) await this.application.clearCache({ account: known });
  }

  private known(account: MicrosoftAccount | null) {
    return account && this.application.getAccount({ homeAccountId: account.id });
  }
}

export function requestOf({ scopes, claims }: Pick<MicrosoftRequest, 'scopes' | 'claims'>) {
  return { scopes, ...(claims !== null && { claims }) };
}

export function tokenOf({ accessToken, expiresOn, scopes, account }: AuthenticationResult): MicrosoftToken {
  return { accessToken, expiresAt: expiresOn?.getTime() ?? 0, scopes, account: accountOf(account) };
}

function accountOf({ homeAccountId, username }: { homeAccountId: string; username: string }): MicrosoftAccount {
  return { id: homeAccountId, username };
}
