import type { SignInPort, SignInSnapshot, SideSignIn } from '../../src/session/sign-in';
import type { SideName } from '../../src/sync/side';

const signedIn: SideSignIn = { state: 'in', address: 'kim@contoso.com', failure: null, canSignOut: true };

/** A sign-in that does what the test says, and writes down what it was asked. */
export class FakeSignIn implements SignInPort {
  /** What comes of the next attempts. */
  succeeds = true;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly asked: unknown[][] = [],
    private state: SignInSnapshot = { outlook: signedIn, crm: signedIn, dataCentres: null },
  ) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  snapshot(): SignInSnapshot {
    return this.state;
  }

  /** The sign-in stands anew like this. */
  show(part: Partial<SignInSnapshot>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  signIn(side: SideName, ...wish: unknown[]): Promise<boolean> {
    this.asked.push(['signIn', side, ...wish.filter((each) => each !== undefined)]);
    return Promise.resolve(this.succeeds);
  }

  signOut(side: SideName): Promise<void> {
    this.asked.push(['signOut', side]);
    return Promise.resolve();
  }
}
