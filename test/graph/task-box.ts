import { OutlookTasks, type OutlookTasksOptions } from '../../src/graph/outlook-tasks';
import type { Task } from '../../src/model/values';
import type { Observation, Outcome, Pull, PullOptions } from '../../src/sync/side';
import { mailbox, now, type Mailbox } from './mailbox';
import { taskMapping, taskValues } from './task-values';

/** Kim's To Do in the sandbox, with one list and its side. */
export interface TaskBox extends Mailbox {
  listId: string;
  side: OutlookTasks;
  sideWith(options: Partial<OutlookTasksOptions>): OutlookTasks;
  /** By the user's own hand: answers the id. */
  add(task: object, list?: string): Promise<string>;
  edit(id: string, changes: object): Promise<unknown>;
  erase(id: string): Promise<unknown>;
  /** As a drag in To Do; answers the new id. */
  move(id: string, list: string): Promise<string>;
  links(id: string): Promise<Record<string, unknown>[]>;
  newList(displayName: string): Promise<string>;
  pull(cursor?: string, options?: Partial<PullOptions>): Promise<Pull<Task>>;
  look(id: string): Promise<Observation<Task>>;
  create(parts: Record<string, string>, stamp?: string): Promise<Observation<Task>>;
}

export const pathOf = (list: string, task?: string) =>
  `/me/todo/lists/${encodeURIComponent(list)}${task === undefined ? '' : `/tasks/${encodeURIComponent(task)}`}`;

export async function taskBox(): Promise<TaskBox> {
  const box = await mailbox();
  const newList = async (displayName: string) =>
    (await box.user<{ id: string }>('POST', '/me/todo/lists', { displayName })).id;
  const listId = await newList('Zoho CRM');
  const sideWith = (options: Partial<OutlookTasksOptions>) =>
    new OutlookTasks(box.client, {
      ...{ listId, mapping: taskMapping, zone: 'Europe/Berlin' },
      recordUrl: (stamp) => `https://crm.example/${stamp}`,
      ...options,
    });
  const side = sideWith({});
  const pull = (cursor?: string, options: Partial<PullOptions> = {}) =>
    side.pull(cursor, { isKnown: () => false, limit: Infinity, now, ...options });
  return {
    ...box,
    ...{ listId, side, sideWith, newList, pull },
    add: async (task, list = listId) => (await box.user<{ id: string }>('POST', `${pathOf(list)}/tasks`, task)).id,
    edit: (id, changes) => box.user('PATCH', pathOf(listId, id), changes),
    erase: (id) => box.user('DELETE', pathOf(listId, id)),
    move: async (id, list) => {
      const path = `person/kim/tasks/${encodeURIComponent(id)}/move`;
      return (await box.control<{ id: string }>('POST', path, { listId: list })).id;
    },
    links: async (id) => {
      const path = `${pathOf(listId, id)}/linkedResources`;
      return (await box.user<{ value: Record<string, unknown>[] }>('GET', path)).value;
    },
    look: async (id) => {
      const seen = (await side.confirm([id])).get(id);
      if (seen?.state !== 'present') throw new Error(`${id} is ${seen?.state ?? 'not to be seen'}`);
      return seen.item;
    },
    create: async (parts, stamp) => made((await side.create([{ fields: taskValues(parts), stamp }]))[0]),
  };
}

export function made(outcome: Outcome<Task> | undefined): Observation<Task> {
  if (!outcome?.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.item;
}
