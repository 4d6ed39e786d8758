import type { Accounts } from '../session/remote';
import type { SignInPort, SignInSnapshot, SignInWish } from '../session/sign-in';
import type { SideName } from '../sync/side';
import type { ServiceSignIn } from './service-sign-in';

interface Services {
  outlook: ServiceSignIn;
  crm: ServiceSignIn;
  /** Null where there is nothing to choose. */
  dataCentres?: () => SignInSnapshot['dataCentres'];
}

/** Both services' sign-in as one: what the pane shows, and where the engine gets its access. */
export class JoinedAccounts implements Accounts, SignInPort {
  private latest: SignInSnapshot | null = null;

  constructor(private readonly services: Services) {
    for (const side of ['outlook', 'crm'] as const) services[side].state.subscribe(() => (this.latest = null));
  }

  subscribe(listener: () => void): () => void {
    const ends = (['outlook', 'crm'] as const).map((side) => this.services[side].state.subscribe(listener));
    return () => ends.forEach((end) => end());
  }

  snapshot(): SignInSnapshot {
    const { outlook, crm, dataCentres } = this.services;
    this.latest ??= { outlook: outlook.state.value, crm: crm.state.value, dataCentres: dataCentres?.() ?? null };
    return this.latest;
  }

  access: Accounts['access'] = (side, wish) => this.services[side].access(wish);

  signIn(side: SideName, wish: SignInWish = {}): Promise<boolean> {
    return this.services[side].signIn(wish);
  }

  signOut(side: SideName): Promise<void> {
    return this.services[side].signOut();
  }
}
