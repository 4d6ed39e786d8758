import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { crmCall, type Call, type Services } from './account';
import type { DeletedEntry, Draft, Entry, Home, Look, Side } from './entries';
import { ask } from './http';

const named = z.nullish(z.object({ name: z.nullish(z.string()), id: z.string() }));
const recordShape = z.object({
  id: z.string(),
  Event_Title: z.nullish(z.string()),
  Start_DateTime: z.string(),
  End_DateTime: z.string(),
  All_day: z.nullish(z.boolean()),
  Venue: z.nullish(z.string()),
  Description: z.nullish(z.string()),
  Owner: z.object({ name: z.string(), id: z.string() }),
  Who_Id: named,
  What_Id: named,
  Participants: z.nullish(z.array(z.object({ name: z.nullish(z.string()) }))),
  $recurrence_id: z.nullish(z.string()),
  $event_cancelled: z.nullish(z.boolean()),
});
type CrmRecord = z.infer<typeof recordShape>;

const pageShape = z.optional(
  z.object({ data: z.array(recordShape), info: z.object({ next_page_token: z.nullish(z.string()) }) }),
);
const usersShape = z.object({
  users: z.array(z.object({ id: z.string(), full_name: z.string(), time_zone: z.string() })),
});
const deletedShape = z.optional(
  z.object({
    data: z.array(z.object({ id: z.string(), display_name: z.nullish(z.string()), deleted_time: z.string() })),
  }),
);

const fields = Object.keys(recordShape.shape).join(',');

/** The CRM's meetings as this person sees them, through its REST API as far as that goes. */
export class Crm implements Side {
  private readonly call: Call;
  private users: Promise<{ homes: Home[]; zone: string }> | undefined;

  constructor(
    private readonly services: Services,
    private readonly userId: string,
    person: string,
  ) {
    this.call = crmCall(services, person);
  }

  /** All meetings, whenever they are. */
  async look(): Promise<Look> {
    const { homes, zone } = await (this.users ??= this.readUsers());
    const entries = (await this.records()).map(entryOf);
    const counted = homes.map((home) => ({ ...home, total: entries.filter((each) => each.home === home.id).length }));
    return { entries, homes: counted, deleted: await this.deleted(), zone };
  }

  async note(id: string): Promise<string> {
    const read = await this.call(`/Events/${id}?fields=Description`);
    const shape = z.object({ data: z.array(z.object({ Description: z.nullish(z.string()) })) });
    return z.parse(shape, read).data[0]?.Description ?? '';
  }

  async create(draft: Draft): Promise<void> {
    await this.write('POST', '/Events', draft);
  }

  async change(id: string, draft: Draft): Promise<void> {
    await this.write('PUT', `/Events/${id}`, draft);
  }

  async remove(id: string): Promise<void> {
    await this.call(`/Events/${id}`, { method: 'DELETE' });
  }

  async restore(id: string): Promise<void> {
    await ask(`${this.services.crm}/_sandbox/crm/Events/${id}/restore`, { method: 'POST' });
  }

  private async records(): Promise<CrmRecord[]> {
    const records: CrmRecord[] = [];
    let token: string | null | undefined = '';
    while (token !== null && token !== undefined) {
      const page: z.infer<typeof pageShape> = z.parse(
        pageShape,
        await this.call(
          `/Events?fields=${fields}&per_page=200${token === '' ? '' : `&page_token=${encodeURIComponent(token)}`}`,
        ),
      );
      records.push(...(page?.data ?? []));
      token = page?.info.next_page_token;
    }
    return records;
  }

  private async deleted(): Promise<DeletedEntry[]> {
    const read = z.parse(deletedShape, await this.call('/Events/deleted?type=recycle&per_page=200'));
    return (read?.data ?? []).map(({ id, display_name, deleted_time }) => ({
      ...{ id, title: display_name ?? '', when: deleted_time.slice(0, 16) },
    }));
  }

  private async readUsers(): Promise<{ homes: Home[]; zone: string }> {
    const { users } = z.parse(usersShape, await this.call('/users?type=ActiveUsers'));
    const homes = users.map(({ id, full_name }) => ({
      ...{ id, name: full_name, canEdit: true, isDefault: id === this.userId, total: 0 },
    }));
    return { homes, zone: users.find(({ id }) => id === this.userId)?.time_zone ?? 'UTC' };
  }

  /** No automation runs: what stands in the CRM is what was typed. */
  private async write(method: string, path: string, draft: Draft): Promise<void> {
    const { zone } = await (this.users ??= this.readUsers());
    await this.call(path, { method, body: { data: [written(draft, zone)], trigger: [] } });
  }
}

function written({ title, start, end, isAllDay, place, note, home }: Draft, zone: string): Record<string, unknown> {
  return {
    ...(title !== undefined && { Event_Title: title }),
    ...(isAllDay !== undefined && { All_day: isAllDay }),
    ...(start !== undefined && { Start_DateTime: instant(start, zone) }),
    ...(end !== undefined && { End_DateTime: instant(end, zone) }),
    ...(place !== undefined && { Venue: place }),
    ...(note !== undefined && { Description: note }),
    ...(home !== undefined && { Owner: { id: home } }),
  };
}

/** A wall-clock time, or the midnight of a date, with the zone's offset. */
function instant(wall: string, zone: string): string {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function entryOf(record: CrmRecord): Entry {
  const isAllDay = record.All_day === true;
  const length = isAllDay ? 10 : 16;
  const about = [record.Who_Id?.name, record.What_Id?.name].filter((name) => typeof name === 'string');
  return {
    id: record.id,
    root: record.id,
    title: record.Event_Title ?? '',
    start: record.Start_DateTime.slice(0, length),
    end: record.End_DateTime.slice(0, length),
    isAllDay,
    place: record.Venue ?? '',
    note: record.Description ?? '',
    isPrivate: false,
    isCancelled: record.$event_cancelled === true,
    repeats: typeof record.$recurrence_id === 'string',
    people: (record.Participants ?? []).map(({ name }) => name ?? 'somebody'),
    home: record.Owner.id,
    about: about.join(' · '),
  };
}
