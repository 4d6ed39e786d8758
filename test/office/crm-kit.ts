import type { AccountsConfig } from '../../src/office/config';
import type { CrmBrowser } from '../../src/office/crm-browser';
import { pageBox } from '../../src/office/crm-kept';
import { questionIn, type CrmQuestion } from '../../src/office/crm-question';
import { CrmSignIn } from '../../src/office/crm-sign-in';
import type { SignInWindows, WindowAnswer } from '../../src/office/sign-in-windows';

export const config: AccountsConfig = {
  signIn: 'accounts',
  world: 'production',
  graph: 'https://graph.microsoft.com',
  microsoft: { clientId: 'm', authority: 'https://login.microsoftonline.com/organizations' },
  zoho: { clientId: '1000.X', dataCentre: 'com' },
};

/** What Zoho answers: a grant, the field of an error, or nothing at all. */
export type Zoho = (question: CrmQuestion) => Said | Promise<Said>;
type Said = Record<string, string> | WindowAnswer | null;

let tokens = 0;

export function granted(more: Record<string, string> = {}): Zoho {
  return ({ state, dataCentre }) => ({
    access_token: `1000.${(tokens += 1)}`,
    expires_in: '3600',
    api_domain: `https://www.zohoapis.${dataCentre}`,
    state,
    ...more,
  });
}

export const grantedForSession = granted({ granted_for_session: 'true' });
export const refusing =
  (error: string): Zoho =>
  (question) => ({ error, state: question.state });
export const silent: Zoho = () => null;

/** Says it when it is told to. */
export function later(zoho: Zoho) {
  let say: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (say = resolve));
  return { zoho: (question: CrmQuestion) => told.then(() => zoho(question)), say };
}

interface World {
  windows?: Zoho;
  frames?: Zoho;
  config?: AccountsConfig;
}

/** A browser with its windows, frames and storages. Every tab has its own box, and shares one with the others. */
export class Browser {
  readonly asked: CrmQuestion[] = [];
  readonly shared = watched();
  isOnline = true;
  windows: Zoho;
  frames: Zoho;
  private readonly config: AccountsConfig;
  private readonly listeners: ((event: StorageEvent) => void)[] = [];

  constructor(world: World = {}) {
    this.windows = world.windows ?? granted();
    this.frames = world.frames ?? grantedForSession;
    this.config = world.config ?? config;
  }

  tab(tab = watched()) {
    const browser: CrmBrowser = {
      openUnseen: async (address) => {
        const said = await this.frames(this.note(address));
        return said === null ? new Promise((resolve) => setTimeout(() => resolve(null), 10_000)) : text(said);
      },
      tab,
      shared: this.shared,
      onShared: (listener) => this.listeners.push(listener),
      isOnline: () => this.isOnline,
      newState: () => `state ${(tokens += 1)}`,
    };
    const windows: SignInWindows = {
      open: async (address) => {
        const said = await this.windows(this.note(address));
        if (said === null) return new Promise(() => undefined);
        return 'failure' in said ? (said as WindowAnswer) : { answer: text(said) };
      },
    };
    return { signIn: new CrmSignIn(this.config, windows, browser), box: tab };
  }

  /** As the other tabs hear of it. */
  signOutElsewhere(key: string): void {
    this.shared.removeItem(key);
    for (const listener of this.listeners) listener({ key, newValue: null } as StorageEvent);
  }

  count(does: CrmQuestion['does']): number {
    return this.asked.filter((question) => question.does === does).length;
  }

  private note(address: string): CrmQuestion {
    const question = questionIn(new URL(address, 'https://sync.example/').search);
    if (!question) throw new Error(address);
    this.asked.push(question);
    return question;
  }
}

function text(fields: Exclude<Said, null>): string {
  return `#${new URLSearchParams(fields)}`;
}

/** A box that shows all that it holds. */
export function watched() {
  const keys = new Set<string>();
  const box = pageBox();
  return {
    getItem: box.getItem,
    setItem: (key: string, value: string) => {
      keys.add(key);
      box.setItem(key, value);
    },
    removeItem: box.removeItem,
    all: () => [...keys].map((key) => box.getItem(key) ?? '').join('\n'),
    keys,
  };
}
