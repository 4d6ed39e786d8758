import * as z from 'zod/mini';
import { LostAnswer } from '../http/http';
import type { Container, ContainerItem } from '../sync/container';
import { SyncError } from '../sync/errors';
import { answered, callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isNotFound, isProvenGone, isSuccess, runError } from './errors';
import { listWhole } from './pages';

/**
 * The calendar, folder or list that holds the CRM's items (M1, M10, C1, C6, T1, T9).
 * 1. It is known by its mark, not by its name or id: people rename it, and Graph's ids of containers drift.
 * 2. One of that name without our mark belongs to somebody else and is never touched.
 * 3. `gone` takes evidence: not found by id, absent from a complete listing, while the mailbox's own container answers
 *    and the account is the same. Everything else is `unsure`.
 */
export interface ContainerOptions {
  /** The name by which a container that is not ours counts as foreign. */
  name: string;
  /** CRM organisation and user: the value of the mark. */
  owner: string;
  /** The mailbox's user, from whoami. */
  accountId: string;
}

/** What is special to one kind of container. */
export interface ContainerShape<Row extends { id: string }> {
  /** Of the collection. */
  path: string;
  shape: z.ZodMiniType<Row>;
  /** Shows id and name; with `marked`, the mark as well. */
  query: { plain: Record<string, string>; marked: Record<string, string> };
  /** A request that succeeds as long as the mailbox is whole. */
  standard: string;
  /** Graph refuses a second one of the same name; where it does not, a look comes before the create. */
  isNameUnique: boolean;
  nameOf(row: Row): string | null | undefined;
  ownerOf(row: Row): string | undefined;
  /** The body that makes it, marked from the start. */
  body(name: string, owner: string): object;
  /** Puts the mark on one that is there. */
  marking(path: string, owner: string): GraphCall;
}

export abstract class MarkedContainer<Row extends { id: string }> implements Container {
  /** What a look found that nothing has followed yet. */
  private looked: Row[] | undefined;

  constructor(
    protected readonly client: GraphClient,
    private readonly container: ContainerOptions,
    private readonly form: ContainerShape<Row>,
  ) {}

