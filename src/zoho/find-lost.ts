import { canonicalLine } from '../model/text';
import type { Meeting } from '../model/meeting';
import { equalTime } from '../model/time';
import type { LostDraft, Observation } from '../sync/side';
import type { ZohoClient } from './client';
import { allOf, anyOf, between, compare, coqlPage, type Condition } from './coql';
import type { EventReader } from './event-reader';
import { meetingToZoho, usualLimits } from './meeting';
import { createdAt } from './observation';
import { compareIds } from './origin';
import { isRecurring, type EventRecord } from './record';

/**
 * Finds what a create made whose answer was lost.
 * 1. The CRM keeps no key of ours, so a record is known by what was sent: title and times, made and owned by the user,
 *    and not known to belong to another item. COQL sees it at once, unlike the search.
 * 2. The device's clock plays no part. Among more records than lost creates the youngest are taken.
 * 3. A series and its occurrences are never ours: only single meetings are created.
 * 4. Twins are paired one to one, in the order of their ids.
 */
const draftsPerQuery = 20;
const mostPerQuery = 200;

export async function findLostMeetings(
  client: ZohoClient,
  reader: EventReader,
  drafts: LostDraft<Meeting>[],
  isKnown: (id: string) => boolean,
): Promise<(Observation<Meeting> | undefined)[]> {
  const ids = new Set<string>();
  for (let from = 0; from < drafts.length; from += draftsPerQuery) {
    for (const id of await candidateIds(client, reader, drafts.slice(from, from + draftsPerQuery))) ids.add(id);
  }
  const listed = await reader.byIds([...ids].filter((id) => !isKnown(id)));
  const made = [...listed.values()].filter(
    (record) => record.Created_By?.id === reader.habits.userId && !isRecurring(record),
  );
  const records = await reader.inFull(made.filter((record) => reader.isMine(record)));
  return pairs(drafts, records, reader);
}

async function candidateIds(client: ZohoClient, reader: EventReader, drafts: LostDraft<Meeting>[]): Promise<string[]> {
  const [first, ...others] = new Map(
    drafts.map((draft) => startsWith(draft, reader)).map((it) => [it.text, it]),
  ).values();
  if (!first) return [];
  const page = await coqlPage(
    client,
    {
      columns: ['id'],
      module: 'Events',
      where: allOf(compare('Owner', '=', reader.habits.userId), anyOf(first, ...others)),
      orderBy: [
        ['Created_Time', 'desc'],
        ['id', 'desc'],
      ],
    },
    mostPerQuery,
  );
  return page.rows.map((row) => row.id);
}

/** All-day meetings may be kept at the midnight of another zone. */
function startsWith({ fields: { time } }: LostDraft<Meeting>, reader: EventReader): Condition {
  const { Start_DateTime: start } = meetingToZoho({ time }, reader.habits.timeZone, usualLimits);
  if (!time.allDay) return compare('Start_DateTime', '=', start ?? '');
  const day = time.start;
  return between('Start_DateTime', `${day}T00:00:00+14:00`, `${day}T23:59:59-12:00`);
}

function pairs(
  drafts: LostDraft<Meeting>[],
  records: EventRecord[],
  reader: EventReader,
): (Observation<Meeting> | undefined)[] {
  const found = drafts.map((): Observation<Meeting> | undefined => undefined);
  const open = new Set(drafts.keys());
  for (const index of drafts.keys()) {
    if (!open.has(index)) continue;
    const twins = [...open].filter((other) => isSame(drafts[index], drafts[other]?.fields));
    const items = youngest(records, twins.length, (record) =>
      isSame(drafts[index], reader.observations([record])[0]?.fields),
    );
    twins.forEach((twin, place) => {
      open.delete(twin);
      const record = items[place];
      found[twin] = record && reader.observations([record])[0];
    });
  }
  return found;
}

function youngest(records: EventRecord[], count: number, fits: (record: EventRecord) => boolean): EventRecord[] {
  return records
    .filter(fits)
    .sort((a, b) => createdAt(b).localeCompare(createdAt(a)) || compareIds(b.id, a.id))
    .slice(0, count)
    .sort((a, b) => compareIds(a.id, b.id));
}

/** The same title, as far as the CRM holds it, at the same time. */
function isSame(draft: LostDraft<Meeting> | undefined, fields: Meeting | undefined): boolean {
  if (!draft || !fields || !equalTime(draft.fields.time, fields.time)) return false;
  const held = (title: string) => canonicalLine(title.slice(0, usualLimits.Event_Title));
  return held(draft.fields.title) === held(fields.title);
}
