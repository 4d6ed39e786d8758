import type { LinkedResource } from '@microsoft/microsoft-graph-types';
import type { MappedField } from '../model/mapping';
import { noSubject } from '../model/text';
import type { Task } from '../model/values';
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
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import type { GraphClient } from './client';
import { readRound } from './delta';
import { containerError, isSuccess, problem, problemOf } from './errors';
import { lookAt, withMarks } from './look';
import { listWhole } from './pages';
import { observationFromTask, taskShape, taskToGraph, versionOf, writtenTitle, type GraphTask } from './task';
import { listPath, taskFeed, taskLooking, taskPath, tasksPath } from './task-feed';
import { crmLink, linkTo, stampOf } from './task-link';
import { createAll, outcomeOf, readBefore, removeAll, writeAll } from './writes';

/**
 * The tasks of one To Do list.
 * 1. A pull is one round of the delta. Ids that are new cost one look each, for the link to the CRM and the recurrence.
 * 2. To Do knows no once-keys, and nobody promises that it heeds If-Match: creates are never repeated; changes and
 *    removals read the task first, compare its version and send it along all the same.
 * 3. The stamp is a linked resource: part of the request that makes a task, a second request for one that is there.
 * 4. A task is only found in its list: not found is the proof of a deletion (T7, T8) while the list itself answers.
 * 5. A recurring task is neither changed nor removed, whatever a list or a delta left out (To Do: another date can make it two).
 */
export interface OutlookTasksOptions {
  listId: string;
  mapping: MappedField[];
  /** IANA, of the mailbox: dates are midnights of it. */
  zone: string;
  /** The address of a CRM record by its stamp; empty where it has none. */
  recordUrl: (stamp: string) => string;
}

type Problem = Extract<Outcome<never>, { ok: false }>;
type Read = { ok: true; row: GraphTask } | Problem;

export class OutlookTasks implements Side<Task> {
  readonly name = 'outlook';
  readonly batchSize = 20;

  constructor(
    private readonly client: GraphClient,
    private readonly options: OutlookTasksOptions,
  ) {}

  get listId(): string {
    return this.options.listId;
  }

  async pull(cursor: string | undefined, options: PullOptions): Promise<Pull<Task>> {
    const round = await readRound(this.client, taskFeed(this.listId), cursor);
    const { rows, hints } = await withMarks(this.client, taskLooking(this.listId), round, (id) => options.isKnown(id));
    return {
      items: rows.map((task) => this.observed(task)).filter((item) => item !== undefined),
      hints,
      complete: round.isComplete,
      cursor: round.cursor,
    };
  }

  async confirm(ids: string[]): Promise<Map<string, Confirmed<Task>>> {
    const looks = await lookAt(this.client, taskLooking(this.listId), ids);
    const confirmed = new Map<string, Confirmed<Task>>();
    for (const [id, look] of looks) {
      const item = look.state === 'present' ? this.observed(look.row) : undefined;
      if (look.state === 'gone') confirmed.set(id, look);
      else if (item) confirmed.set(id, { state: 'present', item });
    }
    if ([...looks.values()].some(({ state }) => state === 'gone')) await this.checkList();
    return confirmed;
  }

  create(drafts: Draft<Task>[]): Promise<Outcome<Task>[]> {
    const calls = drafts.map((draft) => ({ call: this.createCall(draft), stamp: draft.stamp }));
    return createAll(this.client, calls, (body) => this.parsed(body));
  }

  async update(edits: Edit<Task>[]): Promise<Outcome<Task>[]> {
    const read = await this.readBefore(edits);
    if (read.some((before) => !before.ok && before.problem === 'gone')) await this.checkList();
    const changed = await this.change(edits, read);
    return this.stamp(edits, read, changed);
  }

