import type { Reach } from './hands';

type Json = Record<string, unknown>;

/** What a person does by hand with contacts, in Outlook and in the CRM. */
export class ContactHands {
  constructor(private readonly world: Pick<Reach, 'graph' | 'crm'>) {}

  /** A contact in the CRM; returns its id. */
  async crmAdd(fields: Json): Promise<string> {
    return idOf(await this.world.crm('POST', '/Contacts', { data: [{ Last_Name: 'Berg', ...fields }], trigger: [] }));
  }

  async crmEdit(id: string, fields: Json): Promise<void> {
    await this.world.crm('PUT', '/Contacts', { data: [{ id, ...fields }], trigger: [] });
  }

  async crmDelete(id: string): Promise<void> {
    await this.world.crm('DELETE', `/Contacts/${id}`);
  }

  async crmRecord(id: string): Promise<Json> {
    const { data } = await this.world.crm('GET', `/Contacts/${id}`);
    return (data as Json[])[0] ?? {};
  }

  /** Every contact of the CRM, by last name. */
  async crmAll(fields = 'First_Name,Last_Name,Email,Phone,Mobile,Owner'): Promise<Json[]> {
    const rows: Json[] = [];
    for (let page = 1; page <= 10; page += 1) {
      const target = `/Contacts?fields=${fields}&per_page=200&page=${page}&sort_by=id`;
      const { data = [], info } = await this.world.crm('GET', target);
      rows.push(...(data as Json[]));
      if ((info as { more_records?: boolean } | undefined)?.more_records !== true) break;
    }
    return rows.sort((a, b) => String(a['Last_Name']).localeCompare(String(b['Last_Name'])));
  }

  /** The id of the folder that the sync made. */
  async folder(name = 'Zoho CRM'): Promise<string> {
    const { value } = await this.world.graph('GET', '/me/contactFolders?$top=100');
    const found = (value as Json[]).find(({ displayName }) => displayName === name);
    if (!found) throw new Error(`no folder ${name}`);
    return String(found['id']);
  }

  async folderDelete(): Promise<void> {
    await this.world.graph('DELETE', `/me/contactFolders/${encodeURIComponent(await this.folder())}`);
  }

  async outlookAdd(contact: Json, folder?: string): Promise<string> {
    const id = folder ?? (await this.folder());
    const target = `/me/contactFolders/${encodeURIComponent(id)}/contacts`;
    return String((await this.world.graph('POST', target, contact))['id']);
  }

  async outlookEdit(id: string, changes: Json): Promise<void> {
    await this.world.graph('PATCH', `/me/contacts/${encodeURIComponent(id)}`, changes);
  }

  async outlookDelete(id: string): Promise<void> {
    await this.world.graph('DELETE', `/me/contacts/${encodeURIComponent(id)}`);
  }

  async outlookContact(id: string): Promise<Json> {
    return this.world.graph('GET', `/me/contacts/${encodeURIComponent(id)}`);
  }

  /** What stands in the sync's folder, by display name. */
  async outlookAll(): Promise<Json[]> {
    const target = `/me/contactFolders/${encodeURIComponent(await this.folder())}/contacts?$top=999`;
    const { value } = await this.world.graph('GET', target);
    return [...(value as Json[])].sort((a, b) => String(a['displayName']).localeCompare(String(b['displayName'])));
  }

  async names(): Promise<string[]> {
    return (await this.outlookAll()).map(({ displayName }) => String(displayName));
  }
}

export function idOf(answer: Json): string {
  const [result] = answer['data'] as { code: string; details: { id: string } }[];
  if (result?.code !== 'SUCCESS') throw new Error(JSON.stringify(answer));
  return result.details.id;
}
