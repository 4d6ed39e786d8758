import type { Problem } from '../../../people/form';
import type { Known, Person } from '../../../people/person';
import type { PeoplePort } from '../../../people/port';

export interface Looked {
  /** By address in lower case. */
  known: ReadonlyMap<string, Known>;
  /** Those whom the CRM knew when it was asked first: they stand first, and stay where they stand. */
  first: ReadonlySet<string>;
  /** The CRM is being asked. */
  isAsking: boolean;
  /** How often all were asked for anew. */
  round: number;
  /** Why the CRM could not be asked; stands until it is known how the next attempt ends. */
  problem: Problem | null;
}

const unexpected: Problem = { code: 'unexpected', side: 'crm', message: 'no answer' };

/**
 * What is known of the people on one item.
 * 1. What the device remembers is there at once; what the CRM says replaces it, never the other way round.
 * 2. Each address is asked for once, all new ones together; again only when somebody wants so, and with one that is added
 *    later where no brief is known: whoever was asked for alone has none.
 */
export class PeopleLook {
  private looked: Looked = { known: new Map(), first: new Set(), isAsking: false, round: 0, problem: null };
  private readonly listeners = new Set<() => void>();
  private readonly wanted = new Set<string>();
  /** Of whom the CRM has said something already. */
  private readonly answered = new Set<string>();
  private questions = 0;

  constructor(private readonly people: PeoplePort) {}

  readonly current = (): Looked => this.looked;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param addresses in lower case */
  async want(addresses: string[]): Promise<void> {
    const fresh = addresses.filter((address) => !this.wanted.has(address));
    if (fresh.length === 0) return;
    const bare = [...this.wanted].filter((address) => !this.looked.known.get(address)?.brief);
    for (const address of fresh) this.wanted.add(address);
    await Promise.all([this.recall(fresh), this.ask([...fresh, ...bare])]);
  }

  /** Asks for all anew. */
  async again(): Promise<void> {
    this.answered.clear();
    this.change({ round: this.looked.round + 1 });
    await this.ask([...this.wanted]);
  }

  /** Asks once more where the last attempt failed. */
  async retry(): Promise<void> {
    if (this.looked.problem !== null && this.questions === 0) await this.again();
  }

  async choose(address: string, person: Person): Promise<void> {
    const known = this.looked.known.get(address);
    if (known) this.take([{ ...known, chosen: person.id, brief: null }], false);
    await this.people.choose(address, person);
    await this.ask([address]);
  }

  async ask(addresses: string[]): Promise<void> {
    if (addresses.length === 0) return;
    this.questions += 1;
    this.change({ isAsking: true });
    const answer = await this.people.look(addresses).catch(() => ({ ok: false as const, problem: unexpected }));
    this.questions -= 1;
    const isAsking = this.questions > 0;
    if (answer.ok) this.take(answer.value, true);
    this.change({ isAsking, problem: answer.ok ? null : answer.problem });
  }

  private async recall(addresses: string[]): Promise<void> {
    const kept = await this.people.kept(addresses).catch(() => []);
    this.take(
      kept.filter(({ address }) => !this.answered.has(address)),
      false,
    );
  }

  private take(news: Known[], isFromCrm: boolean): void {
    const known = new Map(this.looked.known);
    const first = new Set(this.looked.first);
    for (const each of news) {
      const isPlaced = this.answered.has(each.address) || (!isFromCrm && known.has(each.address));
      known.set(each.address, each);
      if (isFromCrm) this.answered.add(each.address);
      if (isPlaced) continue;
      if (each.people.length > 0) first.add(each.address);
      else first.delete(each.address);
    }
    this.change({ known, first });
  }

  private change(part: Partial<Looked>): void {
    this.looked = { ...this.looked, ...part };
    for (const listener of this.listeners) listener();
  }
}
