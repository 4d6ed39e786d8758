import type { Answered } from '../session/remote';
import type { SideSignIn, SignInFailure, SignInSnapshot, SignInWish } from '../session/sign-in';
import type { DataCentre } from '../zoho/data-centre';
import { featuresIn, readAnswer, scopesOf, type Grant, type OAuthAnswer } from '../zoho/oauth';
import type { AccountsConfig } from './config';
import { crmBrowser, type CrmBrowser } from './crm-browser';
import { CrmKept, type CrmToken } from './crm-kept';
import { addressOf, dataCentreOf, dataCentresOf, type CrmQuestion } from './crm-question';
import { Told, type ServiceSignIn } from './service-sign-in';
import type { SignInWindows } from './sign-in-windows';

const minute = 60_000;

/** Before the end of a token. */
const renewsBefore = 10 * minute;
const warnsBefore = 5 * minute;

/** Calls that follow each other like this belong to one run. */
const sameRun = 20_000;

/** A complaint that comes so soon after a renewal is about the token before it. */
const youngToken = minute;

/** Zoho gives ten tokens in ten minutes. */
const betweenComplaints = 10 * minute;
const betweenAttempts = 2 * minute;

/** So often a renewal may come to nothing before it is left to the person. */
const mostMisses = 2;

/**
 * Sign-in to the CRM, by tokens that live an hour.
 *
 * 1. Where the person allowed it for the session, a token is renewed unseen ten minutes before its end, and if need be
 *    again at five; otherwise the state says `ending` for the last five minutes. In them no run begins, for it would die
 *    half way; one that is under way goes on.
 * 2. One renewal at a time. Each tab has a token of its own and renews it for itself; pages in one tab share theirs.
 * 3. An answer that comes after the person has signed in or out anew is dropped.
 * 4. Signing out forgets, in all tabs. It does not revoke: Zoho documents that for refresh tokens only, with the token in
 *    the address, and whether a page may ask for it is not known. What is forgotten dies within the hour.
 */
export class CrmSignIn implements ServiceSignIn {
  readonly state = new Told<SideSignIn>({ state: 'checking', address: null, failure: null, canSignOut: true });

