/*
 * What both identity services know: who consented to what, which tokens are out, and what a test wants them to be like.
 *
 * 1. A token is worth something for 3600 seconds of the sandbox's clock, at its own service and data centre only.
 * 2. A challenged token is refused until one comes that was asked for with the claims of the challenge.
 * 3. Nothing of it is in a snapshot: who was signed in stays so after a reset, unless `clear` is called.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { ServiceName } from '../exchange';
import type { World } from '../world';

export type DataCentreId = 'com' | 'eu';
export type Place = 'microsoft' | DataCentreId;
export type Provider = 'microsoft' | 'zoho';

/** Seconds; both vendors say so. */
export const tokenLife = 3600;

export const tenantId = '7c1a7e52-4b0f-4a57-9d1e-0f6f2d9b8a31';
export const microsoftClientId = '0b6c1f7a-6f0e-4a55-9a3b-6a2f3b8f1d10';
export const zohoClientId = '1000.SANDBOX0CRMSYNC0FOR0OUTLOOK0';

export interface IssuedToken {
  value: string;
  service: ServiceName;
  place: Place;
  /** Id of a person. */
  person: string;
  scopes: string[];
  /** Milliseconds of the sandbox's clock. */
  expires: number;
  /** The challenge whose claims it was asked for with. */
  answers: string | undefined;
}

export interface Challenge {
  /** What `access_token.nbf.value` of the claims is. */
  value: string;
  /** Whether a refresh token does not do: the person has to sign in again. */
  isInteractive: boolean;
}

/** How the services behave where nobody could find out how the real ones do, and what administrators can choose. */
export interface Moods {
  /** Microsoft: only an administrator may consent. */
  needsAdmin: boolean;
  /** Whether pages may read WWW-Authenticate; unknown of Graph. */
  showsChallenge: boolean;
  zoho: {
    /** Unknown: whether Zoho's accounts pages may stand in a frame. */
    framing: 'allow' | 'deny';
    /** The switch "Multi-DC" of the registered client. */
    isMultiDataCentre: boolean;
    /** Unknown: what happens to people of another data centre without that switch. */
    wrongDataCentre: 'page' | 'fragment';
    /** Unknown: where errors stand in the address. */
    errorsIn: 'fragment' | 'query';
    /** Ten tokens in ten minutes. */
    isThrottled: boolean;
  };
}

export const freshMoods = (): Moods => ({
  needsAdmin: false,
  showsChallenge: true,
  zoho: {
    framing: 'allow',
    isMultiDataCentre: true,
    wrongDataCentre: 'page',
    errorsIn: 'fragment',
    isThrottled: true,
  },
});

export class Identity {
  moods = freshMoods();
  /** Where clients may be sent back to, by the registrations. */
  readonly redirects: Record<Provider, Set<string>> = { microsoft: new Set(), zoho: new Set() };
  /** People who are not in the data centre com. */
  readonly dataCentres = new Map<string, DataCentreId>();
  /** People whose Zoho account has no CRM. */
  readonly withoutCrm = new Set<string>();
  /** The values of Microsoft's that are out; the service says. */
  refreshTokens: () => string[] = () => [];
  /** Ends sessions and refresh tokens; each service adds its own. */
  readonly onSignOut: ((person: string, provider: Provider) => void)[] = [];
  private readonly tokens = new Map<string, IssuedToken>();
  private readonly challenges = new Map<string, Challenge>();
  private readonly consents = new Map<string, Set<string>>();

  constructor(readonly world: World) {}

  now(): number {
    return this.world.now().getTime();
  }

  issue(token: Pick<IssuedToken, 'service' | 'place' | 'person' | 'scopes' | 'answers'>): IssuedToken {
    const value = `${token.place === 'microsoft' ? 'eyJ0' : '1000'}.${randomUUID().replaceAll('-', '')}`;
    const issued = { ...token, value, expires: this.now() + tokenLife * 1000 };
    this.tokens.set(value, issued);
    return issued;
  }

  /** Undefined when it was never given, has expired, or is for elsewhere. */
  find(value: string, service: ServiceName, place: Place): IssuedToken | undefined {
    const token = this.tokens.get(value);
    const isGood = token?.service === service && token.place === place && token.expires > this.now();
    return isGood && this.world.person(token.person) ? token : undefined;
  }

  expire(isOne: (token: IssuedToken) => boolean): void {
    const now = this.now();
    for (const token of this.tokens.values()) if (isOne(token)) token.expires = Math.min(token.expires, now);
  }

  all(): IssuedToken[] {
    return [...this.tokens.values()];
  }

  challenge(person: string, isInteractive: boolean): void {
    const seconds = Math.floor(this.now() / 1000);
    const last = Number(this.challenges.get(person)?.value ?? 0);
    this.challenges.set(person, { value: String(Math.max(seconds, last + 1)), isInteractive });
  }

  challengeOf(person: string): Challenge | undefined {
    return this.challenges.get(person);
  }

  /** The challenge that this token does not meet. */
  openChallenge({ person, answers }: IssuedToken): Challenge | undefined {
    const challenge = this.challenges.get(person);
    return challenge && Number(answers ?? 0) < Number(challenge.value) ? challenge : undefined;
  }

  consent(person: string, scopes: string[]): void {
    this.consents.set(person, new Set([...this.consented(person), ...scopes]));
  }

  consented(person: string): string[] {
    return [...(this.consents.get(person) ?? [])];
  }

  missing(person: string, scopes: string[]): string[] {
    const has = new Set(this.consented(person).map((scope) => scope.toLowerCase()));
    return scopes.filter((scope) => !has.has(scope.toLowerCase()));
  }

  revokeConsent(person: string): void {
    this.consents.delete(person);
  }

  signOut(person: string, provider: Provider): void {
    for (const end of this.onSignOut) end(person, provider);
  }

  dataCentreOf(person: string): DataCentreId {
    return this.dataCentres.get(person) ?? 'com';
  }

  /** Nobody is signed in anywhere and nothing was ever agreed to; registrations stay. */
  clear(): void {
    for (const { id } of this.world.state.people) {
      this.signOut(id, 'microsoft');
      this.signOut(id, 'zoho');
    }
    for (const kept of [this.tokens, this.challenges, this.consents, this.dataCentres, this.withoutCrm]) kept.clear();
    this.moods = freshMoods();
  }
}

/** Entra: the id of the person's object in the tenant. */
export function objectId(person: string): string {
  const hex = createHash('sha256').update(`person ${person}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The challenge that the `claims` parameter of a token request answers. */
export function answered(claims: string | undefined): string | undefined {
  if (claims === undefined) return undefined;
  try {
    const { access_token: part } = JSON.parse(claims) as { access_token?: { nbf?: { value?: unknown } } };
    const value = part?.nbf?.value;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
