import { findIana } from 'windows-iana';
import * as z from 'zod/mini';
import type { Services } from './account';
import { plusDays } from './days';
import type { DeletedEntry, Draft, Entry, Home, Look, Range, Side } from './entries';
import { GraphApi, type LoadReport } from './graph-api';
import { plainText } from './plain-text';

const time = z.object({ dateTime: z.string() });
const address = z.object({ emailAddress: z.object({ name: z.optional(z.string()), address: z.string() }) });
const eventShape = z.object({
  id: z.string(),
  seriesMasterId: z.nullish(z.string()),
  type: z.string(),
  subject: z.string(),
  bodyPreview: z.string(),
  start: time,
  end: time,
  isAllDay: z.boolean(),
  isCancelled: z.boolean(),
  sensitivity: z.string(),
  location: z.object({ displayName: z.string() }),
  attendees: z.array(address),
  isOrganizer: z.boolean(),
  responseStatus: z.object({ response: z.string() }),
});
type Event = z.infer<typeof eventShape>;
const calendarShape = z.object({
  id: z.string(),
  name: z.string(),
  canEdit: z.boolean(),
  isDefaultCalendar: z.boolean(),
});
const deletedShape = z.array(z.object({ id: z.string(), subject: z.string(), start: z.string() }));

const shown = Object.keys(eventShape.shape).join(',');

/** The person's mailbox, through Graph as far as it goes; ids are immutable ones. */
export class Mailbox implements Side {
  private readonly graph: GraphApi;

  constructor(services: Services, person: string) {
    this.graph = new GraphApi(services, person);
  }

  async look(range: Range): Promise<Look> {
    const zone = await this.graph.windowsZone();
    const { value } = await this.graph.page(calendarShape, '/me/calendars?$top=100');
    const homes = await Promise.all(value.map((calendar) => this.home(calendar)));
    const lists = await Promise.all(homes.map((home) => this.entriesIn(home, range, zone)));
    return { entries: lists.flat(), homes, deleted: await this.deleted(), zone: findIana(zone)[0] ?? 'UTC' };
  }

  async note(id: string): Promise<string> {
    const read = await this.graph.call(`${eventPath(id)}?$select=body`);
    const { body } = z.parse(z.object({ body: z.object({ content: z.string() }) }), read);
    return plainText(body.content);
  }

  async create({ home, ...draft }: Draft): Promise<void> {
    const body = await this.written(draft);
    await this.graph.call(home === undefined ? '/me/events' : `/me/calendars/${enc(home)}/events`, {
      method: 'POST',
      body,
    });
  }

  /** A new home is a move, as a drag in Outlook. */
  async change(id: string, { home, ...draft }: Draft): Promise<void> {
    const body = await this.written(draft);
    if (Object.keys(body).length > 0) await this.graph.call(eventPath(id), { method: 'PATCH', body });
    if (home !== undefined) await this.move(id, home);
  }

  async move(id: string, calendarId: string): Promise<void> {
    await this.graph.deed('POST', `events/${enc(id)}/move`, { calendarId });
  }

  async remove(id: string): Promise<void> {
    await this.graph.call(eventPath(id), { method: 'DELETE' });
  }

  async restore(id: string): Promise<void> {
    await this.graph.deed('POST', `events/${enc(id)}/restore`);
  }

  async removeCalendar(id: string): Promise<void> {
    await this.graph.call(`/me/calendars/${enc(id)}`, { method: 'DELETE' });
  }

  /** Reads an .ics text into the calendar of that name. */
  load(text: string, calendar: string): Promise<LoadReport> {
    return this.graph.load('ics', text, { calendar });
  }

  private async deleted(): Promise<DeletedEntry[]> {
    const rows = z.parse(deletedShape, await this.graph.deed('GET', 'deleted'));
    return rows.map(({ id, subject, start }) => ({ id, title: subject, when: start.slice(0, 16) })).reverse();
  }

  private async home(calendar: z.infer<typeof calendarShape>): Promise<Home> {
    const { id, name, canEdit, isDefaultCalendar } = calendar;
    const counted = await this.graph.page(
      z.object({}),
      `/me/calendars/${enc(id)}/events?$top=1&$count=true&$select=id`,
    );
    return { id, name, canEdit, isDefault: isDefaultCalendar, total: counted['@odata.count'] ?? 0 };
  }

  private async entriesIn(home: Home, { from, to }: Range, zone: string): Promise<Entry[]> {
    const window = `startDateTime=${plusDays(from, -1)}T00:00:00Z&endDateTime=${plusDays(to, 1)}T00:00:00Z`;
    const path = `/me/calendars/${enc(home.id)}/calendarView?${window}&$select=${shown}&$top=500`;
    return (await this.graph.all(eventShape, path, zone)).map((event) => entryOf(event, home.id));
  }

  private async written(draft: Omit<Draft, 'home'>): Promise<Record<string, unknown>> {
    const timeZone = await this.graph.windowsZone();
    const { title, note, place, isPrivate, isAllDay, start, end } = draft;
    return {
      ...(title !== undefined && { subject: title }),
      ...(note !== undefined && { body: { contentType: 'text', content: note } }),
      ...(place !== undefined && { location: { displayName: place } }),
      ...(isPrivate !== undefined && { sensitivity: isPrivate ? 'private' : 'normal' }),
      ...(isAllDay !== undefined && { isAllDay }),
      ...(start !== undefined && { start: { dateTime: graphTime(start), timeZone } }),
      // Graph: an all-day meeting ends at the midnight after its last day.
      ...(end !== undefined && { end: { dateTime: graphTime(isDate(end) ? plusDays(end, 1) : end), timeZone } }),
    };
  }
}

const enc = encodeURIComponent;
const eventPath = (id: string) => `/me/events/${enc(id)}`;
const isDate = (wall: string) => wall.length === 10;
const graphTime = (wall: string) => (isDate(wall) ? `${wall}T00:00:00` : `${wall}:00`);

const answers: Record<string, string> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

export function answerText(response: string): string {
  return `invitation, ${answers[response] ?? 'not answered'}`;
}

function entryOf(event: Event, home: string): Entry {
  const { isAllDay, attendees } = event;
  const last = plusDays(event.end.dateTime.slice(0, 10), -1);
  return {
    id: event.id,
    root: event.seriesMasterId ?? event.id,
    title: event.subject,
    start: event.start.dateTime.slice(0, isAllDay ? 10 : 16),
    end: isAllDay ? last : event.end.dateTime.slice(0, 16),
    isAllDay,
    place: event.location.displayName,
    note: event.bodyPreview,
    isPrivate: ['private', 'confidential'].includes(event.sensitivity),
    isCancelled: event.isCancelled,
    invitation: event.isOrganizer ? '' : answerText(event.responseStatus.response),
    repeats: event.type !== 'singleInstance',
    people: attendees.map(({ emailAddress }) => emailAddress.name ?? emailAddress.address),
    home,
    about: '',
  };
}
