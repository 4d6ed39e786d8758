import type { Meeting } from '../model/meeting';
import { canonicalText } from '../model/text';
import { equalTime } from '../model/time';
import type {
  Confirmed,
  Draft,
  Edit,
  LostDraft,
  Observation,
  Outcome,
  Pull,
  PullOptions,
  Removal,
  RemovalOutcome,
  Side,
} from '../sync/side';
import { answered, callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { calendarPath } from './calendar-shape';
import { shaped, type GraphClient } from './client';
import { readRound, type Round } from './delta';
import { containerError, isNotFound, isProvenGone, isSuccess, problem, problemOf, runError } from './errors';
import { confirmIn, eventPath, lookAt, type Place } from './event-reader';
import { expandMark, filterByMark, markedWith, recordMark } from './marks';
import {
  eventFields,
  eventListShape,
  eventShape,
  htmlOf,
  meetingToGraph,
  observationFromGraph,
  touchesBody,
  versionOf,
  type GraphEvent,
} from './meeting';
import { pageShape } from './pages';
import { cursorOf, pathOfCursor, windowAt } from './window';

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
}

/** Graph: 255 for a subject or a place, as far as anything is cut. */
const shortestCut = 200;

/** A write that is ready to go, or the reason why it is not. */
type Prepared = GraphCall | Extract<Outcome<never>, { ok: false }>;

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
    const path = pathOfCursor(cursor, this.calendar, window);
    const round = await readRound(this.client, this.calendar, window, path);
    const { events, hints } = await this.withMarks(round, (id) => options.isKnown(id));
    return {
      items: events.map((event) => observationFromGraph(event)).filter((item) => item !== undefined),
      hints: [...round.removed, ...hints],
      complete: round.isComplete,
      cursor: cursorOf(this.calendar, window, round.next),
    };
  }

  confirm(ids: string[]): Promise<Map<string, Confirmed<Meeting>>> {
    return confirmIn(this.client, this.place, this.calendar, ids);
  }

  async create(drafts: Draft<Meeting>[]): Promise<Outcome<Meeting>[]> {
    const answers = await this.write(drafts.map((draft) => this.createCall(draft)));
    const refused = answers.find((answer) => answer && isNotFound(answer));
    if (refused) throw containerError(refused);
    return drafts.map((draft, place) => {
      const outcome = outcomeOf(answers[place], 'POST', draft.stamp);
      return outcome.ok && !isMadeFrom(draft.fields, outcome.item.fields) ? usedBefore : outcome;
    });
  }

  async update(edits: Edit<Meeting>[]): Promise<Outcome<Meeting>[]> {
    const prepared = await this.prepare(edits);
    const answers = await this.write(prepared.filter(isCall));
    let next = 0;
    return prepared.map((call, place) => {
      if (!isCall(call)) return call;
      return outcomeOf(answers[next++], 'PATCH', edits[place]?.stamp);
    });
  }

  async remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    const answers = await this.write(
      removals.map(({ id, version }) => ({ method: 'DELETE', path: eventPath(id), ifMatch: version })),
    );
    return answers.map((answer) => {
      const isDone = answer && (isSuccess(answer) || isProvenGone(answer));
      return isDone ? { ok: true } : problemOf(answer, 'DELETE');
    });
  }

  async findLost(
    drafts: LostDraft<Meeting>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Meeting> | undefined)[]> {
    const marked = drafts.filter(({ stamp }) => stamp !== undefined);
    const answers = await callAll(
      this.client,
      marked.map(({ stamp }) => this.searchCall(stamp ?? '')),
    );
    const found = new Map(marked.map((draft, place) => [draft, foundIn(answered(answers[place]), draft, isKnown)]));
    return drafts.map((draft) => found.get(draft));
  }

  /** A right that is lost refuses every item; one that is refused alone is that item's own matter. */
  private async write(calls: GraphCall[]): Promise<(GraphAnswer | undefined)[]> {
    const answers = await callAll(this.client, calls);
    const [first] = answers;
    if (first && answers.every((answer) => answer?.status === 403)) throw runError(first);
    return answers;
  }

  /** Whole events with their marks, where a mark can be news; what could not be looked at becomes a hint. */
  private async withMarks(
    round: Round,
    isKnown: (id: string) => boolean,
  ): Promise<{ events: GraphEvent[]; hints: string[] }> {
    const { events, series, removed } = round;
    const masters = [...series].filter((id) => !events.has(id) && !isKnown(id) && !removed.has(id));
    const unknown = round.isMarked ? [] : [...events.keys()].filter((id) => !isKnown(id));
    const wanted = [...unknown, ...masters];
    const looks = await lookAt(this.client, wanted);
    const hints = new Set(wanted.filter((id) => looks.get(id)?.state !== 'present'));
    const fresh = wanted.flatMap((id) => {
      const look = looks.get(id);
      return look?.state === 'present' ? [look.event] : [];
    });
    const isWanted = new Set(wanted);
    return { events: [...[...events.values()].filter(({ id }) => !isWanted.has(id)), ...fresh], hints: [...hints] };
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
    const query = { $select: 'id,changeKey,body' };
    const answers = await callAll(
      this.client,
      reading.map(({ id }) => ({ method: 'GET', path: withQuery(eventPath(id), query) })),
    );
    const bodies = new Map(reading.map((edit, place) => [edit, answers[place]]));
    return edits.map((edit) => (bodies.has(edit) ? this.editOnBody(edit, bodies.get(edit)) : this.editCall(edit)));
  }

  private editOnBody(edit: Edit<Meeting>, answer: GraphAnswer | undefined): Prepared {
    if (!answer || !isSuccess(answer)) return problemOf(answer, 'GET');
    const event = shaped(answer, eventShape);
    if (versionOf(event) === edit.version) return this.editCall(edit, htmlOf(event));
    return problem('conflict', 'changed', 'The meeting was changed in Outlook in the meantime');
  }

  private editCall({ id, version, changes, stamp }: Edit<Meeting>, html = ''): GraphCall {
    const body = {
      ...meetingToGraph(changes, { zone: this.options.zone, html }),
      ...(stamp === undefined ? {} : markedWith(recordMark, stamp)),
    };
    return { method: 'PATCH', path: eventPath(id), body, ifMatch: version };
  }

  private searchCall(stamp: string): GraphCall {
    const query = { $filter: filterByMark(recordMark, stamp), $select: eventFields, $expand: expandMark(recordMark) };
    return { method: 'GET', path: withQuery(`${calendarPath(this.calendar)}/events`, query) };
  }
}

function isCall(prepared: Prepared): prepared is GraphCall {
  return 'method' in prepared;
}

/** What the service returned for a write; `stamp` is what was written with it, since no answer shows it. */
function outcomeOf(
  answer: GraphAnswer | undefined,
  method: 'POST' | 'PATCH',
  stamp: string | undefined,
): Outcome<Meeting> {
  const parsed = answer && isSuccess(answer) ? eventShape.safeParse(answer.body) : undefined;
  const item = parsed?.success ? observationFromGraph(parsed.data) : undefined;
  if (!item) return problemOf(answer, method);
  return { ok: true, item: stamp === undefined ? item : { ...item, stamp } };
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
function foundIn(
  answer: GraphAnswer,
  { onceKey }: LostDraft<Meeting>,
  isKnown: (id: string) => boolean,
): Observation<Meeting> | undefined {
  if (!isSuccess(answer)) throw containerError(answer);
  const events = shaped({ ...answer, body: shaped(answer, pageShape).value }, eventListShape);
  const unknown = events.filter(({ id, seriesMasterId }) => !isKnown(id) && !seriesMasterId);
  const event = unknown.find(({ transactionId }) => onceKey !== undefined && transactionId === onceKey) ?? unknown[0];
  return event && observationFromGraph(event);
}
