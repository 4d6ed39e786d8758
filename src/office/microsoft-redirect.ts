import { createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import type { Config } from './config';
import { dialogRequest, type DialogAnswer, type DialogRequest } from './microsoft-dialog';
import { failureOf } from './microsoft-errors';
import { msalConfiguration, requestOf, tokenOf } from './microsoft-msal';

type RedirectApplication = Pick<IPublicClientApplication, 'handleRedirectPromise' | 'acquireTokenRedirect'>;

/** Marks that this window went to Microsoft: who comes back without an answer is not sent there again. */
const wentKey = 'crm-sync microsoft went';

/**
 * Both halves of a sign-in by redirect, in a window of its own. Null: the page goes to Microsoft now and is opened again
 * with the answer. The library's cache lasts as long as the window: the pane's sign-out could not reach it.
 * Never rejects.
 */
export async function signInByRedirect(config: Promise<Config>): Promise<DialogAnswer | null> {
  try {
    const read = await config;
    if (read.signIn !== 'accounts') return { failure: 'not-set-up' };
    const application = await createStandardPublicClientApplication(
      msalConfiguration(read.microsoft, 'sessionStorage'),
    );
    return await comeOrGo(application, dialogRequest(location.search));
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

export async function comeOrGo(application: RedirectApplication, request: DialogRequest): Promise<DialogAnswer | null> {
  const hasBeenThere = sessionStorage.getItem(wentKey) !== null;
  sessionStorage.removeItem(wentKey);
  const result = await application.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  if (result) return { token: tokenOf(result) };
  if (hasBeenThere) return { failure: 'wrong-answer' };
  if (request.scopes.length === 0) return { failure: 'unexpected' };
  sessionStorage.setItem(wentKey, '1');
  await application.acquireTokenRedirect({
    ...requestOf(request),
    ...(request.hint !== null && { loginHint: request.hint }),
    ...(request.choose && { prompt: 'select_account' }),
  });
  return null;
}
