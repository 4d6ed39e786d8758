import * as z from 'zod/mini';
import { cancelledTitle } from '../model/cancelled';
import type { Meeting } from '../model/meeting';
import { equalTime, momentOf } from '../model/time';
import type { Confirmed, Facts, Observation } from '../sync/side';
import { SyncError } from '../sync/errors';
import { callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isSuccess, runError } from './errors';
import { eventPath } from './event-reader';
import { lookAt, type Looking } from './look';
import type { marksShape } from './marks';
import { eventFields, eventShape, isRecurring, observationFromGraph, type GraphEvent } from './meeting';
import { listWhole } from './pages';

/**
 * Meetings that the person added from calendars of their own.
 * 1. They are marked by Office: a change by Graph could make Outlook mail the participants. Graph shows an add-in's
 *    custom properties as one extended property (Office: its name is `cecp-` and the add-in's id) with a JSON text.
 * 2. Wherever they stand, they stand right.
 */
export const addInId = '5f0d6c1e-8a43-4e0b-9c57-2d1b7a94e6f3';
export const customProperties = `String {00020329-0000-0000-C000-000000000046} Name cecp-${addInId}`;

/** Under which the item's custom properties hold the CRM record that it belongs to. */
const markKey = 'crm';
const markShape = z.object({ [markKey]: z.string() });

const expandProperties = `singleValueExtendedProperties($filter=id eq '${customProperties}')`;

const looking: Looking<GraphEvent> = {
  path: (id) => withQuery(eventPath(id), { $select: eventFields, $expand: expandProperties }),
  shape: eventShape,
};

/** The properties to write by Graph, as Office would. */
export function markedAsOfficeDoes(stamp: string): { singleValueExtendedProperties: { id: string; value: string }[] } {
  return { singleValueExtendedProperties: [{ id: customProperties, value: JSON.stringify({ [markKey]: stamp }) }] };
}

/** @param address of the mailbox: it is none of the meeting's people. @throws SyncError */
export async function lookAtAddedEvents(
  client: GraphClient,
  ids: string[],
  address: string,
): Promise<Map<string, Confirmed<Meeting>>> {
  const confirmed = new Map<string, Confirmed<Meeting>>();
  for (const [id, look] of await lookAt(client, looking, ids)) {
    const item = look.state === 'present' ? addedFromGraph(look.row, address) : undefined;
    if (look.state === 'gone') confirmed.set(id, look);
    else if (item) confirmed.set(id, { state: 'present', item });
  }
  return confirmed;
}

/** Office: the filter finds every event on which the add-in has set something. Empty where Graph does not take it. */
export async function markedEvents(client: GraphClient, address: string): Promise<Observation<Meeting>[]> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${customProperties}' and ep/value ne null)`;
  const path = withQuery('/me/events', { $filter: filter, $select: eventFields, $expand: expandProperties });
  const events = await listWhole(client, path, eventShape, runError).catch((error: unknown) => {
    if (error instanceof SyncError && error.code === 'unexpected') return [];
    throw error;
  });
  return events.flatMap((event) => addedFromGraph(event, address) ?? []);
}

/** Meetings that bear no mark, for each of these the ones like it. @throws SyncError */
export async function unmarkedEvents(
  client: GraphClient,
  meetings: Meeting[],
  address: string,
): Promise<Observation<Meeting>[]> {
  const answers = await callAll(client, meetings.map(viewCall));
  const found = answers.flatMap((answer, place) => {
    const wanted = meetings[place];
    if (!wanted || !answer || !isSuccess(answer)) return [];
    const events = shaped(answer, z.object({ value: z.array(eventShape) })).value;
    const items = events.flatMap((event) => (isRecurring(event) ? [] : (addedFromGraph(event, address) ?? [])));
    return items.filter((item) => item.stamp === undefined && isLike(item.fields, wanted));
  });
  return [...new Map(found.map((item) => [item.id, item])).values()];
}

function viewCall({ time }: Meeting): GraphCall {
  const bounds = { startDateTime: momentOf(time.start), endDateTime: momentOf(time.end) };
  const query = { ...bounds, $select: eventFields, $expand: expandProperties };
  return { method: 'GET', path: withQuery('/me/calendarView', query) };
}

function isLike(a: Meeting, b: Meeting): boolean {
  return a.title === b.title && equalTime(a.time, b.time);
}

/** A meeting of a calendar of the person's own, with its mark where the answer shows it. */
export function addedFromGraph(event: GraphEvent, address: string): Observation<Meeting> | undefined {
  const item = observationFromGraph(event);
  if (!item) return undefined;
  const invited = event.isOrganizer === false ? invitationOf(event) : { added: 'own' as const };
  const cancelled = event.isCancelled ? { cancelled: true } : {};
  const facts: Facts = { ...item.facts, ...invited, ...cancelled, people: peopleOf(event, address) };
  const fields = facts.cancelled ? { ...item.fields, title: cancelledTitle(item.fields.title) } : item.fields;
  const stamp = markOf(event);
  return { ...item, fields, facts, ...(stamp === undefined ? {} : { stamp }) };
}

function invitationOf({ organizer, responseStatus }: GraphEvent): Partial<Facts> {
  const address = organizer?.emailAddress?.address?.trim().toLowerCase();
  const response = (['accepted', 'declined'] as const).find((each) => each === responseStatus?.response);
  return {
    added: 'invited',
    ...(address ? { organizer: address } : {}),
    ...(response ? { response } : {}),
  };
}

function peopleOf({ attendees, organizer }: GraphEvent, address: string): string[] {
  const all = [organizer, ...(attendees ?? [])].map(
    (person) => person?.emailAddress?.address?.trim().toLowerCase() ?? '',
  );
  return [...new Set(all)].filter((each) => each !== '' && each !== address);
}

/** Undefined for a text that is none of ours. Exchange writes the GUID in a case of its own. */
function markOf({
  singleValueExtendedProperties: properties,
}: {
  singleValueExtendedProperties?: z.infer<typeof marksShape>;
}): string | undefined {
  const found = properties?.find(({ id }) => id.toLowerCase() === customProperties.toLowerCase());
  try {
    const parsed = z.safeParse(markShape, JSON.parse(found?.value ?? 'null'));
    return parsed.success ? parsed.data[markKey] : undefined;
  } catch {
    return undefined;
  }
}

const translationShape = z.object({
  value: z.array(z.object({ sourceId: z.string(), targetId: z.nullish(z.string()) })),
});

/**
 * Ids that stay when an item is moved, for those that Office gives out. One that Graph cannot translate stays as it is:
 * it may be such an id already. @throws SyncError
 */
export async function stableIds(client: GraphClient, ids: string[]): Promise<Map<string, string>> {
  const body = { inputIds: ids, sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' };
  const answer: GraphAnswer = await client.call({ method: 'POST', path: '/me/translateExchangeIds', body }, true);
  if (!isSuccess(answer) && (answer.status === 401 || answer.status === 429 || answer.status >= 500))
    throw runError(answer);
  const value = isSuccess(answer) ? shaped(answer, translationShape).value : [];
  const stable = new Map(value.map(({ sourceId, targetId }) => [sourceId, targetId ?? sourceId]));
  return new Map(ids.map((id) => [id, stable.get(id) ?? id]));
}
