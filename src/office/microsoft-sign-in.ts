import type { Answered } from '../session/remote';
import type { SideSignIn, SignInFailure, SignInWish } from '../session/sign-in';
import type { AccessWish, Renewal } from '../sync/access';
import type { AccountsConfig } from './config';
import type { Host } from './host';
import { chosenAccount, hintFor, remember, type Here } from './microsoft-account';
import type { MicrosoftRequest, MicrosoftToken, OpenMicrosoftClient } from './microsoft-client';
import { describe, failureOf, silentFailureOf } from './microsoft-errors';
import { HeldToken } from './microsoft-held';
import { MicrosoftMemory } from './microsoft-memory';
import { openMsal } from './microsoft-msal';
import { askPerson } from './microsoft-person';
import { scopesFor } from './microsoft-scopes';
import { Turns } from './microsoft-turns';
import { Told, type ServiceSignIn } from './service-sign-in';
import type { SignInWindows } from './sign-in-windows';

/** What is read of the host. `isShared`: the open mailbox belongs to somebody else. */
export type MailboxHost = Pick<Host, 'mailbox' | 'isTab' | 'isNested'> & { isShared?: boolean };

/** A token, or why there is none without asking. */
type Quiet = { token: MicrosoftToken } | { code: Refusal; message: string; failure: SignInFailure | null };

interface How {
  renewal?: Renewal | undefined;
  isStart?: boolean;
}

type Refusal = Extract<Answered, { ok: false }>['code'];

/**
 * Sign-in to Microsoft.
 * 1. Nobody is asked but in a click. Everything else is silent: from the library's cache, else from the service.
 * 2. A token that was refused is renewed once. Where that takes the person, access stays shut until a click.
 * 3. `state` is what is known of the account; while a window is open it says so, and falls back when nothing came of it.
 * 4. Whether the account is the mailbox's, Graph tells: an address may be an alias.
 */
export class MicrosoftSignIn implements ServiceSignIn {
  readonly state = new Told<SideSignIn>({ state: 'checking', address: null, failure: null, canSignOut: true });
  private readonly opening: Promise<Here>;
  /** For a click: a window opens only straight in it. */
  private here: Here | null = null;
  private readonly turns = new Turns<Answered>();
  private readonly held = new HeldToken((to) => this.show({ state: to === 'over' ? 'out' : to }));
  /** What was refused and takes the person. */
  private shut: Renewal | null = null;
  /** The state behind an open window. */
  private settled: SideSignIn['state'] = 'checking';
  private isAsking = false;
  /** A newer click, or a sign-out, takes the word from an older one. */
  private attempt = 0;
  private signIns = 0;

  /** Begins to find out at once whether an earlier sign-in still holds. */
  constructor(
    private readonly config: AccountsConfig,
    host: Promise<MailboxHost>,
    private readonly windows: SignInWindows,
    openClient: OpenMicrosoftClient = (isNested) => openMsal(config.microsoft, isNested),
  ) {
    this.opening = this.open(host, openClient);
    void this.turns.next(() => this.check());
  }

  access(wish: AccessWish): Promise<Answered> {
    const key = JSON.stringify([[...wish.features].sort(), wish.renewal]);
    return this.turns.take(key, () => this.accessFor(wish));
  }

  async signIn(wish: SignInWish): Promise<boolean> {
    const attempt = (this.attempt += 1);
    this.isAsking = true;
    this.show({ failure: null });
    const failure = await this.ask(wish, attempt).catch(failureOf);
    if (attempt !== this.attempt) return false;
    this.isAsking = false;
    this.show({ failure });
    return failure === null;
  }

  /**
   * Forgets the account in this browser only. Microsoft's own sign-out page would end the person's other tabs of
   * Outlook and Office as well.
   */
  signOut(): Promise<void> {
    this.attempt += 1;
    this.isAsking = false;
    return this.turns.next(async () => {
      const here = await this.opening.catch(() => null);
      if (here && !here.client.isNested) await this.forget(here);
      this.show({});
    });
  }

  private async forget(here: Here): Promise<void> {
    const account = chosenAccount(here);
    this.held.drop();
    this.shut = null;
    if (account) await here.client.forget(account).catch(() => undefined);
    here.memory.keep({ scopes: [], account: null, isSignedOut: true });
    this.show({ state: 'out', address: null, failure: null });
  }

  private async open(host: Promise<MailboxHost>, openClient: OpenMicrosoftClient): Promise<Here> {
    const { mailbox, isTab, isNested, isShared = false } = await host;
    const client = await openClient(isNested);
    const memory = new MicrosoftMemory(this.config.microsoft.clientId, mailbox);
    this.state.change({ canSignOut: !client.isNested });
    return (this.here = { client, memory, mailbox, isTab, isShared });
  }

  /** At the start. A permission may have been taken back since: then it asks without those of the kinds. */
  private async check(): Promise<void> {
    try {
      const here = await this.opening;
      const { isShared, memory } = here;
      if (isShared || memory.value.isSignedOut) {
        this.show({ state: 'out', failure: isShared ? 'shared-mailbox' : null });
        return;
      }
      let quiet = await this.quiet(here, scopesFor([], memory.value.scopes), { isStart: true });
      if ('code' in quiet && quiet.code === 'consent') {
        memory.keep({ ...memory.value, scopes: [] });
        quiet = await this.quiet(here, scopesFor([]), { isStart: true });
      }
      this.settle(here, quiet);
    } catch (error) {
      this.show({ state: 'out', failure: failureOf(error) });
    }
  }

