import * as z from 'zod/mini';
import { crmCall, type Call, type Services } from './account';
import type { DeletedEntry, Home } from './entries';
import { ask } from './http';
import { once } from './once';

const usersShape = z.object({
  users: z.array(z.object({ id: z.string(), full_name: z.string(), time_zone: z.string() })),
});
const deletedShape = z.optional(
  z.object({
    data: z.array(z.object({ id: z.string(), display_name: z.nullish(z.string()), deleted_time: z.string() })),
  }),
);

function pageShape<T extends z.ZodMiniType>(row: T) {
  return z.optional(z.object({ data: z.array(row), info: z.object({ next_page_token: z.nullish(z.string()) }) }));
}

/** One module of the CRM as a person sees it, through the REST API as far as that goes. */
export class CrmModule {
  readonly call: Call;
  /** The users, as the owners of records, and this one's time zone. */
  readonly owners = once(() => this.readOwners());

  constructor(
    private readonly services: Services,
    private readonly userId: string,
    person: string,
    readonly name: string,
  ) {
    this.call = crmCall(services, person);
  }

  /** The records of all pages; `more` is further parameters. */
  async all<T extends z.ZodMiniType>(row: T, fields: string[], more = '', module = this.name): Promise<z.infer<T>[]> {
    const rows: z.infer<T>[] = [];
    const path = `/${module}?fields=${fields.join(',')}&per_page=200${more}`;
    let next: string | undefined = path;
    while (next !== undefined) {
      const page: z.infer<ReturnType<typeof pageShape<T>>> = z.parse(pageShape(row), await this.call(next));
      rows.push(...(page?.data ?? []));
      const token: string | null | undefined = page?.info.next_page_token;
      next = token ? `${path}&page_token=${encodeURIComponent(token)}` : undefined;
    }
    return rows;
  }

  async one<T extends z.ZodMiniType>(row: T, id: string, fields: string[]): Promise<z.infer<T> | undefined> {
    const read = await this.call(`/${this.name}/${id}?fields=${fields.join(',')}`);
    return z.parse(z.object({ data: z.array(row) }), read).data[0];
  }

  /** A new record without an id. No automation runs: what stands in the CRM is what was typed. */
  async write(fields: Record<string, unknown>, id?: string): Promise<void> {
    const [method, path] = id === undefined ? ['POST', `/${this.name}`] : ['PUT', `/${this.name}/${id}`];
    await this.call(path, { method, body: { data: [fields], trigger: [] } });
  }

  async remove(id: string): Promise<void> {
    await this.call(`/${this.name}/${id}`, { method: 'DELETE' });
  }

  /** A lead becomes a contact, with an account by the name of its company. */
  async convert(id: string): Promise<void> {
    const body = { data: [{ overwrite: false, notify_lead_owner: false, notify_new_entity_owner: false }] };
    await this.call(`/${this.name}/${id}/actions/convert`, { method: 'POST', body });
  }

  async restore(id: string): Promise<void> {
    await this.deed(`${id}/restore`);
  }

  async deed(path: string, body?: unknown): Promise<void> {
    await ask(`${this.services.crm}/_sandbox/crm/${this.name}/${path}`, { method: 'POST', body });
  }

  async deleted(): Promise<DeletedEntry[]> {
    const read = z.parse(deletedShape, await this.call(`/${this.name}/deleted?type=recycle&per_page=200`));
    return (read?.data ?? []).map(({ id, display_name, deleted_time }) => ({
      ...{ id, title: display_name ?? '', when: deleted_time.slice(0, 16) },
    }));
  }

  private async readOwners(): Promise<{ homes: Home[]; zone: string }> {
    const { users } = z.parse(usersShape, await this.call('/users?type=ActiveUsers'));
    const homes = users.map(({ id, full_name }) => ({
      ...{ id, name: full_name, canEdit: true, isDefault: id === this.userId, total: 0 },
    }));
    return { homes, zone: users.find(({ id }) => id === this.userId)?.time_zone ?? 'UTC' };
  }
}
