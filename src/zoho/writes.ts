import { SyncError } from '../sync/errors';
import type { Draft, Edit, Observation, Outcome, Removal, RemovalOutcome } from '../sync/side';
import type { ZohoClient } from './client';
import { conflict, hidden, unknownOutcome } from './errors';
import { instantOr, isSameVersion, modifiedAt, versionAsSent, versionOf } from './observation';
import { valueIn, type CrmRecord } from './record';
import type { RecordFields, ToRecord } from './record-module';
import type { RecordReader } from './record-reader';
import { writeResults, type Written, type WriteResult } from './write-results';

/**
 * Writes of records.
 * 1. `trigger: []` keeps automations still, and the module's extras keep mails in (M4).
 * 2. A create or an update is sent once: repeated later, an update would overwrite what somebody typed meanwhile. Before
 *    an update or a removal the records are read, and what has another version is left alone: the CRM's own lock is a
 *    header that browsers may not be allowed to send.
 * 3. After a write the records are read again: what the CRM made of it is the outcome. Where somebody changed a record
 *    between the two, the outcome is what was sent, so that the next pull shows the difference.
 * 4. A text that the CRM finds too long is cut to what it says and sent once more; the refusal stored nothing. What was
 *    stored by the first sending counts, whatever becomes of the second.
 */
interface Intent<F, R> {
  /** Undefined for a create. */
  before: R | undefined;
  changes: Partial<F>;
  /** The first of them goes along with a create; each is given up for the next where it is refused, the last for none. */
  extras: RecordFields[];
}

/** As many as there may be extras to give up. */
const mostRepeats = 2;

export class RecordWriter<F, R extends CrmRecord> {
  constructor(
    private readonly client: ZohoClient,
    private readonly reader: RecordReader<F, R>,
  ) {}

  async create(drafts: Draft<F>[]): Promise<Outcome<F>[]> {
    const { module } = this.reader;
    const byIds = (ids: string[]) => this.reader.byIds(ids);
    const checked = drafts.filter(({ isWanted }) => isWanted !== true);
    const found = await module.refusals?.(
      this.client,
      checked.map(({ fields }) => fields),
      byIds,
    );
    const refusals = drafts.map((draft) => found?.[checked.indexOf(draft)]);
    const allowed = [...drafts.keys()].filter((index) => !refusals[index]);
    const outcomes = await this.write(await Promise.all(allowed.map((index) => this.intentOf(drafts[index]))));
    const byDraft = new Map(allowed.map((index, place) => [index, outcomes[place]]));
    return drafts.map((_, index) => refusals[index] ?? byDraft.get(index) ?? unknownOutcome);
  }

  private async intentOf(draft: Draft<F> | undefined): Promise<Intent<F, R>> {
    const people = draft?.people ?? [];
    const extras = people.length > 0 ? await this.reader.module.peopleFields?.(people, draft?.organizer) : undefined;
    return { before: undefined, changes: draft?.fields ?? {}, extras: extras ?? [] };
  }

  async update(edits: Edit<F>[]): Promise<Outcome<F>[]> {
    const before = await this.reader.byIds(edits.map(({ id }) => id));
    const planned = edits.filter((edit) => this.isAsPlanned(edit, before.get(edit.id)));
    const intents = planned.map(({ id, changes }) => ({ before: before.get(id), changes, extras: [] }));
    const outcomes = await this.write(intents);
    const byEdit = new Map(planned.map((edit, index) => [edit, outcomes[index]]));
    // What is not seen may be gone or hidden: both are for another look to tell.
    return edits.map((edit) => byEdit.get(edit) ?? conflict);
  }

