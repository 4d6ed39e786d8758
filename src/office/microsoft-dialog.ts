import * as z from 'zod/mini';
import type { SignInFailure } from '../session/sign-in';
import type { MicrosoftRequest, MicrosoftToken } from './microsoft-client';
import { knownScopes } from './microsoft-scopes';

/** What goes to the page `microsoft-sign-in.html` by its address, and what it hands back. */
export type DialogRequest = Omit<MicrosoftRequest, 'account'>;

export type DialogAnswer = { token: MicrosoftToken } | { failure: SignInFailure };

const dialogPage = 'microsoft-sign-in.html';

export function dialogAddress({ scopes, hint, claims, choose }: DialogRequest): string {
  const query = new URLSearchParams({ scopes: scopes.join(' ') });
  if (hint !== null) query.set('hint', hint);
  if (claims !== null) query.set('claims', claims);
  if (choose) query.set('choose', '1');
  return `${dialogPage}?${query}`;
}

export function dialogRequest(search: string): DialogRequest {
  const query = new URLSearchParams(search);
  return {
    scopes: knownScopes((query.get('scopes') ?? '').split(' ')),
    hint: query.get('hint'),
    claims: query.get('claims'),
    choose: query.has('choose'),
  };
}

const failures: [SignInFailure, ...SignInFailure[]] = [
  'blocked',
  'closed',
  'refused',
  'administrator',
  'other-account',
  'wrong-answer',
  'throttled',
  'not-set-up',
  'offline',
  'unexpected',
];

const answerShape = z.union([
  z.object({
    token: z.object({
      accessToken: z.string().check(z.minLength(1)),
      expiresAt: z.number(),
      scopes: z.array(z.string()),
      account: z.object({ id: z.string(), username: z.string() }),
    }),
  }),
  z.object({ failure: z.enum(failures) }),
]);

export function dialogAnswer(text: string): DialogAnswer {
  try {
    return z.parse(answerShape, JSON.parse(text));
  } catch {
    return { failure: 'wrong-answer' };
  }
}
