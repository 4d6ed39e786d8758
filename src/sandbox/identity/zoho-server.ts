/*
 * One data centre of Zoho accounts, for clients of the kind "client-based" (Zoho: "OAuth for JavaScript applications").
 *
 * GET /oauth/v2/auth?response_type=token&client_id&redirect_uri&scope&state: people sign in and consent, and the token
 * comes back in the fragment. GET /oauth/v2/auth/refresh, same parameters: the same without any page, for who granted it
 * for the session and is still signed in; else `client_not_granted` or `prompt_required`.
 *
 * 1. Who belongs to another data centre is sent there, if the client is registered for all; else that one knows no such
 *    client.
 * 2. A wrong client or redirect address is answered with a page: there is nobody to be sent back to.
 * 3. Ten tokens in ten minutes for one person.
 * 4. No page may read an answer (CORS), and there is no refresh token.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '../person';
import { cookie, readForm, redirect, sendPage, type Handler } from './http';
import { tokenLife, zohoClientId, type DataCentreId, type Identity } from './identity';
import { chooser, consentPage, noticePage } from './pages';

export interface DataCentre {
  id: DataCentreId;
  /** Origins. */
  accounts: string;
  api: string;
  web: string;
}

interface ZohoSession {
  person: string;
  /** Scopes that were granted for the whole session. */
  granted: Set<string>;
}

/** Who is signed in, at whichever data centre: as if each person only ever used their own. */
export class ZohoSessions {
  readonly byId = new Map<string, ZohoSession>();
  readonly cookieName = `zoho-session-${randomUUID().slice(0, 8)}`;
  /** Milliseconds of the sandbox's clock, by person. */
  readonly given = new Map<string, number[]>();

  constructor(identity: Identity) {
    identity.onSignOut.push((person, provider) => {
      if (provider !== 'zoho') return;
      for (const [id, session] of this.byId) if (session.person === person) this.byId.delete(id);
      this.given.delete(person);
    });
  }
}

interface Asked {
  scopes: string[];
  redirectUri: string;
  state: string | null;
}

export function zohoServer(
  identity: Identity,
  sessions: ZohoSessions,
  own: DataCentreId,
  dataCentres: () => DataCentre[],
): Handler {
  const accounts = new Accounts(identity, sessions, own, dataCentres);
  return (request, response) => {
    accounts.handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendPage(response, noticePage('Error', 'Something went wrong.'), 500);
    });
  };
}

class Accounts {
  constructor(
    private readonly identity: Identity,
    private readonly sessions: ZohoSessions,
    private readonly own: DataCentreId,
    private readonly dataCentres: () => DataCentre[],
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://accounts.example');
    if (this.identity.moods.zoho.framing === 'deny') response.setHeader('x-frame-options', 'DENY');
    const isRefresh = url.pathname === '/oauth/v2/auth/refresh';
    if (url.pathname !== '/oauth/v2/auth' && !isRefresh) {
      sendPage(response, noticePage('Error', 'There is no such page.'), 404);
      return;
    }
    const asked = this.read(url.searchParams);
    if (typeof asked === 'string') {
      sendPage(response, noticePage('Error', asked), 400);
      return;
    }
    const session = this.sessions.byId.get(cookie(request, this.sessions.cookieName) ?? '');
    const person = session && this.identity.world.person(session.person);
    if (isRefresh) {
      this.renew(asked, session, response);
      return;
    }
    if (request.method === 'POST') {
      this.answer(await readForm(request), url, asked, session, response);
      return;
    }
    if (!session || !person) {
      sendPage(response, chooser('Sign in to Zoho', this.identity.world.state.people));
      return;
    }
    if (!this.isHome(person)) {
      this.sendHome(person, url, asked, response);
      return;
    }
    sendPage(response, zohoConsent(person, asked.scopes));
  }

