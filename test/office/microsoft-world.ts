import { BrowserAuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { AccountsConfig } from '../../src/office/config';
import type {
  Freshness,
  MicrosoftAccount,
  MicrosoftClient,
  MicrosoftRequest,
  MicrosoftToken,
  OpenMicrosoftClient,
} from '../../src/office/microsoft-client';
import { MicrosoftSignIn, type MailboxHost } from '../../src/office/microsoft-sign-in';
import { scopesFor } from '../../src/office/microsoft-scopes';
import type { SignInWish } from '../../src/session/sign-in';
import type { SignInWindows, WindowAnswer } from '../../src/office/sign-in-windows';

export const config: AccountsConfig = {
  signIn: 'accounts',
  world: 'test',
  graph: 'https://graph.microsoft.com',
  microsoft: { clientId: 'client-1', authority: 'https://login.microsoftonline.com/organizations' },
  zoho: { clientId: 'zoho-1', dataCentre: 'com' },
};

export const kim: MicrosoftAccount = { id: 'kim.contoso', username: 'kim@contoso.com' };
export const lee: MicrosoftAccount = { id: 'lee.contoso', username: 'lee@contoso.com' };

export const loginRequired = (): Error =>
  new InteractionRequiredAuthError('login_required', '', 'AADSTS50058: session');
export const consentRequired = (): Error =>
  new InteractionRequiredAuthError('invalid_grant', '', 'AADSTS65001: not consented', 'consent_required');
export const offline = (): Error => new BrowserAuthError('no_network_connectivity', '');
export const blocked = (): Error => new BrowserAuthError('popup_window_error', '');

export function tokenOf(
  account: MicrosoftAccount,
  accessToken: string,
  scopes = scopesFor(['meetings']),
): MicrosoftToken {
  return { accessToken, expiresAt: Date.now() + 3_600_000, scopes, account };
}

type Silent = MicrosoftRequest & Freshness;
type Act<Request, Answer> = (request: Request, onClosed: () => void) => Answer | Promise<Answer>;

/** Microsoft's library as far as it is used: answers come from functions that a test puts in. */
export class FakeClient implements MicrosoftClient {
  cached: MicrosoftAccount[] = [];
  readonly silents: Silent[] = [];
  readonly popups: MicrosoftRequest[] = [];
  onSilent: Act<Silent, MicrosoftToken> = () => Promise.reject(loginRequired());
  onPopup: Act<MicrosoftRequest, MicrosoftToken> = () => Promise.reject(blocked());

  constructor(readonly isNested = false) {}

  accounts(): MicrosoftAccount[] {
    return this.cached;
  }

  async silent(request: Silent): Promise<MicrosoftToken> {
    this.silents.push(request);
    return this.onSilent(request, () => undefined);
  }

  async popup(request: MicrosoftRequest, onClosed: () => void): Promise<MicrosoftToken> {
    this.popups.push(request);
    const token = await this.onPopup(request, onClosed);
    this.cached = [...this.cached.filter(({ id }) => id !== token.account.id), token.account];
    return token;
  }

  forget(account: MicrosoftAccount): Promise<void> {
    this.cached = this.cached.filter(({ id }) => id !== account.id);
    return Promise.resolve();
  }
}

export class FakeWindows implements SignInWindows {
  readonly opened: string[] = [];
  onOpen: () => WindowAnswer | Promise<WindowAnswer> = () => ({ failure: 'blocked' });

  async open(address: string): Promise<WindowAnswer> {
    this.opened.push(address);
    return this.onOpen();
  }
}

interface Setting {
  client?: FakeClient;
  host?: Partial<MailboxHost>;
  open?: OpenMicrosoftClient;
}

export const tab = { mailbox: null, isTab: true };

/** A sign-in in Outlook with Kim's mailbox, or elsewhere. */
export function world({ client = new FakeClient(), host = {}, open = () => Promise.resolve(client) }: Setting = {}) {
  const windows = new FakeWindows();
  const here = { mailbox: kim.username, isTab: false, isNested: client.isNested, ...host };
  const signIn = new MicrosoftSignIn(config, Promise.resolve(here), windows, open);
  return { signIn, client, windows };
}

/** A page load with Kim's account in the library's cache, and a service that gives tokens. */
export function signedIn({ client = new FakeClient(), host = tab }: Setting = {}) {
  client.cached = [kim];
  let count = 0;
  client.onSilent = () => tokenOf(kim, `token-${(count += 1)}`);
  return world({ client, host });
}

export const meetings = { features: ['meetings' as const] };
export const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';

/** The first answer to whether an earlier sign-in still holds. */
export async function started({ signIn }: { signIn: MicrosoftSignIn }) {
  if (signIn.state.value.state !== 'checking') return;
  await new Promise<void>((resolve) => {
    const end = signIn.state.subscribe(() => {
      if (signIn.state.value.state === 'checking') return;
      end();
      resolve();
    });
  });
}

export async function signInBy(at: ReturnType<typeof world>, answer: () => MicrosoftToken, wish: SignInWish = {}) {
  await started(at);
  at.client.onPopup = answer;
  return at.signIn.signIn(wish);
}
