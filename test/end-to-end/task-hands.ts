import { idOf } from './contact-hands';
import type { Reach } from './hands';

type Json = Record<string, unknown>;

/** What a person does by hand with tasks, in Outlook's To Do and in the CRM. */
export class TaskHands {
  constructor(private readonly world: Reach & { person: { id: string } }) {}

  /** A task in the CRM; returns its id. */
  async crmAdd(subject: string, fields: Json = {}): Promise<string> {
    return idOf(await this.world.crm('POST', '/Tasks', { data: [{ Subject: subject, ...fields }], trigger: [] }));
  }

  async crmEdit(id: string, fields: Json): Promise<void> {
    await this.world.crm('PUT', '/Tasks', { data: [{ id, ...fields }], trigger: [] });
  }

  async crmDelete(id: string): Promise<void> {
    await this.world.crm('DELETE', `/Tasks/${id}`);
  }

  async crmRecord(id: string): Promise<Json> {
    const { data } = await this.world.crm('GET', `/Tasks/${id}`);
    return (data as Json[])[0] ?? {};
  }

  /** Every task of the CRM, by subject. */
  async crmAll(): Promise<Json[]> {
    const fields = 'Subject,Due_Date,Status,Priority,Description,Owner';
    const { data = [] } = await this.world.crm('GET', `/Tasks?fields=${fields}&per_page=200&sort_by=id`);
    return [...(data as Json[])].sort((a, b) => String(a['Subject']).localeCompare(String(b['Subject'])));
  }

  /** The id of the list that the sync made. */
  async list(name = 'Zoho CRM'): Promise<string> {
    const { value } = await this.world.graph('GET', '/me/todo/lists?$top=100');
    const found = (value as Json[]).find(({ displayName }) => displayName === name);
    if (!found) throw new Error(`no list ${name}`);
    return String(found['id']);
  }

  async listDelete(): Promise<void> {
    await this.world.graph('DELETE', `/me/todo/lists/${encodeURIComponent(await this.list())}`);
  }

  async outlookAdd(title: string, fields: Json = {}, list?: string): Promise<string> {
    const target = await this.tasksPath(list);
    return String((await this.world.graph('POST', target, { title, ...fields }))['id']);
  }

  async outlookEdit(id: string, changes: Json): Promise<void> {
    await this.world.graph('PATCH', `${await this.tasksPath()}/${encodeURIComponent(id)}`, changes);
  }

  async outlookDelete(id: string): Promise<void> {
    await this.world.graph('DELETE', `${await this.tasksPath()}/${encodeURIComponent(id)}`);
  }

  /** To another list; the task gets a new id there. */
  async outlookMove(id: string, list: string): Promise<string> {
    const target = `person/${this.world.person.id}/tasks/${encodeURIComponent(id)}/move`;
    const moved = (await this.world.control('POST', target, { listId: list })) as { id: string };
    return moved.id;
  }

  /** What stands in a list with its links, by title; without an id it is the sync's. */
  async outlookAll(list?: string): Promise<Json[]> {
    const { value } = await this.world.graph('GET', `${await this.tasksPath(list)}?$top=100&$expand=linkedResources`);
    return [...(value as Json[])].sort((a, b) => String(a['title']).localeCompare(String(b['title'])));
  }

  async titles(list?: string): Promise<string[]> {
    return (await this.outlookAll(list)).map(({ title }) => String(title));
  }

  private async tasksPath(list?: string): Promise<string> {
    return `/me/todo/lists/${encodeURIComponent(list ?? (await this.list()))}/tasks`;
  }
}

/** A due date as To Do takes it. */
export function due(date: string, timeZone = 'UTC'): Json {
  return { dueDateTime: { dateTime: `${date}T00:00:00`, timeZone } };
}
