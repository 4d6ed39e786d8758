import type { Meeting } from '../model/meeting';
import { equalTime } from '../model/time';
import type { PullOptions } from '../sync/side';
import type { ZohoClient } from './client';
import { allOf, between, compare, coqlIds, type Condition, type Selection } from './coql';
import { eventSchema, isDated, type EventRecord } from './event';
import { meetingFromZoho, meetingToZoho, usualLimits, type ReadHabits } from './meeting';
import { instantOr } from './observation';
import type { People } from './participants';
import type { Listed, RecordFields, RecordModule } from './record-module';
import { showsInclusiveMidnight, zohoInstant } from './time';

/** What is special to meetings among the CRM's records. */
export function eventModule(habits: ReadHabits, people: People): RecordModule<Meeting, EventRecord> {
  const limits = { ...usualLimits };
  return {
    name: 'Events',
    plural: 'meetings',
    schema: eventSchema,
    fields: Object.keys(eventSchema.shape),
    watched: ['Event_Title', 'Start_DateTime', 'End_DateTime', 'All_day', 'Venue', 'Description'],
    longTexts: ['Description'],
    limits,
    probesImports: true,
    extras: { $send_notification: false },
    isReadable: isDated,
    // Only dated records get here.
    valuesOf: (record) => meetingFromZoho(record as Parameters<typeof meetingFromZoho>[0], habits),
    contentOf,
    toRecords: () => Promise.resolve((changes) => ({ ...meetingToZoho(changes, habits.timeZone, limits) })),
    firstIds,
    peopleFields: (addresses, organizer) => people.fieldsFor(addresses, organizer),
    sought,
    isSame: (a, b) => equalTime(a.time, b.time) && a.title === b.title,
    learn: (records) => {
      habits.inclusiveMidnight ||= records.some(
        (record) => isDated(record) && showsInclusiveMidnight({ ...record, All_day: record.All_day === true }),
      );
    },
    habit: {
      get: () => (habits.inclusiveMidnight ? 'inclusive' : ''),
      adopt: (habit) => {
        habits.inclusiveMidnight ||= habit === 'inclusive';
      },
    },
  };
}

function contentOf(record: EventRecord): unknown[] {
  const times = [record.Start_DateTime, record.End_DateTime].map((time) => instantOr(time, time ?? ''));
  const description = (record.Description ?? '').slice(0, 400);
  return [record.Event_Title, ...times, record.All_day === true, record.Venue ?? '', description, record.Owner?.id];
}

/** M6's order: what has not ended, soonest first, then what ended, latest first. */
async function firstIds(client: ZohoClient, userId: string, options: PullOptions): Promise<Listed> {
  const now = zohoInstant(options.now);
  const mine = compare('Owner', '=', userId);
  const ahead: Selection = {
    columns: ['id'],
    module: 'Events',
    where: allOf(mine, compare('End_DateTime', '>=', now)),
    orderBy: [
      ['Start_DateTime', 'asc'],
      ['id', 'asc'],
    ],
  };
  const over: Selection = {
    ...ahead,
    where: allOf(mine, compare('End_DateTime', '<', now)),
    orderBy: [
      ['End_DateTime', 'desc'],
      ['id', 'desc'],
    ],
  };
  const most = options.isFirst === true ? options.limit : Infinity;
  const first = await coqlIds(client, ahead, most);
  if (first.isCut) return first;
  const second = await coqlIds(client, over, most - first.ids.length);
  return { ids: [...new Set([...first.ids, ...second.ids])], isCut: second.isCut };
}

/** Meetings at this time. All-day ones may be kept at the midnight of another zone. */
export function sought(sent: RecordFields): Condition {
  const start = String(sent['Start_DateTime']);
  if (sent['All_day'] !== true) return compare('Start_DateTime', '=', start);
  const day = start.slice(0, 10);
  return between('Start_DateTime', `${day}T00:00:00+14:00`, `${day}T23:59:59-12:00`);
}
