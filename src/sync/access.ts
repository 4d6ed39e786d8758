import { kindNames, type KindName } from './kind';

/** What needs permissions of its own: a kind's sync, or the panel about people. */
export type Feature = KindName | 'people';
export const featureNames: Feature[] = [...kindNames, 'people'];

/** What opens a service: the token goes to this origin only. */
export interface Access {
  origin: string;
  token: string;
}

/** A call was refused although its token should have been good. */
export interface Renewal {
  /** What has to be proven anew, as JSON (Microsoft: a claims challenge); null where the service does not say. */
  claims: string | null;
}

export interface AccessWish {
  /** What the access is for. */
  features: Feature[];
  /** The token that was given last is not to be given again. */
  renewal?: Renewal | undefined;
}

/**
 * Access without asking the person anything.
 * @throws SyncError signed-out, consent, other-mailbox, offline
 */
export type AccessSource<Wish = AccessWish> = (wish: Wish) => Promise<Access>;

/** For one run, whose kinds are known. */
export type RunAccess = AccessSource<Renewal | undefined>;

/** Tokens that were given beforehand and cannot be renewed. */
export function fixedAccess(origin: string, token: () => string): AccessSource<unknown> {
  return () => Promise.resolve({ origin, token: token() });
}