  /** The request, or the sentence that refuses it. */
  private read(query: URLSearchParams): Asked | string {
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== zohoClientId || !this.isKnownHere()) return 'Invalid Client ID';
    if (!this.identity.redirects.zoho.has(redirectUri)) return 'Invalid Redirect Uri';
    if (query.get('response_type') !== 'token') return 'Invalid Response Type';
    const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
    if (scopes.length === 0) return 'Invalid OAuth Scope';
    return { scopes, redirectUri, state: query.get('state') };
  }

  private isKnownHere(): boolean {
    return this.own === 'com' || this.identity.moods.zoho.isMultiDataCentre;
  }

  private isHome(person: Person): boolean {
    return this.identity.dataCentreOf(person.id) === this.own;
  }

  private sendHome(person: Person, url: URL, asked: Asked, response: ServerResponse): void {
    const { isMultiDataCentre, wrongDataCentre } = this.identity.moods.zoho;
    const home = this.dataCentres().find(({ id }) => id === this.identity.dataCentreOf(person.id));
    if (!isMultiDataCentre && wrongDataCentre === 'fragment') return this.fail(asked, 'invalid_client', response);
    redirect(response, `${home?.accounts ?? ''}${url.pathname}${url.search}`);
  }

  private answer(
    form: URLSearchParams,
    url: URL,
    asked: Asked,
    session: ZohoSession | undefined,
    response: ServerResponse,
  ): void {
    if (form.get('answer') === 'cancel') return this.fail(asked, 'access_denied', response);
    const chosen = this.identity.world.person(form.get('person') ?? '');
    if (chosen) return this.begin(chosen, url, response);
    if (!session) return redirect(response, `${url.pathname}${url.search}`);
    const isForSession = form.get('session') === 'yes';
    for (const scope of asked.scopes) {
      if (isForSession) session.granted.add(scope);
      else session.granted.delete(scope);
    }
    this.give(asked, session.person, isForSession, response);
  }

  private begin(person: Person, url: URL, response: ServerResponse): void {
    const id = randomUUID();
    this.sessions.byId.set(id, { person: person.id, granted: new Set() });
    const value = `${this.sessions.cookieName}=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`;
    redirect(response, `${url.pathname}${url.search}`, { 'set-cookie': value });
  }

  private renew(asked: Asked, session: ZohoSession | undefined, response: ServerResponse): void {
    const person = session && this.identity.world.person(session.person);
    if (!session || !person) return this.fail(asked, 'prompt_required', response);
    const isGranted = asked.scopes.every((scope) => session.granted.has(scope)) && this.isHome(person);
    if (!isGranted) return this.fail(asked, 'client_not_granted', response);
    this.give(asked, person.id, true, response);
  }

  private give(asked: Asked, person: string, isForSession: boolean, response: ServerResponse): void {
    const here = this.dataCentres().find(({ id }) => id === this.own);
    if (!here) return;
    if (this.isTooMany(person)) return this.fail(asked, 'access_denied', response, tooMany);
    const { value } = this.identity.issue({
      ...{ service: 'crm', place: this.own, person, scopes: asked.scopes, answers: undefined },
    });
    const fields = {
      access_token: value,
      expires_in: String(tokenLife),
      expires_in_sec: String(tokenLife),
      location: this.own === 'com' ? 'us' : this.own,
      api_domain: here.api,
      'accounts-server': here.accounts,
      granted_for_session: String(isForSession),
    };
    redirect(response, `${asked.redirectUri}#${encoded(asked, fields)}`);
  }

  private isTooMany(person: string): boolean {
    const now = this.identity.now();
    const recent = (this.sessions.given.get(person) ?? []).filter((at) => at > now - throttleMs && at <= now);
    if (this.identity.moods.zoho.isThrottled && recent.length >= throttleTokens) return true;
    this.sessions.given.set(person, [...recent, now]);
    return false;
  }

  private fail(asked: Asked, error: string, response: ServerResponse, description?: string): void {
    const fields = encoded(asked, { error, ...(description !== undefined && { error_description: description }) });
    if (this.identity.moods.zoho.errorsIn === 'fragment') return redirect(response, `${asked.redirectUri}#${fields}`);
    const sign = asked.redirectUri.includes('?') ? '&' : '?';
    redirect(response, `${asked.redirectUri}${sign}${fields}`);
  }
}

const throttleMs = 600_000;
const throttleTokens = 10;
const tooMany = 'Access Denied: You have made too many requests continuously. Please try again after some time.';

function encoded({ state }: Asked, fields: Record<string, string>): string {
  return new URLSearchParams({ ...fields, ...(state !== null && { state }) }).toString();
}

function zohoConsent(who: Person, scopes: string[]): string {
  return consentPage({
    title: 'CRM Sync for Outlook would like to access your Zoho data',
    who,
    lines: scopes,
    yes: 'Accept',
    no: 'Reject',
    checkbox: 'Allow this for the entire session',
  });
}
