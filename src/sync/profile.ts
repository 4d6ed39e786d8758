import { SyncError } from './errors';
import type { Store } from './store';

/** Whose mailbox and whose CRM a store belongs to. */
export interface Profile {
  /** `timeZone` IANA; null where the mailbox does not say. */
  outlook: { id: string; address: string; timeZone: string | null };
  crm: {
    org: string;
    userId: string;
    address: string;
    timeZone: string;
    profileId: string | null;
    /** Origin of the CRM's pages. */
    web?: string | undefined;
  };
}

/** The profile and the fingerprints of the tokens that it was seen with: a token's owner never changes. */
interface Known {
  profile: Profile;
  tokens: string;
}

/** The user of the CRM, and the fingerprint of the one token that tells it. */
interface KnownUser {
  user: Profile['crm'];
  token: string;
}

const table = 'profile';

/** Fingerprints: of both sides' tokens together, and of the CRM's alone. */
export interface Tokens {
  both: string;
  crm: string;
}

/**
 * Who is signed in, asked once per pair of tokens. A store belongs to one mailbox and one CRM user for good.
 * @throws SyncError other-account when somebody else is signed in than last time; nothing is touched then.
 */
export async function identify(store: Store, tokens: Tokens, ask: () => Promise<Profile>): Promise<Profile> {
  const known = (await store.load(table)).get('owner') as Known | undefined;
  if (known?.tokens === tokens.both) return known.profile;
  const profile = await ask();
  if (known) assertSame(known.profile, profile);
  await store.commit([
    { table, key: 'owner', value: { profile, tokens: tokens.both } satisfies Known },
    { table, key: 'crm', value: { user: profile.crm, token: tokens.crm } satisfies KnownUser },
  ]);
  return profile;
}

/**
 * Who is signed in to the CRM, asked once per token; the mailbox need not be asked.
 * @throws SyncError other-account when the store belongs to somebody else
 */
export async function identifyUser(
  store: Store,
  token: string,
  ask: () => Promise<Profile['crm']>,
): Promise<Profile['crm']> {
  const rows = await store.load(table);
  const owner = rows.get('owner') as Known | undefined;
  const known = rows.get('crm') as KnownUser | undefined;
  const user = known?.token === token ? known.user : await ask();
  if (owner) assertSameCrm(owner.profile.crm, user);
  if (known?.token !== token) await store.commit([{ table, key: 'crm', value: { user, token } satisfies KnownUser }]);
  return user;
}

/** Whose CRM the store knows, without asking; null while nobody was signed in. */
export async function loadCrmUser(store: Store): Promise<Profile['crm'] | null> {
  const rows = await store.load(table);
  const owner = rows.get('owner') as Known | undefined;
  return owner?.profile.crm ?? (rows.get('crm') as KnownUser | undefined)?.user ?? null;
}

/** Whose store it is; null while nobody has run with it. */
export async function loadProfile(store: Store): Promise<Profile | null> {
  const known = (await store.load(table)).get('owner') as Known | undefined;
  return known?.profile ?? null;
}

function assertSame(before: Profile, now: Profile): void {
  if (before.outlook.id !== now.outlook.id) {
    throw new SyncError(
      'other-account',
      'outlook',
      `this profile belongs to ${before.outlook.address}; signed in is ${now.outlook.address}`,
    );
  }
  assertSameCrm(before.crm, now.crm);
}

/** @throws SyncError other-account */
export function assertSameCrm(before: Profile['crm'], now: Profile['crm']): void {
  if (before.org === now.org && before.userId === now.userId) return;
  throw new SyncError(
    'other-account',
    'crm',
    `this profile belongs to ${before.address} in another organisation or account; signed in is ${now.address}`,
  );
}
