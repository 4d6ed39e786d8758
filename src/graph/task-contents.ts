import type { LinkedResource, TodoTask } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';
import { fingerprint } from '../model/fingerprint';
import { instantFromWall } from '../model/time';
import type { ContainerItem } from '../sync/container';
import { callAll } from './batch';
import { withQuery, type GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import { containerError, isSuccess, problemOf } from './errors';
import { copyOnce, failureOf, type Brought, type Copy, type Move } from './moves';
import { listWhole, pageShape } from './pages';
import { dateOf, midnight, taskShape, titleOf, writtenTitle } from './task';
import { completeCopies, type Original, type Step } from './task-copies';
import { taskFeed, taskLooking, taskPath, tasksPath } from './task-feed';
import { isCrmLink } from './task-link';

/**
 * What stands in the tasks list when it is switched off, so that nothing is lost with it.
 * 1. The list is complete, recurring tasks included.
 * 2. To Do moves nothing between lists: a task is made again in the default list. It reminds again only if that lies ahead.
 * 3. All are looked at before the first one is copied. What a copy would lose is held: attachments, and a count of
 *    occurrences that began earlier than the task is due.
 * 4. A copy carries a linked resource that names its original, and is made once; steps and links of other programs follow
 *    one by one, and those that an earlier try left out are added.
 */
export async function listTasks(client: GraphClient, listId: string): Promise<ContainerItem[]> {
  const { path, query } = taskFeed(listId).list;
  const tasks = await listWhole(client, withQuery(path, query), taskShape, containerError);
  return tasks.map(({ id, title }) => ({ id, title: titleOf(title), others: 0 }));
}

export interface TaskMoveOptions {
  from: string;
  /** The default list. */
  to: string;
  /** IANA, of the mailbox. */
  zone: string;
  /** The device's clock. */
  now: string;
}

/** Makes the tasks again in the default list; once, however often it is called. Leaves the originals. */
export async function moveTasks(client: GraphClient, ids: string[], options: TaskMoveOptions): Promise<Move> {
  const move: Move = { moved: [], held: [], failed: [] };
  const { from, to } = options;
  const paths = ids.flatMap((id) => [taskLooking(from).path(id), `${taskPath(from, id)}/checklistItems`]);
  const answers = await callAll(
    client,
    paths.map((path) => ({ method: 'GET', path })),
  );
  const originals: Original[] = [];
  const copies = ids.flatMap((id, place): Copy[] => {
    const task = readTask(id, answers[2 * place], move);
    const steps = task && readSteps(id, answers[2 * place + 1], move);
    if (!task || !steps) return [];
    if (isUncopied(task, options)) {
      move.held.push(id);
      return [];
    }
    const links = (task.linkedResources ?? []).filter((link) => !isCrmLink(link) && !isOriginalLink(link));
    originals.push({ id, steps, links });
    return [{ id, call: { method: 'POST', path: tasksPath(to), body: copyOf(task, options) } }];
  });
  await copyOnce(client, copies, brought(client, to), move);
  await completeCopies(client, originals, move, { to, copiesOf: () => copiesOf(client, to) });
  return move;
}

const text = z.nullish(z.string());
const movingShape = z.object({
  ...taskShape.shape,
  recurrence: z.nullish(z.looseObject({ range: z.nullish(z.looseObject({ type: text, startDate: text })) })),
  hasAttachments: z.nullish(z.boolean()),
  isReminderOn: z.nullish(z.boolean()),
  reminderDateTime: z.nullish(z.object({ dateTime: z.string(), timeZone: text })),
});
type MovingTask = z.infer<typeof movingShape>;

function readTask(id: string, answer: GraphAnswer | undefined, move: Move): MovingTask | undefined {
  if (answer && isSuccess(answer)) return { ...shaped(answer, movingShape), id };
  move.failed.push(failureOf(id, problemOf(answer, 'GET')));
  return undefined;
}

const stepsShape = z.array(z.object({ displayName: text, isChecked: z.nullish(z.boolean()) }));

/** A service without checklists has none. */
function readSteps(id: string, answer: GraphAnswer | undefined, move: Move): Step[] | undefined {
  if (answer?.status === 404) return [];
  if (answer && isSuccess(answer)) return shaped({ ...answer, body: shaped(answer, pageShape).value }, stepsShape);
  move.failed.push(failureOf(id, problemOf(answer, 'GET')));
  return undefined;
}

function isUncopied(task: MovingTask, { zone }: TaskMoveOptions): boolean {
  if (task.hasAttachments === true) return true;
  if (!task.recurrence) return false;
  const due = dateOf(task.dueDateTime, zone);
  const { type, startDate } = task.recurrence.range ?? {};
  return due === '' || (type === 'numbered' && startDate !== due);
}

function copyOf(task: MovingTask, { zone, now }: TaskMoveOptions): TodoTask {
  const { body, status, importance, categories, recurrence } = task;
  const [due, start] = [dateOf(task.dueDateTime, zone), dateOf(task.startDateTime, zone)];
  const copy = {
    title: writtenTitle(task.title ?? ''),
    body: { contentType: body?.contentType ?? 'text', content: body?.content ?? '' },
    ...(due === '' ? {} : { dueDateTime: midnight(due, zone) }),
    ...(start === '' ? {} : { startDateTime: midnight(start, zone) }),
    ...(status ? { status } : {}),
    ...(importance ? { importance } : {}),
    categories: categories ?? [],
    ...reminderOf(task, now),
    ...(recurrence ? { recurrence: { ...recurrence, range: { ...recurrence.range, startDate: due } } } : {}),
    linkedResources: [originalLink(task)],
  };
  return copy as TodoTask;
}

function reminderOf({ isReminderOn, reminderDateTime }: MovingTask, now: string): object {
  if (isReminderOn !== true || !reminderDateTime) return {};
  const isAhead = instantFromWall(reminderDateTime.dateTime.replace(/Z$/i, ''), 'UTC') > now;
  return isAhead ? { isReminderOn, reminderDateTime: { ...reminderDateTime, timeZone: 'UTC' } } : {};
}

/** Told apart from the link to the CRM by its program's name. */
const originalApplication = 'CRM Sync for Outlook';

function originalLink({ id, title }: MovingTask): LinkedResource {
  return { applicationName: originalApplication, externalId: fingerprint(id), displayName: writtenTitle(title ?? '') };
}

function isOriginalLink({ applicationName }: { applicationName?: string | null | undefined }): boolean {
  return applicationName === originalApplication;
}

/** The copies in the default list, by the name of their original. To Do: linked resources cannot be searched. */
async function copiesOf(client: GraphClient, to: string): Promise<Map<string, string>> {
  const { path, query } = taskFeed(to).list;
  const tasks = await listWhole(client, withQuery(path, query), taskShape, containerError);
  return new Map(
    tasks.flatMap(({ id, linkedResources }) =>
      (linkedResources ?? []).filter(isOriginalLink).map((link) => [link.externalId ?? '', id] as const),
    ),
  );
}

function brought(client: GraphClient, to: string): Brought {
  return async (ids) => {
    if (ids.length === 0) return new Set();
    const copies = await copiesOf(client, to);
    return new Set(ids.filter((id) => copies.has(fingerprint(id))));
  };
}
