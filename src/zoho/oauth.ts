import * as z from 'zod/mini';
import type { Feature } from '../sync/access';
import { dataCentreAt, type DataCentre } from './data-centre';

/**
 * Zoho's sign-in for programs that run in a browser ("client-based"): the token comes back in the fragment of our own
 * page's address, lives an hour, and there is no refresh token.
 *
 * 1. A token is taken only from an answer with the very `state` that was sent.
 * 2. It is for an API that is known beforehand; one that an answer makes up gets nothing.
 * 3. A field that stands twice with different values makes the whole answer worthless.
 * 4. An error without `state` is believed, because it opens nothing: some of Zoho's come so.
 */

export interface Asked {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string;
}

/** Where people sign in and agree. `another`: lets them take another account. */
export function authorizationUrl(accounts: string, asked: Asked & { another?: boolean }): string {
  const url = addressOf(`${accounts}/oauth/v2/auth`, asked);
  // Unverified: documented for other kinds of clients. The page it forces names the account and lets people leave it.
  if (asked.another) url.searchParams.set('prompt', 'consent');
  return url.href;
}

/**
 * Answers without any page, for who allowed it "for the entire session" and is still signed in there.
 * Zoho: js-apps/access-expiry. Scopes that were not asked for at the sign-in end in `prompt_required`.
 */
export function renewalUrl(accounts: string, asked: Asked): string {
  return addressOf(`${accounts}/oauth/v2/auth/refresh`, asked).href;
}

function addressOf(address: string, { clientId, redirectUri, scopes, state }: Asked): URL {
  const url = new URL(address);
  const fields = {
    response_type: 'token',
    client_id: clientId,
    scope: scopes.join(','),
    redirect_uri: redirectUri,
    state,
  };
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url;
}

/**
 * The permissions of each feature, and no more.
 * `composite_requests`, `coql`: a request of that form; what it may touch is up to the other scopes.
 */
const everyFeature = [
  // Who is signed in (I2), in which organisation; which attendees are colleagues.
  'ZohoCRM.users.READ',
  'ZohoCRM.org.READ',
  // Both of them by one request.
  'ZohoCRM.composite_requests.CUSTOM',
  // The records that are new, changed or alike.
  'ZohoCRM.coql.READ',
];

// Whether the person's profile has the permissions that syncing needs (G9, G10, T4).
const profile = 'ZohoCRM.settings.profiles.READ';

const mapping = [
  // The fields that can be mapped (C4, T3), and which of them a layout requires.
  'ZohoCRM.settings.fields.READ',
  'ZohoCRM.settings.layouts.READ',
  profile,
];

const featureScopes: Record<Feature, [own: string, ...others: string[]]> = {
  meetings: [
    // To read, make, change and delete them; their timelines (M7) and the list of deleted ones are part of it.
    'ZohoCRM.modules.events.ALL',
    // Who an attendee is (S4, M8).
    'ZohoCRM.modules.contacts.READ',
    'ZohoCRM.modules.leads.READ',
    profile,
  ],
  contacts: [
    'ZohoCRM.modules.contacts.ALL',
    // The account that a company's name stands for.
    'ZohoCRM.modules.accounts.READ',
    ...mapping,
    // The list that chooses the contacts (G4).
    'ZohoCRM.settings.custom_views.READ',
  ],
  tasks: [
    'ZohoCRM.modules.tasks.ALL',
    // The contact and the account that a task names.
    'ZohoCRM.modules.contacts.READ',
    'ZohoCRM.modules.accounts.READ',
    ...mapping,
  ],
  people: [
    // What was said about a person, and what is written about one.
    'ZohoCRM.modules.notes.CREATE',
    'ZohoCRM.modules.notes.READ',
    // Who has an address; to make somebody new, to give a record another address.
    ...['READ', 'CREATE', 'UPDATE'].map((right) => `ZohoCRM.modules.contacts.${right}`),
    ...['READ', 'CREATE', 'UPDATE'].map((right) => `ZohoCRM.modules.leads.${right}`),
    // What belongs to a person.
    'ZohoCRM.modules.deals.READ',
    'ZohoCRM.modules.accounts.READ',
    'ZohoCRM.modules.tasks.READ',
    'ZohoCRM.modules.events.READ',
    'ZohoCRM.modules.emails.READ',
    // A task, a meeting for one.
    'ZohoCRM.modules.tasks.CREATE',
    'ZohoCRM.modules.events.CREATE',
    // To undo what was just made.
    ...['contacts', 'leads', 'notes', 'tasks', 'events'].map((module) => `ZohoCRM.modules.${module}.DELETE`),
    // What has to be filled in, and with which values.
    'ZohoCRM.settings.fields.READ',
    'ZohoCRM.settings.layouts.READ',
  ],
};

/** Without features: what it takes to know who is signed in. */
export function scopesOf(features: readonly Feature[]): string[] {
  return [...new Set([...everyFeature, ...features.flatMap((feature) => featureScopes[feature])])];
}

/** The features that these scopes were once asked for: for a permission that was added since they have to be asked again. */
export function featuresIn(scopes: readonly string[]): Feature[] {
  const features = Object.entries(featureScopes) as [Feature, string[]][];
  return features.filter(([, [own = '']]) => scopes.includes(own)).map(([feature]) => feature);
}

