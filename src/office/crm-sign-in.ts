import type { SideSignIn, SignInSnapshot } from '../session/sign-in';
import type { AccountsConfig } from './config';
import { Told, type ServiceSignIn } from './service-sign-in';
import type { SignInWindows } from './sign-in-windows';

export class CrmSignIn implements ServiceSignIn {
  readonly state = new Told<SideSignIn>({ state: 'checking', address: null, failure: null, canSignOut: true });

  /** Begins to find out at once whether an earlier sign-in still holds. */
  constructor(
    private readonly config: AccountsConfig,
    private readonly windows: SignInWindows,
  ) {}

  dataCentres(): SignInSnapshot['dataCentres'] {
    return null;
  }

  access: ServiceSignIn['access'] = () => Promise.resolve({ ok: false, code: 'signed-out', message: 'not built' });
  signIn: ServiceSignIn['signIn'] = () => Promise.resolve(false);
  signOut: ServiceSignIn['signOut'] = () => Promise.resolve();
}
