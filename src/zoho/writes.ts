import type { Meeting } from '../model/meeting';
import { SyncError } from '../sync/errors';
import type { Draft, Edit, Observation, Outcome, Removal, RemovalOutcome } from '../sync/side';
import type { ZohoClient } from './client';
import { conflict, hidden, unknownOutcome } from './errors';
import type { EventReader } from './event-reader';
import { meetingToZoho, usualLimits, type EventChanges, type TextLimits } from './meeting';
import { instantOr, isSameVersion, modifiedAt, versionAsSent, versionOf } from './observation';
import type { EventRecord } from './record';
import { writeResults, type Written, type WriteResult } from './write-results';

/**
 * Writes of meetings.
 * 1. `trigger: []` keeps automations still, `$send_notification: false` and no participants keep mails in (M4).
 * 2. A create or an update is sent once: repeated later, an update would overwrite what somebody typed meanwhile. Before
 *    an update or a removal the records are read, and what has another version is left alone: the CRM's own lock is a
 *    header that browsers may not be allowed to send.
 * 3. After a write the records are read again: what the CRM made of it is the outcome. Where somebody changed a record
 *    between the two, the outcome is what was sent, so that the next pull shows the difference.
 * 4. A text that the CRM finds too long is cut to what it says and sent once more; the refusal stored nothing. What was
 *    stored by the first sending counts, whatever becomes of the second.
 */
interface Intent {
  /** Undefined for a create. */
  before: EventRecord | undefined;
  changes: Partial<Meeting>;
}

export class MeetingWriter {
  private readonly limits: TextLimits = { ...usualLimits };

  constructor(
    private readonly client: ZohoClient,
    private readonly reader: EventReader,
  ) {}

  create(drafts: Draft<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return this.write(drafts.map(({ fields }) => ({ before: undefined, changes: fields })));
  }

  async update(edits: Edit<Meeting>[]): Promise<Outcome<Meeting>[]> {
    const before = await this.reader.byIds(edits.map(({ id }) => id));
    const planned = edits.filter((edit) => isAsPlanned(edit, before.get(edit.id)));
    const intents = planned.map(({ id, changes }) => ({ before: before.get(id), changes }));
    const outcomes = await this.write(intents);
    const byEdit = new Map(planned.map((edit, index) => [edit, outcomes[index]]));
    // What is not seen may be gone or hidden: both are for another look to tell.
    return edits.map((edit) => byEdit.get(edit) ?? conflict);
  }

