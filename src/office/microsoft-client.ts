/** What the sign-in needs of Microsoft's library. Every call rejects with the library's own errors. */
export interface MicrosoftClient {
  /** Outlook brokers the sign-in: its account, its windows. */
  readonly isNested: boolean;
  /** Of this browser's earlier sign-ins. */
  accounts(): MicrosoftAccount[];
  /** From the cache, else from the service. Without an account, the host's (nested) or the hint's. Asks nobody. */
  silent(request: MicrosoftRequest & Freshness): Promise<MicrosoftToken>;
  /**
   * Opens the window before it returns. A newer call ends the ones before it.
   * @param onClosed the window seems to be gone, without an answer. One may still come: a sign-in page that cuts itself
   *   off from its opener looks closed.
   */
  popup(request: MicrosoftRequest, onClosed: () => void): Promise<MicrosoftToken>;
  /** Forgets the account and its tokens in this browser; not where the sign-in is nested. */
  forget(account: MicrosoftAccount): Promise<void>;
}

export interface MicrosoftAccount {
  id: string;
  /** The sign-in name: mostly an address, not always the mailbox's. */
  username: string;
}

export interface MicrosoftRequest {
  scopes: string[];
  account: MicrosoftAccount | null;
  /** Address of who should sign in, where there is no account. */
  hint: string | null;
  /** What has to be proven anew, as JSON. */
  claims: string | null;
  /** Lets the person choose among accounts. */
  choose: boolean;
}

export interface Freshness {
  /** Not from the cache. */
  isFresh: boolean;
}

export interface MicrosoftToken {
  accessToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  scopes: string[];
  account: MicrosoftAccount;
}

/** @param isNested Outlook says that it brokers the sign-in */
export type OpenMicrosoftClient = (isNested: boolean) => Promise<MicrosoftClient>;
