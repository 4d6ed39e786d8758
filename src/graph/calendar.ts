import * as z from 'zod/mini';
import { LostAnswer } from '../http/http';
import { SyncError } from '../sync/errors';
import { answered, callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isNotFound, isSuccess, runError } from './errors';
import { containerMark, expandMark, markedWith, marksShape, readMark } from './marks';
import { listWhole } from './pages';

/**
 * The calendar that holds the CRM's meetings (M1, M10).
 * 1. It is known by its mark, not by its name or id: people rename it, and Graph's ids of calendars drift.
 * 2. A calendar of that name without our mark belongs to somebody else and is never touched.
 * 3. `gone` takes evidence: not found by id, absent from a complete listing, while the default calendar answers and the
 *    account is the same. Everything else is `unsure`.
 */
export const calendarShape = z.object({
  id: z.string(),
  name: z.nullish(z.string()),
  singleValueExtendedProperties: marksShape,
});
export type GraphCalendar = z.infer<typeof calendarShape>;

export interface Found {
  ours: string | null;
  /** One of the name, but not ours. */
  foreign: { id: string; name: string } | null;
}

/** `id`: it is there under this id now. */
export type Probe = 'there' | 'gone' | 'unsure' | { id: string };

export interface CalendarOptions {
  /** The name under which it is created. */
  name: string;
  /** CRM organisation and user: the value of the mark. */
  owner: string;
  /** The mailbox's user, from whoami. */
  accountId: string;
}

const query = { $select: 'id,name', $expand: expandMark(containerMark) };

export class CalendarContainer {
  constructor(
    private readonly client: GraphClient,
    private readonly options: CalendarOptions,
  ) {}

  /** Over a complete listing. @throws SyncError */
  async find(): Promise<Found> {
    const { name } = this.options;
    const calendars = await this.list();
    const ours = calendars.filter((calendar) => this.isOurs(calendar)).sort(byId);
    const foreign = calendars.find((calendar) => !this.isOurs(calendar) && isNamed(calendar, name));
    return {
      ours: (ours.find((calendar) => isNamed(calendar, name)) ?? ours[0])?.id ?? null,
      foreign: foreign ? { id: foreign.id, name: foreign.name ?? name } : null,
    };
  }

  /**
   * The id of the new calendar, or of ours if there is one already.
   * @throws SyncError foreign-container when somebody else has one of that name
   */
  async create(): Promise<string> {
    const { name, owner } = this.options;
    const body = { name, ...markedWith(containerMark, owner) };
    const answer = await this.client.call({ method: 'POST', path: '/me/calendars', body }).catch(noAnswer);
    const made = answer && isSuccess(answer) ? shaped(answer, calendarShape).id : undefined;
    if (answer && made === undefined && answer.status !== 409 && answer.status < 500) throw runError(answer);
    // Graph: the id of a POST may differ from that of a later GET, and a failed POST may have made the calendar.
    return this.settled(made, answer);
  }

  /** Marks a calendar as ours. @throws SyncError */
  async adopt(id: string): Promise<void> {
    const body = markedWith(containerMark, this.options.owner);
    const answer = await this.insist({ method: 'PATCH', path: calendarPath(id), body });
    if (!isSuccess(answer)) throw runError(answer);
  }

  /** Removes it with all that stands in it; one that is gone already is a success. @throws SyncError */
  async remove(id: string): Promise<void> {
    const answer = await this.insist({ method: 'DELETE', path: calendarPath(id) });
    if (!isSuccess(answer) && !isNotFound(answer)) throw runError(answer);
  }

  async probe(id: string): Promise<Probe> {
    const answer = await this.client.call({ method: 'GET', path: withQuery(calendarPath(id), query) });
    if (isSuccess(answer)) return 'there';
    if (answer.status !== 404) return 'unsure';
    const calendars = await this.list();
    if (calendars.some((calendar) => calendar.id === id)) return 'unsure';
    const moved = calendars.find((calendar) => this.isOurs(calendar));
    if (moved) return { id: moved.id };
    return (await this.isSameMailbox()) ? 'gone' : 'unsure';
  }

  private async settled(made: string | undefined, answer: GraphAnswer | undefined): Promise<string> {
    const { ours, foreign } = await this.find();
    if (ours !== null) return ours;
    if (made !== undefined) {
      await this.adopt(made);
      return made;
    }
    if (foreign && answer?.status === 409) {
      throw new SyncError('foreign-container', 'outlook', 'A calendar of that name was made by somebody else');
    }
    throw answer ? runError(answer) : new SyncError('offline', 'outlook', 'Outlook did not answer');
  }

  private async isSameMailbox(): Promise<boolean> {
    const [me, standard] = await callAll(this.client, [
      { method: 'GET', path: '/me?$select=id' },
      { method: 'GET', path: '/me/calendar?$select=id' },
    ]);
    if (!me || !standard || !isSuccess(me) || !isSuccess(standard)) return false;
    return shaped(me, z.object({ id: z.string() })).id === this.options.accountId;
  }

  private async list(): Promise<GraphCalendar[]> {
    let refusal: GraphAnswer | undefined;
    const refused = (answer: GraphAnswer) => {
      refusal = answer;
      return runError(answer);
    };
    try {
      return await listWhole(this.client, withQuery('/me/calendars', query), calendarShape, refused);
    } catch (error) {
      if (refusal?.status !== 400 && refusal?.status !== 501) throw error;
      return this.listOneByOne();
    }
  }

  /** Where the list does not take $expand: the mark of each calendar by itself. */
  private async listOneByOne(): Promise<GraphCalendar[]> {
    const plain = withQuery('/me/calendars', { $select: 'id,name' });
    const calendars = await listWhole(this.client, plain, calendarShape, runError);
    const calls = calendars.map(({ id }): GraphCall => ({ method: 'GET', path: withQuery(calendarPath(id), query) }));
    const answers = await callAll(this.client, calls);
    return calendars.map((calendar, place) => {
      const answer = answered(answers[place]);
      if (isNotFound(answer)) return calendar;
      if (!isSuccess(answer)) throw runError(answer);
      return { ...shaped(answer, calendarShape), id: calendar.id };
    });
  }

  /** Graph: a 412 without any If-Match passes by itself. */
  private async insist(call: GraphCall): Promise<GraphAnswer> {
    const answer = await this.client.call(call, true);
    return answer.status === 412 ? this.client.call(call, true) : answer;
  }

  private isOurs(calendar: GraphCalendar): boolean {
    return readMark(calendar, containerMark) === this.options.owner;
  }
}

export function calendarPath(id: string): string {
  return `/me/calendars/${encodeURIComponent(id)}`;
}

function isNamed({ name }: GraphCalendar, wanted: string): boolean {
  return name?.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function byId(a: GraphCalendar, b: GraphCalendar): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function noAnswer(error: unknown): undefined {
  if (!(error instanceof LostAnswer)) throw error;
}
