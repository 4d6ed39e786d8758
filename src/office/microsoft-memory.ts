import * as z from 'zod/mini';
import type { MicrosoftAccount } from './microsoft-client';
import { knownScopes } from './microsoft-scopes';

/**
 * What a page load has to know of the sign-ins before it; no tokens. One per mailbox: two of them in one Outlook have
 * accounts of their own.
 */
interface Remembered {
  /** That were granted. */
  scopes: string[];
  account: MicrosoftAccount | null;
  /** By the person: a page load must not sign in again by itself. */
  isSignedOut: boolean;
}

const shape = z.object({
  scopes: z.array(z.string()),
  account: z.nullable(z.object({ id: z.string(), username: z.string() })),
  isSignedOut: z.boolean(),
});

const nothing: Remembered = { scopes: [], account: null, isSignedOut: false };

export class MicrosoftMemory {
  private readonly key: string;
  /** Stands in where the browser lends no storage. */
  private latest: Remembered = nothing;

  constructor(clientId: string, mailbox: string | null) {
    this.key = `crm-sync microsoft ${clientId} ${mailbox?.toLowerCase() ?? ''}`.trim();
  }

  get value(): Remembered {
    const text = this.stored();
    return text === null ? this.latest : (parsed(text) ?? nothing);
  }

  keep(value: Remembered): void {
    this.latest = value;
    try {
      localStorage.setItem(this.key, JSON.stringify(value));
    } catch {
      // Full or forbidden: it holds as long as the page.
    }
  }

  private stored(): string | null {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }
}

function parsed(text: string): Remembered | null {
  try {
    const value = z.parse(shape, JSON.parse(text));
    return { ...value, scopes: knownScopes(value.scopes) };
  } catch {
    return null;
  }
}
