import type { MicrosoftAccount, MicrosoftClient, MicrosoftToken } from './microsoft-client';
import type { MicrosoftMemory } from './microsoft-memory';
import { knownScopes } from './microsoft-scopes';

/** Where the sign-in takes place. */
export interface Here {
  client: MicrosoftClient;
  memory: MicrosoftMemory;
  /** The address of the mailbox that is open in Outlook; null outside of it. */
  mailbox: string | null;
  isTab: boolean;
  /** The open mailbox belongs to somebody else. */
  isShared: boolean;
}

/**
 * The cached account that this mailbox uses: the one of the last sign-in here, else the one of that name. Another one is
 * not taken by itself, though the address may be one of its aliases: whether it is, Graph tells after a sign-in. Nor is
 * any after a sign-out.
 */
export function chosenAccount({ client, memory, mailbox }: Here): MicrosoftAccount | null {
  const { account: last, isSignedOut } = memory.value;
  if (isSignedOut) return null;
  const accounts = client.accounts();
  const [only, ...others] = accounts;
  return (
    accounts.find(({ id }) => id === last?.id) ??
    accounts.find(({ username }) => username.toLowerCase() === mailbox?.toLowerCase()) ??
    (mailbox === null && others.length === 0 ? (only ?? null) : null)
  );
}

export function hintFor({ memory, mailbox }: Here): string | null {
  return memory.value.account?.username ?? mailbox;
}

/** After a sign-in or a renewal. What was granted once counts until the service says otherwise. */
export function remember({ memory }: Here, { scopes, account }: MicrosoftToken): void {
  const before = memory.value;
  const isSame = before.account?.id === account.id;
  const granted = knownScopes([...(isSame ? before.scopes : []), ...scopes]);
  const value = { scopes: granted, account, isSignedOut: false };
  if (JSON.stringify(value) !== JSON.stringify(before)) memory.keep(value);
}
