import { channelName, type HandedBack } from './handed-back';
import { officeJs, officeReady } from './office-call';

/**
 * The other end of `SignInWindows`, for the pages that it opens. A popup's one-time id comes with its first address
 * (`window`) and is kept for the way back from the service. That happens when this file is loaded: a page loads it
 * before it goes on to the service.
 */
const idKey = 'crm-sync window';
noteId();

/**
 * Hands the page's answer to the page that opened it, which closes the window. False: nobody is there to take it, and the
 * window stays open.
 */
export async function handBack(answer: string): Promise<boolean> {
  const id = readId();
  return id === null ? toDialogParent(answer) : toOpener({ window: id, answer });
}

function noteId(): void {
  const id = idInAddress();
  if (id === null) return;
  try {
    sessionStorage.setItem(idKey, id);
  } catch {
    // The address may still say it in the end.
  }
}

function readId(): string | null {
  try {
    return sessionStorage.getItem(idKey) ?? idInAddress();
  } catch {
    return idInAddress();
  }
}

function idInAddress(): string | null {
  return new URLSearchParams(location.search).get('window');
}

/** The opener may be cut off by a policy of the service in between: the channel reaches it all the same. */
function toOpener(handed: HandedBack): boolean {
  const opener = window.opener as Window | null;
  opener?.postMessage(handed, location.origin);
  const channel = new BroadcastChannel(channelName(handed.window));
  channel.postMessage(handed);
  channel.close();
  window.close();
  return true;
}

/** Office.js may stand behind this script. */
async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

async function toDialogParent(answer: string): Promise<boolean> {
  await pageLoaded();
  await officeReady();
  const ui: Partial<Office.UI> | undefined = officeJs()?.context?.ui;
  if (!ui?.messageParent) return false;
  try {
    ui.messageParent(answer, { targetOrigin: location.origin });
    return true;
  } catch {
    return false;
  }
}
