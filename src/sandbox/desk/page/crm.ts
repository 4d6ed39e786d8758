import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { Services } from './account';
import { CrmModule } from './crm-api';
import type { Draft, Entry, Look, Side } from './entries';

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

const fields = Object.keys(recordShape.shape);

/** The CRM's meetings as this person sees them, through its REST API as far as that goes. */
export class Crm implements Side {
  private readonly module: CrmModule;

  constructor(services: Services, userId: string, person: string) {
    this.module = new CrmModule(services, userId, person, 'Events');
  }

  /** All meetings, whenever they are. */
  async look(): Promise<Look> {
    const { homes, zone } = await this.module.owners();
    const entries = (await this.module.all(recordShape, fields)).map(entryOf);
    const counted = homes.map((home) => ({ ...home, total: entries.filter((each) => each.home === home.id).length }));
    return { entries, homes: counted, deleted: await this.module.deleted(), zone };
  }

  async note(id: string): Promise<string> {
    const shape = z.object({ Description: z.nullish(z.string()) });
    return (await this.module.one(shape, id, ['Description']))?.Description ?? '';
  }

  async create(draft: Draft): Promise<void> {
    await this.module.write(written(draft, (await this.module.owners()).zone));
  }

  async change(id: string, draft: Draft): Promise<void> {
    await this.module.write(written(draft, (await this.module.owners()).zone), id);
  }

  async remove(id: string): Promise<void> {
    await this.module.remove(id);
  }

  async restore(id: string): Promise<void> {
    await this.module.restore(id);
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
    invitation: '',
    repeats: typeof record.$recurrence_id === 'string',
    people: (record.Participants ?? []).map(({ name }) => name ?? 'somebody'),
    home: record.Owner.id,
    about: about.join(' · '),
  };
}
