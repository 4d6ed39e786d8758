import { createContext, use, useSyncExternalStore } from 'react';
import type { SideSignIn, SignInPort, SignInSnapshot } from '../session/sign-in';

const checking: SideSignIn = { state: 'checking', address: null, failure: null, canSignOut: false };
const unknown: SignInSnapshot = { outlook: checking, crm: checking, dataCentres: null };

/** Until the page is connected nothing is known of anybody. */
export const notConnected: SignInPort = {
  subscribe: () => () => undefined,
  snapshot: () => unknown,
  signIn: () => Promise.resolve(false),
  signOut: () => Promise.resolve(),
};

export const SignInContext = createContext<SignInPort>(notConnected);

/** The sign-in of both sides, followed. */
export function useSignIn(): { port: SignInPort; state: SignInSnapshot } {
  const port = use(SignInContext);
  const state = useSyncExternalStore(
    (listener) => port.subscribe(listener),
    () => port.snapshot(),
  );
  return { port, state };
}
