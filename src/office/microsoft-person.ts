import type { Here } from './microsoft-account';
import type { MicrosoftClient, MicrosoftRequest, MicrosoftToken } from './microsoft-client';
import { dialogAddress, dialogAnswer, type DialogAnswer } from './microsoft-dialog';
import { failureOf, needsDialog } from './microsoft-errors';
import type { SignInWindows } from './sign-in-windows';

/** `isHeld`: from a dialog, which keeps nothing. */
type PersonAnswer = DialogAnswer & { isHeld: boolean };

/**
 * Asks the person, straight in a click. Outlook's own window where it brokers; a popup in a tab; else, and where none of
 * these opens, a window of `SignInWindows`. Outlook without brokering gets no popup: on the web its storage is another
 * one than the frame's, on the desktop it opens in another browser, and in both the answer never arrives.
 * @param onLate a token that came although the window had looked closed
 */
export async function askPerson(
  { client, isTab }: Here,
  windows: SignInWindows,
  request: MicrosoftRequest,
  onLate: (token: MicrosoftToken) => void,
): Promise<PersonAnswer> {
  if (client.isNested || isTab) {
    try {
      return { token: await popupOf(client, request, onLate), isHeld: false };
    } catch (error) {
      if (!needsDialog(error)) return { failure: failureOf(error), isHeld: false };
    }
  }
  const answer = await windows.open(dialogAddress(request));
  return { ...('answer' in answer ? dialogAnswer(answer.answer) : answer), isHeld: true };
}

function popupOf(
  client: MicrosoftClient,
  request: MicrosoftRequest,
  onLate: (token: MicrosoftToken) => void,
): Promise<MicrosoftToken> {
  return new Promise((resolve, reject) => {
    let isClosed = false;
    const closed = () => {
      isClosed = true;
      reject(new ClosedPopup());
    };
    client.popup(request, closed).then((token) => (isClosed ? onLate(token) : resolve(token)), reject);
  });
}

/** The library has no error for it: it would wait on. */
class ClosedPopup extends Error {
  readonly errorCode = 'user_cancelled';
}