  async remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    const before = await this.reader.byIds(removals.map(({ id }) => id));
    const planned = removals.filter((removal) => this.isAsPlanned(removal, before.get(removal.id)));
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
    const answer = await this.client.write({ method: 'DELETE', path: this.path, query, repeatable: true });
    return writeResults(answer, ids.length, false);
  }

  private get path(): string {
    return `/${this.reader.module.name}`;
  }

  private isAsPlanned(plan: { version: string }, before: R | undefined): boolean {
    return before !== undefined && isSameVersion(plan.version, versionOf(this.reader.module, before));
  }

  private async write(intents: Intent<F, R>[]): Promise<Outcome<F>[]> {
    if (intents.length === 0) return [];
    const toRecord = await this.reader.module.toRecords(
      this.client,
      intents.map(({ changes }) => changes),
    );
    const final = await this.sendUntilTaken(intents, toRecord);
    const written = final.flatMap((result) => (result?.ok ? [result.id] : []));
    const after = await this.seenAgain(written);
    return Promise.all(
      intents.map(async (intent, index) => {
        const result = final[index];
        if (!result) return unknownOutcome;
        if (!result.ok) return result.problem;
        return this.outcome(intent, toRecord(intent.changes, intent.before), result, after.get(result.id));
      }),
    );
  }

  /** What was refused for a reason that can be given up is sent again without it: nothing of it was stored. */
  private async sendUntilTaken(
    intents: Intent<F, R>[],
    toRecord: ToRecord<F, R>,
  ): Promise<(WriteResult | undefined)[]> {
    let final: (WriteResult | undefined)[] = await this.send(intents, toRecord);
    for (let attempt = 0; attempt < mostRepeats; attempt += 1) {
      const again = intents.filter((intent, index) => {
        const learns = attempt === 0 && this.learnsLimit(final[index]);
        return withoutExtras(intent, final[index]) || learns;
      });
      if (again.length === 0) break;
      const repeated = await this.sendAgain(again, toRecord, final);
      final = intents.map((intent, index) => repeated[again.indexOf(intent)] ?? final[index]);
    }
    return final;
  }

  /** No results where the second sending was not carried out: the refusals of the first one stand. */
  private async sendAgain(
    again: Intent<F, R>[],
    toRecord: ToRecord<F, R>,
    before: (WriteResult | undefined)[],
  ): Promise<WriteResult[]> {
    try {
      return await this.send(again, toRecord);
    } catch (error) {
      if (!before.some((result) => result?.ok)) throw error;
      if (error instanceof SyncError) return [];
      return again.map(() => ({ ok: false, problem: unknownOutcome, error: undefined }));
    }
  }

  private async send(intents: Intent<F, R>[], toRecord: ToRecord<F, R>): Promise<WriteResult[]> {
    const isCreate = intents[0]?.before === undefined;
    const data = intents.map(({ before, changes, extras }) => ({
      ...(before ? { id: before.id } : {}),
      ...onWire({ ...toRecord(changes, before), ...extras[0] }),
      ...this.reader.module.extras,
    }));
    const method = isCreate ? 'POST' : 'PUT';
    const body = { data, trigger: [] };
    const answer = await this.client.write({ method, path: this.path, body, repeatable: false });
    return writeResults(answer, intents.length, isCreate);
  }

  /** Zoho: `maximum_length` of a refusal is the length that this organisation's layout takes. */
  private learnsLimit(result: WriteResult | undefined): boolean {
    if (!result || result.ok) return false;
    const { limits } = this.reader.module;
    const { api_name: name, maximum_length: length } = result.error?.details ?? {};
    const known = name == null ? undefined : limits[name];
    if (name == null || known === undefined || !length || length > known) return false;
    limits[name] = length;
    return true;
  }

  /** The writes are done whatever happens to this reading. */
  private async seenAgain(ids: string[]): Promise<Map<string, R>> {
    try {
      const records = await this.reader.inFull([...(await this.reader.byIds(ids)).values()]);
      return new Map(records.map((record) => [record.id, record]));
    } catch (error) {
      if (error instanceof SyncError) return new Map();
      throw error;
    }
  }

  private async outcome(
    { before }: Intent<F, R>,
    fields: RecordFields,
    written: Written,
    after: R | undefined,
  ): Promise<Outcome<F>> {
    const { module, scoping } = this.reader;
    if (!before) {
      scoping.origins.set(written.id, 'api');
      scoping.view?.add(written.id);
    }
    const isOurs = after && !isChangedMeanwhile(module.watched, before, fields, written, after);
    const item = isOurs ? this.observed(after) : await this.asSent(before, fields, written);
    return item ? { ok: true, item } : unknownOutcome;
  }

  private async asSent(
    before: R | undefined,
    fields: RecordFields,
    written: Written,
  ): Promise<Observation<F> | undefined> {
    const { module, scoping } = this.reader;
    const base = before ?? { Owner: { id: scoping.userId, name: null } };
    // What the module writes are fields of its own records.
    const sent = { ...base, ...fields, id: written.id } as unknown as R;
    const mayBeCut = before && module.longTexts.some((name) => fields[name] === undefined);
    const [whole = sent] = mayBeCut ? await this.reader.inFull([sent]).catch(() => [sent]) : [sent];
    const item = this.observed({ ...whole, ...fields });
    return item && { ...item, version: versionAsSent(written.modified) };
  }

  private observed(record: R): Observation<F> | undefined {
    return this.reader.observations([record])[0];
  }
}

/** What goes along with a create is no reason not to make it. */
function withoutExtras(intent: { extras: RecordFields[] }, result: WriteResult | undefined): boolean {
  if (intent.extras.length === 0 || !result || result.ok || result.problem.problem !== 'refused') return false;
  intent.extras = intent.extras.slice(1);
  return true;
}

/** Zoho: a lookup is written as `{id}`; its name is the CRM's own. */
function onWire(fields: RecordFields): RecordFields {
  const isLink = (value: unknown): value is { id: string } =>
    typeof value === 'object' && value !== null && 'id' in value;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isLink(value) ? { id: value.id } : value]),
  );
}

function removalOutcome(result: WriteResult): RemovalOutcome {
  return result.ok || result.problem.problem === 'gone' ? { ok: true } : result.problem;
}

/** Another stamp than the write's, or another value in a field that the write left alone. */
function isChangedMeanwhile(
  watched: string[],
  before: CrmRecord | undefined,
  fields: RecordFields,
  written: Written,
  after: CrmRecord,
): boolean {
  const stamp = instantOr(written.modified, '');
  if (stamp !== '' && stamp !== modifiedAt(after)) return true;
  return watched.some(
    (name) => before && fields[name] === undefined && plain(valueIn(before, name)) !== plain(valueIn(after, name)),
  );
}

/** Alike for a text from a list, which may be cut, and from a single answer. */
function plain(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value ?? '')).slice(0, 400);
}
