import type { Reach } from '../end-to-end/hands';

type Json = Record<string, unknown>;

/** What a person does by hand with contacts or tasks on either side; a task's name is its subject. */
export class MappedHands {
  constructor(
    private readonly world: Reach,
    private readonly kind: 'contacts' | 'tasks',
  ) {}

  async crmAdd(fields: Json): Promise<string> {
    const { data } = await this.world.crm('POST', `/${this.module}`, { data: [fields], trigger: [] });
    return (data as { details: { id: string } }[])[0]!.details.id;
  }

  async crmEdit(id: string, fields: Json): Promise<void> {
    await this.world.crm('PUT', `/${this.module}`, { data: [{ id, ...fields }], trigger: [] });
  }

  async crmRecord(id: string): Promise<Json> {
    const { data } = await this.world.crm('GET', `/${this.module}/${id}`);
    return (data as Json[])[0]!;
  }

  /** The records of this person, by name. */
  async crmNames(): Promise<string[]> {
    const name = this.kind === 'contacts' ? 'Last_Name' : 'Subject';
    const { data } = await this.world.crm('GET', `/${this.module}?fields=${name}&per_page=200`);
    return ((data as Json[] | undefined) ?? []).map((record) => String(record[name])).sort();
  }

  async add(item: Json): Promise<string> {
    return String((await this.world.graph('POST', `${await this.container()}/${this.kind}`, item))['id']);
  }

  async edit(id: string, changes: Json): Promise<void> {
    await this.world.graph('PATCH', await this.itemPath(id), changes);
  }

  async remove(id: string): Promise<void> {
    await this.world.graph('DELETE', await this.itemPath(id));
  }

  /** What stands in the sync's own folder or list, by name. */
  async items(): Promise<Json[]> {
    const { value } = await this.world.graph('GET', `${await this.container()}/${this.kind}?$top=100`);
    return [...(value as Json[])].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  async names(): Promise<string[]> {
    return (await this.items()).map(nameOf);
  }

  async item(name: string): Promise<Json> {
    const found = (await this.items()).find((item) => nameOf(item) === name);
    if (!found) throw new Error(`no ${name} in Outlook`);
    return found;
  }

  /** Null where there is no folder or list of the sync. */
  async found(): Promise<string | null> {
    const { value } = await this.world.graph('GET', `${this.containers}?$top=100`);
    const ours = (value as Json[]).find(({ displayName }) => displayName === 'Zoho CRM');
    return ours ? String(ours['id']) : null;
  }

  private async container(): Promise<string> {
    const id = await this.found();
    if (id === null) throw new Error('no container of the sync');
    return `${this.containers}/${encodeURIComponent(id)}`;
  }

  private async itemPath(id: string): Promise<string> {
    return `${await this.container()}/${this.kind}/${encodeURIComponent(id)}`;
  }

  private get containers(): string {
    return this.kind === 'contacts' ? '/me/contactFolders' : '/me/todo/lists';
  }

  private get module(): string {
    return this.kind === 'contacts' ? 'Contacts' : 'Tasks';
  }
}

function nameOf({ surname, title, displayName }: Json): string {
  return String(surname ?? title ?? displayName);
}