  private async accessFor({ features, renewal }: AccessWish): Promise<Answered> {
    try {
      const here = await this.opening;
      if (here.isShared) return { ok: false, code: 'other-mailbox', message: 'a shared mailbox' };
      if (this.shut) return { ok: false, code: 'signed-out', message: 'refused until the person signs in' };
      const quiet = await this.quiet(here, scopesFor(features), { renewal });
      if ('code' in quiet && quiet.code === 'signed-out' && renewal) this.shut = renewal;
      this.settle(here, quiet);
      if ('code' in quiet) return { ok: false, code: quiet.code, message: quiet.message };
      return { ok: true, access: { origin: this.config.graph, token: quiet.token.accessToken } };
    } catch (error) {
      return { ok: false, code: 'signed-out', message: describe(error) };
    }
  }

  private async quiet(here: Here, scopes: string[], how: How): Promise<Quiet> {
    const { signIns } = this;
    if (how.renewal || here.memory.value.isSignedOut) this.held.drop();
    const quiet = await this.quietOnce(here, scopes, how);
    // The person was faster than the service.
    if ('code' in quiet) return signIns === this.signIns ? quiet : this.quietOnce(here, scopes, {});
    if (!here.memory.value.isSignedOut) return quiet;
    // In this tab or in another one: what came too late is not kept.
    await here.client.forget(quiet.token.account).catch(() => undefined);
    return { code: 'signed-out', message: 'signed out in the meantime', failure: null };
  }

  /** Without a cached account only Outlook can help, or at the start a session in the browser. */
  private async quietOnce(here: Here, scopes: string[], { renewal, isStart = false }: How): Promise<Quiet> {
    const held = this.held.tokenFor(scopes);
    if (held === 'lacking') return { code: 'consent', message: 'not among what was granted', failure: null };
    if (held) return { token: held };
    const account = chosenAccount(here);
    const hint = hintFor(here);
    if (!account && !here.client.isNested && !(isStart && hint !== null)) {
      return { code: 'signed-out', message: 'nobody is signed in', failure: null };
    }
    try {
      const request = { scopes, account, hint, claims: renewal?.claims ?? null, choose: false };
      return { token: await here.client.silent({ ...request, isFresh: renewal !== undefined }) };
    } catch (error) {
      return refusalOf(error);
    }
  }

  private settle(here: Here, quiet: Quiet): void {
    const { failure } = this.state.value;
    if ('token' in quiet) {
      remember(here, quiet.token);
      const isNews = this.settled !== 'in' || failure === 'offline';
      this.show({ state: 'in', address: quiet.token.account.username, failure: isNews ? null : failure });
    } else if (quiet.code === 'signed-out') {
      if (!this.held.isHeld) this.show({ state: 'out', failure: quiet.failure ?? failure });
    } else if (this.settled === 'checking') {
      // An account that the service could not be asked about counts as signed in.
      const isOffline = quiet.code === 'offline';
      const known = isOffline ? chosenAccount(here) : null;
      this.show({
        state: known ? 'in' : 'out',
        address: known?.username ?? null,
        failure: isOffline ? 'offline' : null,
      });
    }
  }

  /** Null when the person is signed in. */
  private async ask(wish: SignInWish, attempt: number): Promise<SignInFailure | null> {
    const here = this.here ?? (await this.opening);
    if (here.isShared) return 'shared-mailbox';
    const request = this.requestFor(here, wish);
    if (here.client.isNested && !request.choose && !this.shut) {
      const token = await here.client.silent({ ...request, isFresh: false }).catch(() => null);
      if (token) return this.signedIn(here, token, attempt);
    }
    const answer = await askPerson(here, this.windows, request, (token) => this.signedIn(here, token, attempt));
    if ('failure' in answer) return answer.failure;
    return this.signedIn(here, answer.token, attempt, answer.isHeld);
  }

  private requestFor(here: Here, { features = [], another = false }: SignInWish): MicrosoftRequest {
    return {
      scopes: scopesFor(features, here.memory.value.scopes),
      account: another ? null : chosenAccount(here),
      hint: another ? null : hintFor(here),
      claims: this.shut?.claims ?? null,
      choose: another,
    };
  }

  private signedIn(here: Here, token: MicrosoftToken, attempt: number, isHeld = false): null {
    if (attempt !== this.attempt) return null;
    this.signIns += 1;
    this.shut = null;
    this.held.drop();
    remember(here, token);
    this.show({ state: 'in', address: token.account.username, failure: null });
    if (isHeld) this.held.hold(token);
    return null;
  }

  private show(change: Partial<Pick<SideSignIn, 'state' | 'address' | 'failure'>>): void {
    this.settled = change.state ?? this.settled;
    const { address = this.state.value.address, failure = this.state.value.failure } = change;
    const state = this.isAsking ? 'asking' : this.settled;
    const { canSignOut } = this.state.value;
    const next: SideSignIn = { state, address, failure, canSignOut };
    if (JSON.stringify(next) !== JSON.stringify(this.state.value)) this.state.set(next);
  }
}

function refusalOf(error: unknown): Quiet {
  const kind = silentFailureOf(error);
  const message = describe(error);
  if (kind === 'failed') return { code: 'signed-out', message, failure: failureOf(error) };
  return { code: kind, message, failure: null };
}