  async remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    const read = await this.readBefore(removals);
    const there = removals.filter((_, place) => read[place]?.ok === true);
    const outcomes = await removeAll(this.client, there, (id) => taskPath(this.listId, id));
    const removed = new Map(there.map((removal, place) => [removal, outcomes[place]]));
    return removals.map((removal, place) => {
      const before = read[place];
      if (before && !before.ok) return before.problem === 'gone' ? { ok: true } : before;
      return removed.get(removal) ?? problemOf(undefined, 'DELETE');
    });
  }

  async findLost(
    drafts: LostDraft<Task>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Task> | undefined)[]> {
    if (drafts.every(({ stamp }) => stamp === undefined)) return drafts.map(() => undefined);
    const { path, query } = taskFeed(this.listId).list;
    const tasks = await listWhole(this.client, withQuery(path, query), taskShape, containerError);
    const open = tasks.filter(({ id }) => !isKnown(id));
    return drafts.map(({ stamp }) => {
      const place = open.findIndex((task) => stamp !== undefined && stampOf(task) === stamp);
      const [found] = place < 0 ? [] : open.splice(place, 1);
      return found && this.observed(found);
    });
  }

  private observed(task: GraphTask): Observation<Task> | undefined {
    return observationFromTask(task, this.options);
  }

  private parsed(body: unknown): Observation<Task> | undefined {
    const parsed = taskShape.safeParse(body);
    return parsed.success ? this.observed(parsed.data) : undefined;
  }

  private createCall({ fields, stamp }: Draft<Task>): GraphCall {
    const body = { title: noSubject, ...taskToGraph(fields, this.options) };
    const linkedResources = stamp === undefined ? [] : [this.link(stamp, body.title)];
    return {
      method: 'POST',
      path: tasksPath(this.listId),
      // To Do: two linked resources in one request are refused.
      body: { ...body, ...(linkedResources.length === 0 ? {} : { linkedResources }) },
    };
  }

  private link(stamp: string, title: string | null | undefined): LinkedResource {
    return linkTo(stamp, writtenTitle(title ?? ''), this.options.recordUrl(stamp));
  }

  /** The tasks as they are, for a write; one that turns out to recur is to be looked at anew, and left alone then. */
  private async readBefore(items: { id: string; version: string }[]): Promise<Read[]> {
    const looking = taskLooking(this.listId);
    const read = await readBefore(this.client, items, (id) => looking.path(id), looking.shape, versionOf);
    return read.map((before) => (before.ok && before.row.recurrence ? recurs : before));
  }

  /** The fields of those that have none to change, and would only be stamped, stay as they were read. */
  private async change(edits: Edit<Task>[], read: Read[]): Promise<Outcome<Task>[]> {
    const calls = new Map<Edit<Task>, GraphCall>();
    edits.forEach((edit, place) => {
      const before = read[place];
      if (before?.ok && isChange(edit)) calls.set(edit, this.changeCall(edit));
    });
    const answers = await writeAll(this.client, [...calls.values()]);
    const answerOf = new Map([...calls.keys()].map((edit, place) => [edit, answers[place]]));
    return edits.map((edit, place) => {
      const before = read[place] ?? problemOf(undefined, 'GET');
      if (!before.ok) return before;
      return calls.has(edit) ? this.changed(answerOf.get(edit), before.row) : this.outcome(this.observed(before.row));
    });
  }

  private changeCall({ id, version, changes }: Edit<Task>): GraphCall {
    const body = taskToGraph(changes, this.options);
    return { method: 'PATCH', path: taskPath(this.listId, id), body, ifMatch: version };
  }

  /** To Do: the answer to a change shows no links. */
  private changed(answer: GraphAnswer | undefined, before: GraphTask): Outcome<Task> {
    return outcomeOf(answer, 'PATCH', stampOf(before), (body) => this.parsed(body));
  }

  private outcome(item: Observation<Task> | undefined): Outcome<Task> {
    return item ? { ok: true, item } : problem('refused', 'no-date', 'A date of this task cannot be read');
  }

  private async stamp(edits: Edit<Task>[], read: Read[], changed: Outcome<Task>[]): Promise<Outcome<Task>[]> {
    const calls = new Map<Edit<Task>, GraphCall>();
    edits.forEach((edit, place) => {
      const before = read[place];
      const call = before?.ok && changed[place]?.ok ? this.stampCall(edit, before.row) : undefined;
      if (call) calls.set(edit, call);
    });
    const answers = await writeAll(this.client, [...calls.values()]);
    const answerOf = new Map([...calls].map(([edit, call], place) => [edit, { call, answer: answers[place] }]));
    return edits.map((edit, place) => {
      const outcome = changed[place] ?? problemOf(undefined, 'PATCH');
      const written = answerOf.get(edit);
      if (!outcome.ok || !written) return outcome;
      const { call, answer } = written;
      if (!answer || !isSuccess(answer)) return problemOf(answer, call.method);
      return { ok: true, item: { ...outcome.item, stamp: edit.stamp } };
    });
  }

  /** Undefined where the task has this stamp, or is to get none. */
  private stampCall({ id, stamp, changes }: Edit<Task>, before: GraphTask): GraphCall | undefined {
    if (stamp === undefined || stampOf(before) === stamp) return undefined;
    const body = this.link(stamp, changes['title']?.['title'] ?? before.title);
    const path = `${taskPath(this.listId, id)}/linkedResources`;
    const own = crmLink(before)?.id;
    return own ? { method: 'PATCH', path: `${path}/${encodeURIComponent(own)}`, body } : { method: 'POST', path, body };
  }

  /** @throws SyncError container-gone where it is the list that is not there, and nothing follows for its tasks */
  private async checkList(): Promise<void> {
    const answer = await this.client.call({ method: 'GET', path: listPath(this.listId) });
    if (!isSuccess(answer)) throw containerError(answer);
  }
}

const recurs = problem('conflict', 'recurring', 'This task recurs in Outlook');

/** A change without any field is a write, too: only a stamp alone leaves the task itself untouched. */
function isChange({ changes, stamp }: Edit<Task>): boolean {
  return Object.keys(changes).length > 0 || stamp === undefined;
}
