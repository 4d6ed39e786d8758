import type { Meeting } from '../model/meeting';
import { canonicalText } from '../model/text';
import { equalTime } from '../model/time';
import type {
  Confirmed,
  Draft,
  Edit,
  LostDraft,
  MainPull,
  Observation,
  Outcome,
  Pull,
  PullOptions,
  Removal,
  RemovalOutcome,
  Side,
} from '../sync/side';
import { lookAtAddedEvents, markedAsOfficeDoes, markedEvents, stableIds, unmarkedEvents } from './added-events';
import { withQuery, type GraphCall } from './call';
import { calendarPath } from './calendar-shape';
import type { GraphClient } from './client';
import { readRound } from './delta';
import { problem } from './errors';
import { eventFeed } from './event-feed';
import { pullMainCalendar } from './main-calendar';
import { confirmIn, eventLooking, eventPath, type Place } from './event-reader';
import { withMarks } from './look';
import { expandMark, filterByMark, markedWith, recordMark } from './marks';
import {
  eventFields,
  eventShape,
  htmlOf,
  meetingToGraph,
  observationFromGraph,
  touchesBody,
  type GraphEvent,
} from './meeting';
import { windowAt } from './window';
import { createAll, findMade, readBefore, removeAll, updateAll, versionOf, type Prepared } from './writes';

/**
 * The meetings of one calendar of the mailbox.
 * 1. A pull is one round of the delta. Ids that are new cost one look each, for the mark that the delta does not show;
 *    a series is one item, without a look at its occurrences.
 * 2. Every write names the version that it was planned on. Only a change to the description or the context reads first,
 *    because the body holds more than the user's text (body.ts).
 * 3. No attendees are ever sent.
 * 4. A create whose answer holds another meeting than the one that was sent is a duplicate.
 */
export interface OutlookMeetingsOptions {
  calendarId: string;
  /** The value of the calendar's mark: tells it apart when its id drifts. */
  owner: string;
  /** IANA: the zone of new meetings that have none which Outlook knows. */
  zone: string;
  /** Of the mailbox, in lower case. */
  address?: string | undefined;
}

/** Graph: 255 for a subject or a place, as far as anything is cut. */
const shortestCut = 200;

export class OutlookMeetings implements Side<Meeting> {
  readonly name = 'outlook';
  readonly batchSize = 20;
  private readonly place: Place;
  private calendar: string;

  constructor(
    private readonly client: GraphClient,
    private readonly options: OutlookMeetingsOptions,
  ) {
    this.calendar = options.calendarId;
    this.place = { calendars: new Set([options.calendarId]), owner: options.owner, window: undefined };
  }

  get calendarId(): string {
    return this.calendar;
  }

  /** The same calendar under another id. The next pull is a full one. */
  set calendarId(id: string) {
    this.calendar = id;
    this.place.calendars.add(id);
  }

  async pull(cursor: string | undefined, options: PullOptions): Promise<Pull<Meeting>> {
    const window = windowAt(options.now);
    this.place.window = window;
    const round = await readRound(this.client, eventFeed(this.calendar, window), cursor);
    const { rows, hints } = await withMarks(this.client, eventLooking, round, (id) => options.isKnown(id));
    return {
      items: rows.map((event) => observationFromGraph(event)).filter((item) => item !== undefined),
      hints,
      complete: round.isComplete,
      cursor: round.cursor,
    };
  }

  confirm(ids: string[]): Promise<Map<string, Confirmed<Meeting>>> {
    return confirmIn(this.client, this.place, this.calendar, ids);
  }

  pullMain(cursor: string | undefined, now: string): Promise<MainPull<Meeting>> {
    return pullMainCalendar(this.client, cursor, { now, address: this.options.address ?? '' });
  }

  addedOnes(ids: string[]): Promise<Map<string, Confirmed<Meeting>>> {
    return lookAtAddedEvents(this.client, ids, this.options.address ?? '');
  }

  strays(): Promise<Observation<Meeting>[]> {
    return markedEvents(this.client, this.options.address ?? '');
  }

  unmarked(items: Meeting[]): Promise<Observation<Meeting>[]> {
    return unmarkedEvents(this.client, items, this.options.address ?? '');
  }

  stableIds(ids: string[]): Promise<Map<string, string>> {
    return stableIds(this.client, ids);
  }