export interface Grant {
  token: string;
  /** How long the token is good for. */
  seconds: number;
  /** Where the account lives; its API is where the token belongs. */
  dataCentre: DataCentre;
  /** Whether the person allowed renewals until they sign out of Zoho. */
  isForSession: boolean;
  scopes: string[];
}

/** In the words of the pane's sign-in. */
export type OAuthFailure =
  'refused' | 'data-centre' | 'wrong-answer' | 'throttled' | 'not-set-up' | 'offline' | 'unexpected';

export type OAuthAnswer = { grant: Grant } | { failure: OAuthFailure };

export interface Expected {
  state: string;
  scopes: string[];
  /** Where it was asked. */
  asked: DataCentre;
  /** All that are known. */
  dataCentres: DataCentre[];
}

const refusalShape = z.object({
  error: z.string(),
  error_description: z.optional(z.string()),
  state: z.optional(z.string()),
});

const digits = z.optional(z.string().check(z.regex(/^\d{1,9}$/)));

const grantShape = z.object({
  state: z.string().check(z.minLength(1)),
  // What may stand in a header, and is no more than a token.
  access_token: z.string().check(z.regex(/^[\w.~+/=-]{1,2000}$/)),
  expires_in: digits,
  expires_in_sec: digits,
  api_domain: z.optional(z.url()),
  location: z.optional(z.string()),
  granted_for_session: z.optional(z.string()),
  full_grant: z.optional(z.string()),
  scope: z.optional(z.string()),
});
type GrantFields = z.infer<typeof grantShape>;

/** @param text fragment or query, with its sign or without: Zoho's samples show both, and `#&access_token=` */
export function readAnswer(text: string, expected: Expected): OAuthAnswer {
  const fields = fieldsIn(text);
  if (!fields) return { failure: 'wrong-answer' };
  const refusal = refusalShape.safeParse(fields);
  if (refusal.success) return { failure: refusalOf(refusal.data, expected) };
  const parsed = grantShape.safeParse(fields);
  if (!parsed.success || parsed.data.state !== expected.state) return { failure: 'wrong-answer' };
  const dataCentre = homeOf(parsed.data, expected);
  const seconds = secondsOf(parsed.data);
  if (!dataCentre || seconds === 0) return { failure: 'wrong-answer' };
  const { access_token: token, scope } = parsed.data;
  const isForSession = parsed.data.granted_for_session === 'true' || parsed.data.full_grant === 'true';
  const scopes =
    scope === undefined ? expected.scopes : spelled(scope.split(/[\s,]+/).filter(Boolean), expected.scopes);
  return { grant: { token, seconds, dataCentre, isForSession, scopes } };
}

/** Zoho does not mind upper and lower case: in our spelling, where it is one that was asked for. */
function spelled(scopes: string[], asked: string[]): string[] {
  const ours = new Map(asked.map((scope) => [scope.toLowerCase(), scope]));
  return scopes.map((scope) => ours.get(scope.toLowerCase()) ?? scope);
}

/** Undefined when a field contradicts itself. */
function fieldsIn(text: string): Record<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text.replace(/^[#?&]+/, ''))) {
    if ((fields.get(name) ?? value) !== value) return undefined;
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function homeOf({ api_domain: api, location }: GrantFields, { asked, dataCentres }: Expected): DataCentre | undefined {
  if (api !== undefined) return dataCentres.find((each) => each.api === new URL(api).origin);
  return location === undefined ? asked : dataCentreAt(location, dataCentres);
}

const hour = 3600;

/** Zoho: where both stand, `expires_in` has been milliseconds; an hour is the most there is. */
function secondsOf({ expires_in: either, expires_in_sec: seconds }: GrantFields): number {
  const stated = Number(seconds ?? either ?? hour);
  return Math.min(seconds === undefined && stated > 24 * hour ? Math.floor(stated / 1000) : stated, hour);
}

const failures: Record<string, OAuthFailure> = {
  access_denied: 'refused',
  consent_required: 'refused',
  // Of a renewal: it was not allowed for the session, the session ended, or there are more scopes than were granted.
  client_not_granted: 'refused',
  prompt_required: 'refused',
  login_required: 'refused',
  // A client that is not known anywhere is told so on a page of Zoho's: who is sent back with this was known at first,
  // and is unknown where the account lives.
  invalid_client: 'data-centre',
  unauthorized_client: 'not-set-up',
  invalid_client_type: 'not-set-up',
  invalid_redirect_uri: 'not-set-up',
  redirect_uri_mismatch: 'not-set-up',
  unsupported_response_type: 'not-set-up',
  invalid_response_type: 'not-set-up',
  invalid_scope: 'not-set-up',
  invalid_oauth_scope: 'not-set-up',
  temporarily_unavailable: 'offline',
};

function refusalOf(refusal: z.infer<typeof refusalShape>, { state }: Expected): OAuthFailure {
  if (refusal.state !== undefined && refusal.state !== state) return 'wrong-answer';
  // Zoho: too many tokens in ten minutes come as `access_denied`, and only the description says so.
  if (/too.?many|throttl|limit.?exceeded/i.test(`${refusal.error} ${refusal.error_description ?? ''}`))
    return 'throttled';
  const known = new Map(Object.entries(failures)).get(refusal.error.toLowerCase());
  return known ?? (/location|data.?cent/i.test(refusal.error) ? 'data-centre' : 'unexpected');
}