  /** @throws SyncError */
  abstract list(id: string): Promise<ContainerItem[]>;
  abstract moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }>;

  /** Over a complete listing. @throws SyncError */
  async find(): ReturnType<Container['find']> {
    const { name } = this.container;
    const rows = await this.rows();
    this.looked = rows;
    const ours = rows.filter((row) => this.isOurs(row)).sort(byId);
    const foreign = rows.find((row) => !this.isOurs(row) && this.isNamed(row, name));
    return {
      ours: (ours.find((row) => this.isNamed(row, name)) ?? ours[0])?.id ?? null,
      foreign: foreign ? { id: foreign.id, name: this.form.nameOf(foreign) ?? name } : null,
    };
  }

  /**
   * The id of the new one, or of ours if there is one already.
   * @throws SyncError foreign-container when somebody else has one of that name
   */
  async create(name: string): Promise<string> {
    const { path, shape, isNameUnique } = this.form;
    const standing = isNameUnique ? undefined : await this.standing(name);
    if (standing !== undefined) return standing;
    const body = this.form.body(name, this.container.owner);
    const answer = await this.client.call({ method: 'POST', path, body }).catch(noAnswer);
    const made = answer && isSuccess(answer) ? shaped(answer, shape).id : undefined;
    if (answer && made === undefined && answer.status !== 409 && answer.status < 500) throw runError(answer);
    // Graph: the id of a POST may differ from that of a later GET; when it stops answering, the mark finds the container.
    return made ?? this.settled(answer);
  }

  /** Marks one as ours. @throws SyncError */
  async adopt(id: string): Promise<void> {
    const answer = await this.insist(this.form.marking(this.pathOf(id), this.container.owner));
    if (!isSuccess(answer)) throw runError(answer);
  }

  /** Removes it with all that stands in it; one that is gone already is a success. @throws SyncError */
  async remove(id: string): Promise<void> {
    const answer = await this.insist({ method: 'DELETE', path: this.pathOf(id) });
    if (!isSuccess(answer) && !isProvenGone(answer)) throw runError(answer);
  }

  async probe(id: string): ReturnType<Container['probe']> {
    const answer = await this.client.call(this.look(id));
    if (isSuccess(answer)) return { state: 'there', id };
    if (!isProvenGone(answer)) return { state: 'unsure' };
    const rows = await this.rows();
    if (rows.some((row) => row.id === id)) return { state: 'unsure' };
    const moved = rows.find((row) => this.isOurs(row));
    if (moved) return { state: 'there', id: moved.id };
    return { state: (await this.isSameMailbox()) ? 'gone' : 'unsure' };
  }

  /** Ours, where one is there already; a foreign one of that name is not touched. */
  private async standing(name: string): Promise<string | undefined> {
    const rows = this.looked ?? (await this.rows());
    this.looked = undefined;
    const ours = rows.find((row) => this.isOurs(row));
    if (ours) return ours.id;
    if (rows.some((row) => this.isNamed(row, name))) throw foreign();
    return undefined;
  }

  /** Graph: a POST that failed may have made it all the same. */
  private async settled(answer: GraphAnswer | undefined): Promise<string> {
    const { ours } = await this.find();
    if (ours !== null) return ours;
    if (answer?.status === 409) throw foreign();
    throw answer ? runError(answer) : new SyncError('offline', 'outlook', 'Outlook did not answer');
  }

  private async isSameMailbox(): Promise<boolean> {
    const [me, standard] = await callAll(this.client, [
      { method: 'GET', path: '/me?$select=id' },
      { method: 'GET', path: this.form.standard },
    ]);
    if (!me || !standard || !isSuccess(me) || !isSuccess(standard)) return false;
    return shaped(me, z.object({ id: z.string() })).id === this.container.accountId;
  }

  private async rows(): Promise<Row[]> {
    const { path, query, shape } = this.form;
    let refusal: GraphAnswer | undefined;
    const refused = (answer: GraphAnswer) => {
      refusal = answer;
      return runError(answer);
    };
    try {
      return await listWhole(this.client, withQuery(path, query.marked), shape, refused);
    } catch (error) {
      if (refusal?.status !== 400 && refusal?.status !== 501) throw error;
      return this.listOneByOne();
    }
  }

  /** Where the list does not take $expand: the mark of each by itself. */
  private async listOneByOne(): Promise<Row[]> {
    const { path, query, shape } = this.form;
    const rows = await listWhole(this.client, withQuery(path, query.plain), shape, runError);
    const answers = await callAll(
      this.client,
      rows.map(({ id }) => this.look(id)),
    );
    return rows.map((row, place) => {
      const answer = answered(answers[place]);
      if (isNotFound(answer)) return row;
      if (!isSuccess(answer)) throw runError(answer);
      return { ...shaped(answer, shape), id: row.id };
    });
  }

  /** Graph: a 412 without any If-Match passes by itself. */
  private async insist(call: GraphCall): Promise<GraphAnswer> {
    const answer = await this.client.call(call, true);
    return answer.status === 412 ? this.client.call(call, true) : answer;
  }

  private look(id: string): GraphCall {
    return { method: 'GET', path: withQuery(this.pathOf(id), this.form.query.marked) };
  }

  private pathOf(id: string): string {
    return `${this.form.path}/${encodeURIComponent(id)}`;
  }

  private isOurs(row: Row): boolean {
    return this.form.ownerOf(row) === this.container.owner;
  }

  private isNamed(row: Row, wanted: string): boolean {
    return this.form.nameOf(row)?.trim().toLowerCase() === wanted.trim().toLowerCase();
  }
}

function foreign(): SyncError {
  return new SyncError('foreign-container', 'outlook', 'One of that name was made by somebody else');
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function noAnswer(error: unknown): undefined {
  if (!(error instanceof LostAnswer)) throw error;
}
