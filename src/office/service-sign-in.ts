import type { Answered } from '../session/remote';
import type { SideSignIn, SignInWish } from '../session/sign-in';
import type { AccessWish } from '../sync/access';

/** Sign-in to one service. */
export interface ServiceSignIn {
  readonly state: Told<SideSignIn>;
  /** Without asking the person anything. Never throws. */
  access(wish: AccessWish): Promise<Answered>;
  /** To be called straight in a click. True when the person is signed in now; else `state` says why not. Never throws. */
  signIn(wish: SignInWish): Promise<boolean>;
  /** Never throws. */
  signOut(): Promise<void>;
}

/** A value that tells when it changes. */
export class Told<Value> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: Value) {}

  get value(): Value {
    return this.current;
  }

  set(value: Value): void {
    this.current = value;
    for (const listener of this.listeners) listener();
  }

  /** Replaces some of an object's properties. */
  change(part: Partial<Value>): void {
    this.set({ ...this.current, ...part });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