  async create(drafts: Draft<Meeting>[]): Promise<Outcome<Meeting>[]> {
    const calls = drafts.map((draft) => ({ call: this.createCall(draft), stamp: draft.stamp }));
    const outcomes = await createAll(this.client, calls, meetingOf);
    return drafts.map(({ fields }, place) => {
      const outcome = outcomes[place] ?? usedBefore;
      return outcome.ok && !isMadeFrom(fields, outcome.item.fields) ? usedBefore : outcome;
    });
  }

  async update(edits: Edit<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return updateAll(this.client, edits, await this.prepare(edits), meetingOf);
  }

  remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    return removeAll(this.client, removals, eventPath);
  }

  findLost(
    drafts: LostDraft<Meeting>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Meeting> | undefined)[]> {
    const pick = (events: GraphEvent[], draft: LostDraft<Meeting>) => madeBy(events, draft, isKnown);
    return findMade(this.client, drafts, (stamp) => this.searchCall(stamp), eventShape, pick);
  }

  private createCall({ fields, stamp, onceKey, remind }: Draft<Meeting>): GraphCall {
    const body = {
      ...meetingToGraph(fields, { zone: this.options.zone }),
      ...(stamp === undefined ? {} : markedWith(recordMark, stamp)),
      ...(onceKey === undefined ? {} : { transactionId: onceKey }),
      ...(remind === true ? {} : { isReminderOn: false }),
    };
    return { method: 'POST', path: `${calendarPath(this.calendar)}/events`, body };
  }

  /** One write per edit, in order. */
  private async prepare(edits: Edit<Meeting>[]): Promise<Prepared[]> {
    const reading = edits.filter(({ changes }) => touchesBody(changes));
    const path = (id: string) => withQuery(eventPath(id), { $select: 'id,changeKey,body' });
    const read = await readBefore(this.client, reading, path, eventShape, versionOf);
    const events = new Map(reading.map((edit, place) => [edit, read[place]]));
    return edits.map((edit) => {
      const event = events.get(edit);
      if (event && !event.ok) return event;
      return this.editCall(edit, event && htmlOf(event.row));
    });
  }

  private editCall({ id, version, changes, stamp, isAdded }: Edit<Meeting>, html = ''): GraphCall {
    const mark = isAdded ? markedAsOfficeDoes : (value: string) => markedWith(recordMark, value);
    const body = {
      ...meetingToGraph(changes, { zone: this.options.zone, html }),
      ...(stamp === undefined ? {} : mark(stamp)),
    };
    return { method: 'PATCH', path: eventPath(id), body, ifMatch: version };
  }

  private searchCall(stamp: string): GraphCall {
    const query = { $filter: filterByMark(recordMark, stamp), $select: eventFields, $expand: expandMark(recordMark) };
    return { method: 'GET', path: withQuery(`${calendarPath(this.calendar)}/events`, query) };
  }
}

function meetingOf(body: unknown): Observation<Meeting> | undefined {
  const parsed = eventShape.safeParse(body);
  return parsed.success ? observationFromGraph(parsed.data) : undefined;
}

/**
 * Graph: a used transactionId may answer with the event that it made, instead of an error. It can have been edited since:
 * nothing of it may be taken for what was sent.
 */
const usedBefore = problem('duplicate', 'ExistingEvent', 'Outlook answered with a meeting that was there before');

/** True where the two differ by no more than what Exchange does to blanks and very long texts. */
function isMadeFrom(sent: Meeting, kept: Meeting): boolean {
  const isKept = (name: 'title' | 'location' | 'description') => {
    const [before, after] = [sent[name], kept[name]].map((text) => canonicalText(text).replace(/\s+/g, ''));
    return before === after || (!!after && after.length >= shortestCut && before?.startsWith(after) === true);
  };
  return equalTime(sent.time, kept.time) && isKept('title') && isKept('location') && isKept('description');
}

/** The event that a lost create made: by its once-key where Graph shows it, else the first that nobody knows. */
function madeBy(
  events: GraphEvent[],
  { onceKey }: LostDraft<Meeting>,
  isKnown: (id: string) => boolean,
): Observation<Meeting> | undefined {
  const unknown = events.filter(({ id, seriesMasterId }) => !isKnown(id) && !seriesMasterId);
  const event = unknown.find(({ transactionId }) => onceKey !== undefined && transactionId === onceKey) ?? unknown[0];
  return event && observationFromGraph(event);
}
