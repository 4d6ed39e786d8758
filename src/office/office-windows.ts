import type { SignInWindows } from './sign-in-windows';

export function signInWindows(): SignInWindows {
  return { open: () => Promise.resolve({ failure: 'blocked' }) };
}
