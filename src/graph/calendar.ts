import * as z from 'zod/mini';
import { LostAnswer } from '../http/http';
import type { Container } from '../sync/container';
import { SyncError } from '../sync/errors';
import { answered, callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { listContents, moveToDefault, type Standing } from './calendar-contents';
import { calendarPath, calendarShape, type GraphCalendar } from './calendar-shape';
import { shaped, type GraphClient } from './client';
import { isNotFound, isProvenGone, isSuccess, runError } from './errors';
import { containerMark, expandMark, markedWith, readMark } from './marks';
import { listWhole } from './pages';

/**
 * The calendar that holds the CRM's meetings (M1, M10).
 * 1. It is known by its mark, not by its name or id: people rename it, and Graph's ids of calendars drift.
 * 2. A calendar of that name without our mark belongs to somebody else and is never touched.
 * 3. `gone` takes evidence: not found by id, absent from a complete listing, while the default calendar answers and the
 *    account is the same. Everything else is `unsure`.
 */
export interface CalendarOptions {
  /** The name by which a calendar that is not ours counts as foreign. */
  name: string;
  /** CRM organisation and user: the value of the mark. */
  owner: string;
  /** The mailbox's user, from whoami. */
  accountId: string;
  /** IANA, of the mailbox: for what is brought to the default calendar. */
  zone: string;
  /** The device's clock, ISO instant. */
  clock: () => string;
}

const query = { $select: 'id,name', $expand: expandMark(containerMark) };

export class CalendarContainer implements Container {
  constructor(
    private readonly client: GraphClient,
    private readonly options: CalendarOptions,
  ) {}

  /** Over a complete listing. @throws SyncError */
  async find(): ReturnType<Container['find']> {
    const { name } = this.options;
    const calendars = await this.calendars();
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
  async create(name: string): Promise<string> {
    const body = { name, ...markedWith(containerMark, this.options.owner) };
    const answer = await this.client.call({ method: 'POST', path: '/me/calendars', body }).catch(noAnswer);
    const made = answer && isSuccess(answer) ? shaped(answer, calendarShape).id : undefined;
    if (answer && made === undefined && answer.status !== 409 && answer.status < 500) throw runError(answer);
    // Graph: the id of a POST may differ from that of a later GET; when it stops answering, the mark finds the calendar.
    return made ?? this.settled(answer);
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
    if (!isSuccess(answer) && !isProvenGone(answer)) throw runError(answer);
  }

  async probe(id: string): ReturnType<Container['probe']> {
    const answer = await this.client.call({ method: 'GET', path: withQuery(calendarPath(id), query) });
    if (isSuccess(answer)) return { state: 'there', id };
    if (!isProvenGone(answer)) return { state: 'unsure' };
    const calendars = await this.calendars();
    if (calendars.some((calendar) => calendar.id === id)) return { state: 'unsure' };
    const moved = calendars.find((calendar) => this.isOurs(calendar));
    if (moved) return { state: 'there', id: moved.id };
    return { state: (await this.isSameMailbox()) ? 'gone' : 'unsure' };
  }

  /** @throws SyncError */
  list(id: string): Promise<Standing[]> {
    return listContents(this.client, id);
  }

  /** What could not be brought out counts as held: it stands nowhere else. @throws SyncError */
  async moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }> {
    const { zone } = this.options;
    const { moved, held, failed } = await moveToDefault(this.client, ids, { zone, now: this.options.clock() });
    return { moved, held: [...held, ...failed.map(({ id }) => id)] };
  }

  /** Graph: a POST that failed may have made the calendar all the same. */
  private async settled(answer: GraphAnswer | undefined): Promise<string> {
    const { ours } = await this.find();
    if (ours !== null) return ours;
    if (answer?.status === 409) {
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

  private async calendars(): Promise<GraphCalendar[]> {
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

function isNamed({ name }: GraphCalendar, wanted: string): boolean {
  return name?.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function byId(a: GraphCalendar, b: GraphCalendar): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function noAnswer(error: unknown): undefined {
  if (!(error instanceof LostAnswer)) throw error;
}