  async remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    const before = await this.reader.byIds(removals.map(({ id }) => id));
    const planned = removals.filter((removal) => isAsPlanned(removal, before.get(removal.id)));
    const results = await this.erase(planned.map(({ id }) => id));
    const byRemoval = new Map(planned.map((removal, index) => [removal, results[index]]));
    return Promise.all(
      removals.map(async (removal) => {
        if (!before.has(removal.id)) return this.unlisted(removal.id);
        const result = byRemoval.get(removal);
        return result ? removalOutcome(result) : conflict;
      }),
    );
  }

  /** A list leaves out what was deleted and what is hidden alike; only the record itself tells them apart. */
  private async unlisted(id: string): Promise<RemovalOutcome> {
    const seen = await this.reader.look(id);
    if (seen === 'missing') return { ok: true };
    return seen === 'hidden' ? hidden : conflict;
  }

  private async erase(ids: string[]): Promise<WriteResult[]> {
    if (ids.length === 0) return [];
    const query = { ids: ids.join(','), wf_trigger: 'false' };
    const answer = await this.client.write({ method: 'DELETE', path: '/Events', query, repeatable: true });
    return writeResults(answer, ids.length, false);
  }

  private async write(intents: Intent[]): Promise<Outcome<Meeting>[]> {
    if (intents.length === 0) return [];
    const results = await this.send(intents);
    const again = intents.filter((_, index) => this.learnsLimit(results[index]));
    const repeated = again.length === 0 ? [] : await this.sendAgain(again, results);
    const final = intents.map((intent, index) => repeated[again.indexOf(intent)] ?? results[index]);
    const written = final.flatMap((result) => (result?.ok ? [result.id] : []));
    const after = await this.seenAgain(written);
    return Promise.all(
      intents.map(async (intent, index) => {
        const result = final[index];
        if (!result) return unknownOutcome;
        return result.ok ? this.outcome(intent, result, after.get(result.id)) : result.problem;
      }),
    );
  }

  /** No results where the second sending was not carried out: the refusals of the first one stand. */
  private async sendAgain(again: Intent[], before: WriteResult[]): Promise<WriteResult[]> {
    try {
      return await this.send(again);
    } catch (error) {
      if (!before.some((result) => result.ok)) throw error;
      if (error instanceof SyncError) return [];
      return again.map(() => ({ ok: false, problem: unknownOutcome, error: undefined }));
    }
  }

  private async send(intents: Intent[]): Promise<WriteResult[]> {
    const isCreate = intents[0]?.before === undefined;
    const data = intents.map(({ before, changes }) => ({
      ...(before ? { id: before.id } : {}),
      ...this.fields(changes),
      $send_notification: false,
    }));
    const method = isCreate ? 'POST' : 'PUT';
    const body = { data, trigger: [] };
    const answer = await this.client.write({ method, path: '/Events', body, repeatable: false });
    return writeResults(answer, intents.length, isCreate);
  }

  private fields(changes: Partial<Meeting>): EventChanges {
    return meetingToZoho(changes, this.reader.habits.timeZone, this.limits);
  }

  /** Zoho: `maximum_length` of a refusal is the length that this organisation's layout takes. */
  private learnsLimit(result: WriteResult | undefined): boolean {
    if (!result || result.ok) return false;
    const { api_name: name, maximum_length: length } = result.error?.details ?? {};
    if (!length || !isLimited(name) || length > this.limits[name]) return false;
    this.limits[name] = length;
    return true;
  }

  /** The writes are done whatever happens to this reading. */
  private async seenAgain(ids: string[]): Promise<Map<string, EventRecord>> {
    try {
      const records = await this.reader.inFull([...(await this.reader.byIds(ids)).values()]);
      return new Map(records.map((record) => [record.id, record]));
    } catch (error) {
      if (error instanceof SyncError) return new Map();
      throw error;
    }
  }

  private async outcome(intent: Intent, written: Written, after: EventRecord | undefined): Promise<Outcome<Meeting>> {
    const fields = this.fields(intent.changes);
    if (!intent.before) this.reader.habits.origins.set(written.id, 'api');
    const isOurs = after && !isChangedMeanwhile(intent.before, fields, written, after);
    const item = isOurs ? this.observed(after) : await this.asSent(intent, fields, written);
    return item ? { ok: true, item } : unknownOutcome;
  }

  private async asSent(
    intent: Intent,
    fields: EventChanges,
    written: Written,
  ): Promise<Observation<Meeting> | undefined> {
    const base = intent.before ?? { Owner: { id: this.reader.habits.userId, name: null } };
    const sent: EventRecord = { ...base, ...fields, id: written.id };
    const isCut = intent.before && fields.Description === undefined;
    const [whole = sent] = isCut ? await this.reader.inFull([sent]).catch(() => [sent]) : [sent];
    const item = this.observed(whole);
    return item && { ...item, version: versionAsSent(written.modified) };
  }

  private observed(record: EventRecord): Observation<Meeting> | undefined {
    return this.reader.observations([record])[0];
  }
}

function isAsPlanned(plan: { version: string }, before: EventRecord | undefined): boolean {
  return before !== undefined && isSameVersion(plan.version, versionOf(before));
}

function removalOutcome(result: WriteResult): RemovalOutcome {
  return result.ok || result.problem.problem === 'gone' ? { ok: true } : result.problem;
}

function isLimited(name: string | null | undefined): name is keyof TextLimits {
  return name != null && Object.hasOwn(usualLimits, name);
}

const watched = ['Event_Title', 'Start_DateTime', 'End_DateTime', 'All_day', 'Venue', 'Description'] as const;

/** Another stamp than the write's, or another value in a field that the write left alone. */
function isChangedMeanwhile(
  before: EventRecord | undefined,
  fields: EventChanges,
  written: Written,
  after: EventRecord,
): boolean {
  const stamp = instantOr(written.modified, '');
  if (stamp !== '' && stamp !== modifiedAt(after)) return true;
  return watched.some((name) => before && fields[name] === undefined && plain(before[name]) !== plain(after[name]));
}

/** Alike for a text from a list, which may be cut, and from a single answer. */
function plain(value: string | boolean | null | undefined): string {
  return String(value ?? '').slice(0, 400);
}