  private readonly kept: CrmKept;
  private token: CrmToken | null = null;
  private asking: Promise<boolean> | null = null;
  private renewing: Promise<boolean> | null = null;
  /** Another one: the person has signed in or out since. */
  private generation = 0;
  /** Renewals that came to nothing since the last token. */
  private misses = 0;
  /** Milliseconds since 1970. */
  private readonly last = { renewal: 0, attempt: 0, complaint: 0, access: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins to find out at once whether an earlier sign-in still holds. */
  constructor(
    private readonly config: AccountsConfig,
    private readonly windows: SignInWindows,
    private readonly browser: CrmBrowser = crmBrowser(),
    mailbox: string | null = null,
  ) {
    this.kept = new CrmKept(`${config.world} ${mailbox?.toLowerCase() ?? ''}`.trim(), browser.tab, browser.shared);
    browser.onShared((event) => {
      if (this.kept.isSignOut(event)) this.forget();
    });
    void this.keepUp();
  }

  dataCentres(): SignInSnapshot['dataCentres'] {
    const all = dataCentresOf(this.config.zoho).map(({ id }) => id);
    return all.length > 1 ? { chosen: this.dataCentre.id, all } : null;
  }

  access: ServiceSignIn['access'] = async ({ features, renewal }) => {
    const scopes = scopesOf(features);
    if (renewal) await this.renewRefused();
    else if (!has(this.usable(), scopes) && this.mayHave(scopes)) await this.renew();
    const token = this.usable();
    if (!token) return this.noAccess();
    if (!has(token, scopes)) return { ok: false, code: 'consent', message: 'The CRM has not been asked for this yet.' };
    this.last.access = Date.now();
    return { ok: true, access: { origin: token.api, token: token.token } };
  };

  signIn: ServiceSignIn['signIn'] = (wish) => {
    if (this.asking) return this.asking;
    const asking = this.ask(wish)
      .catch(() => this.couldNotAsk())
      .finally(() => {
        if (this.asking === asking) this.asking = null;
      });
    this.asking = asking;
    return asking;
  };

  signOut: ServiceSignIn['signOut'] = () => {
    this.forget();
    return Promise.resolve();
  };

  private get dataCentre(): DataCentre {
    return dataCentreOf(this.config.zoho, this.kept.marks.dataCentre ?? this.config.zoho.dataCentre);
  }

  /** Nothing is awaited before the window opens. */
  private async ask(wish: SignInWish): Promise<boolean> {
    this.choose(wish.dataCentre);
    const generation = (this.generation += 1);
    const question = this.question('start', wish);
    const opened = this.windows.open(addressOf(question));
    this.state.change({ state: 'asking', failure: null });
    const answer = await opened;
    const read = 'answer' in answer ? this.read(answer.answer, question) : answer;
    if (generation !== this.generation) return false;
    if ('grant' in read) {
      this.generation += 1;
      this.adopt(read.grant, read.grant.isForSession);
    }
    this.settle('failure' in read ? read.failure : null);
    return 'grant' in read;
  }

  /** A browser that lacks what windows take. */
  private couldNotAsk(): false {
    this.settle('unexpected');
    return false;
  }

  /** What was allowed was allowed in the data centre before. */
  private choose(id: string | undefined): void {
    const isKnown = dataCentresOf(this.config.zoho).some((each) => each.id === id);
    if (id === undefined || !isKnown || id === this.dataCentre.id) return;
    this.kept.marks = { ...this.kept.marks, dataCentre: id, isForSession: false };
  }

  private question(does: CrmQuestion['does'], { features = [], another = false }: SignInWish = {}): CrmQuestion {
    const all = new Set([...featuresIn(this.kept.marks.scopes), ...features]);
    return { does, dataCentre: this.dataCentre.id, features: [...all], state: this.browser.newState(), another };
  }

  private read(answer: string, { dataCentre, features, state }: CrmQuestion): OAuthAnswer {
    const { zoho } = this.config;
    const asked = dataCentreOf(zoho, dataCentre);
    return readAnswer(answer, { state, scopes: scopesOf(features), asked, dataCentres: dataCentresOf(zoho) });
  }

  private adopt({ token, seconds, dataCentre, scopes }: Grant, isForSession: boolean): void {
    this.token = { token, api: dataCentre.api, expires: Date.now() + seconds * 1000, scopes };
    this.kept.token = this.token;
    this.kept.marks = { dataCentre: dataCentre.id, isForSession, scopes };
    this.misses = 0;
    this.last.complaint = 0;
  }

  private get canRenew(): boolean {
    const isDue = !isWithin(betweenAttempts, this.last.attempt) || this.misses === 0;
    return this.kept.marks.isForSession && this.misses < mostMisses && isDue && this.browser.isOnline();
  }

  /** Without asking the person anything. True: there is a new token. */
  private renew(): Promise<boolean> {
    if (!this.renewing && !this.canRenew) return Promise.resolve(false);
    this.renewing ??= this.askUnseen().finally(() => (this.renewing = null));
    return this.renewing;
  }

  private async askUnseen(): Promise<boolean> {
    const { generation } = this;
    const question = this.question('renew');
    this.last.attempt = Date.now();
    const answer = await this.browser.openUnseen(addressOf(question));
    if (generation !== this.generation) return false;
    const read = answer === null ? null : this.read(answer, question);
    if (read && 'grant' in read) {
      this.adopt(read.grant, true);
      this.last.renewal = Date.now();
      this.settle();
      return true;
    }
    this.misses += 1;
    if (read?.failure === 'refused') this.kept.marks = { ...this.kept.marks, isForSession: false };
    return false;
  }

  /** The CRM refused a token that should have been good. When a renewed one fares no better, it is up to the person. */
  private async renewRefused(): Promise<void> {
    const now = Date.now();
    const isUnderWay = this.renewing !== null;
    if (isUnderWay) await this.renewing;
    if (isUnderWay || isWithin(youngToken, this.last.renewal)) return;
    const refused = this.token;
    const isAgain = isWithin(betweenComplaints, this.last.complaint);
    this.last.complaint = now;
    if (!isAgain && (await this.renew())) {
      this.last.complaint = now;
      return;
    }
    if (this.token !== refused) return;
    this.misses = mostMisses;
    this.drop();
    this.settle();
  }

  /** What a run may begin with; one that is under way gets it to the end. */
  private usable(): CrmToken | null {
    const left = this.left();
    const isUnderWay = isWithin(sameRun, this.last.access);
    return left > warnsBefore || (left > 0 && isUnderWay) ? this.token : null;
  }

  /**
   * Milliseconds that the token is good for. Another page in this tab may have a newer one. A tab that is opened again
   * brings its token along: it counts only where nobody has signed out since.
   */
  private left(): number {
    const kept = this.kept.marks.scopes.length > 0 ? this.kept.token : null;
    const isKnown = dataCentresOf(this.config.zoho).some(({ api }) => api === kept?.api);
    if (kept && isKnown && kept.expires > (this.token?.expires ?? 0)) this.token = kept;
    return (this.token?.expires ?? 0) - Date.now();
  }

  /** Whether a renewal would bring these: another tab may have asked for them. */
  private mayHave(scopes: string[]): boolean {
    return !this.usable() || has(this.kept.marks, scopes);
  }

  private noAccess(): Answered {
    if (this.left() <= 0) this.settle();
    if (this.mayComeBack() && (this.misses > 0 || !this.browser.isOnline()))
      return { ok: false, code: 'offline', message: 'The CRM cannot be reached.' };
    return { ok: false, code: 'signed-out', message: 'The person has to sign in to the CRM.' };
  }

  /** A renewal may still bring a token: the network of a computer that wakes up comes later than its pages. */
  private mayComeBack(): boolean {
    return this.kept.marks.isForSession && this.misses < mostMisses;
  }

  /** At the start, and when the token's time comes. */
  private async keepUp(): Promise<void> {
    const left = this.left();
    if (left <= 0 && this.canRenew && !this.asking) this.state.change({ state: 'checking' });
    if (left <= renewsBefore && (await this.renew())) return;
    this.settle();
  }

  /** Says how it stands, and looks again when that changes. Without `failure` an open window stays what it is. */
  private settle(failure?: SignInFailure | null): void {
    clearTimeout(this.timer);
    const left = this.left();
    if (left <= 0) this.drop();
    const state = left > warnsBefore ? 'in' : left > 0 ? 'ending' : 'out';
    if (failure !== undefined) this.state.change({ state, failure });
    else if (!this.asking) this.state.change({ state, ...(state === 'in' && { failure: null }) });
    const wait = [renewsBefore, warnsBefore, 0].map((before) => left - before).find((each) => each > 0);
    const next = wait ?? (this.mayComeBack() ? betweenAttempts : undefined);
    if (next !== undefined) this.timer = setTimeout(() => void this.keepUp(), next);
  }

  private drop(): void {
    this.token = this.kept.token = null;
  }

  private forget(): void {
    this.generation += 1;
    this.asking = null;
    this.drop();
    this.kept.marks = null;
    this.misses = 0;
    this.settle(null);
  }
}

/** Clocks are set back, too: what seems to lie ahead is long ago. */
function isWithin(milliseconds: number, since: number): boolean {
  return Math.abs(Date.now() - since) < milliseconds;
}

/** Zoho: whether an answer names a permission beside another one that covers it is not documented. */
function has(held: { scopes: string[] } | null, scopes: string[]): boolean {
  const granted = new Set(held?.scopes);
  return scopes.every((scope) => granted.has(scope) || granted.has(scope.replace(/\.[A-Z]+$/, '.ALL')));
}
