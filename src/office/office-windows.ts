import { hasDialogs, openDialog } from './dialog';
import { officeJs } from './office-call';
import { openPopup, type OpenWindow } from './popup';
import type { SignInWindows, WindowAnswer } from './sign-in-windows';

/** Opening another window closes the one before. */
export function signInWindows(): SignInWindows {
  let current: OpenWindow | null = null;
  return {
    async open(address) {
      current?.close();
      const opened = openIn(new URL(address, location.href));
      current = opened;
      const answer = await opened.answer;
      if (isBlocked(answer) && current === opened && canPopupInstead()) {
        current = openPopup(new URL(address, location.href));
        return current.answer;
      }
      return answer;
    },
  };
}

function openIn(address: URL): OpenWindow {
  return hasDialogs() ? openDialog(address) : openPopup(address);
}

function isBlocked(answer: WindowAnswer): boolean {
  return 'failure' in answer && answer.failure === 'blocked';
}

/** In the browser's Outlook. Elsewhere a popup opens in a browser that cannot answer this page. */
function canPopupInstead(): boolean {
  const platform = officeJs()?.context?.platform as string | undefined;
  return hasDialogs() && platform === 'OfficeOnline';
}
