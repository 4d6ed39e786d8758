import * as z from 'zod/mini';
import type { Answered } from '../session/remote';
import type { SideSignIn } from '../session/sign-in';
import type { SideName } from '../sync/side';
import { JoinedAccounts } from './accounts';
import { Told, type ServiceSignIn } from './service-sign-in';

const peopleShape = z.array(
  z.object({ id: z.string(), email: z.string(), graphToken: z.string(), crmToken: z.string() }),
);

/**
 * Sign-in where both services are the sandbox: it names its people and their tokens. Signing in again asks anew; until
 * then an expired token stays expired, as it would for real.
 * @param origins of both services
 * @param person id; without one it is the first.
 */
export function sandboxAccounts(origins: { graph: string; crm: string }, person: string | null): JoinedAccounts {
  return new JoinedAccounts({
    outlook: new SandboxSignIn(origins, person, 'outlook'),
    crm: new SandboxSignIn(origins, person, 'crm'),
  });
}

class SandboxSignIn implements ServiceSignIn {
  readonly state = new Told<SideSignIn>({ state: 'in', address: null, failure: null, canSignOut: false });
  private token: Promise<string> | null = null;

  constructor(
    private readonly origins: { graph: string; crm: string },
    private readonly person: string | null,
    private readonly side: SideName,
  ) {}

  async access(): Promise<Answered> {
    const origin = this.side === 'outlook' ? this.origins.graph : this.origins.crm;
    try {
      return { ok: true, access: { origin, token: await (this.token ??= this.ask()) } };
    } catch (error) {
      this.token = null;
      return { ok: false, code: 'signed-out', message: String(error) };
    }
  }

  async signIn(): Promise<boolean> {
    this.token = this.ask();
    const answered = await this.access();
    this.state.change({ state: answered.ok ? 'in' : 'out', failure: answered.ok ? null : 'offline' });
    return answered.ok;
  }

  signOut(): Promise<void> {
    return Promise.resolve();
  }

  private async ask(): Promise<string> {
    const answer = await fetch(`${this.origins.graph}/_sandbox/people`);
    const people = z.parse(peopleShape, await answer.json());
    const found = people.find(({ id }) => id === this.person) ?? people[0];
    if (!found) throw new Error('the sandbox has no people');
    this.state.change({ address: found.email });
    return this.side === 'outlook' ? found.graphToken : found.crmToken;
  }
}
