import { officeCall, OfficeError } from './office-call';
import type { OfficeItem } from './open-item';

/** `progress` has a bar that runs, `info` our icon, `error` Outlook's own sign. */
export type Tone = 'progress' | 'info' | 'error';

/** All under one key: a phone shows one at a time, and a progress bar stays until something takes its place. */
const key = 'crmSync';
/** Outlook refuses longer ones. */
const longest = 150;

/** Shows a message above the item, in place of our last one. @throws OfficeError */
export async function notify(item: OfficeItem, tone: Tone, text: string): Promise<void> {
  const call = 'notificationMessages.replaceAsync';
  const messages = item.notificationMessages;
  if (!messages) throw new OfficeError(call, 0, 'NotSupported', '');
  await officeCall(call, (callback) => messages.replaceAsync(key, detailsOf(tone, cut(text)), callback));
}

/** Icon and persistence are for information only; with the others Outlook refuses them. */
function detailsOf(tone: Tone, message: string): Office.NotificationMessageDetails {
  if (tone === 'progress') return { type: 'progressIndicator', message };
  if (tone === 'error') return { type: 'errorMessage', message };
  // The icon's id in the manifest's resources.
  return { type: 'informationalMessage', icon: 'icon16', message, persistent: false };
}

/** At the end of a word, where there is one near. */
export function cut(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const wordEnd = start.search(/\s+\S*$/);
  return `${wordEnd > longest / 2 ? start.slice(0, wordEnd) : start}…`;
}
