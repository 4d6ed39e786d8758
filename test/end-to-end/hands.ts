import type { SandboxWorld } from './sandbox-world';

type Json = Record<string, unknown>;

/** Both services, as somebody reaches them by hand. */
export type Reach = Pick<SandboxWorld, 'graph' | 'crm' | 'control' | 'logLines'>;

/** What a person does by hand on either side, over the services' own interfaces. */
export class Hands {
  constructor(private readonly world: Reach) {}

  /** A meeting in the CRM; returns its id. */
  async crmMeeting(title: string, fields: Json = {}): Promise<string> {
    const record = {
      Event_Title: title,
      Start_DateTime: inDays(3, '09:00'),
      End_DateTime: inDays(3, '10:00'),
      ...fields,
    };
    const answer = await this.world.crm('POST', '/Events', { data: [record], trigger: [] });
    return idOf(answer);
  }

  async crmEdit(id: string, fields: Json): Promise<void> {
    await this.world.crm('PUT', '/Events', { data: [{ id, ...fields }], trigger: [] });
  }

  async crmDelete(id: string): Promise<void> {
    await this.world.crm('DELETE', `/Events/${id}`);
  }

  async crmRecord(id: string): Promise<Json> {
    const { data } = await this.world.crm('GET', `/Events/${id}`);
    return (data as Json[])[0] ?? {};
  }

  /** Every meeting of the CRM that this person sees, by title. */
  async crmMeetings(): Promise<Json[]> {
    const fields = 'Event_Title,Start_DateTime,End_DateTime,All_day,Venue,Description,Owner,Participants';
    const { data } = await this.world.crm('GET', `/Events?fields=${fields}&per_page=200&sort_by=id`);
    return [...((data as Json[] | undefined) ?? [])].sort((a, b) =>
      String(a['Event_Title']).localeCompare(String(b['Event_Title'])),
    );
  }

  /** A record of another module (Contacts, Accounts, Deals); returns its id. */
  async crmAdd(module: string, fields: Json): Promise<string> {
    return idOf(await this.world.crm('POST', `/${module}`, { data: [fields], trigger: [] }));
  }

  /** The id of the calendar that the sync made. */
  async calendar(name = 'Zoho CRM'): Promise<string> {
    const { value } = await this.world.graph('GET', '/me/calendars?$top=100');
    const found = (value as Json[]).find((calendar) => calendar['name'] === name);
    if (!found) throw new Error(`no calendar ${name}`);
    return String(found['id']);
  }

  async outlookMeeting(subject: string, fields: Json = {}, calendar?: string): Promise<string> {
    const id = calendar ?? (await this.calendar());
    const event = { subject, start: utc(inDays(4, '13:00')), end: utc(inDays(4, '14:00')), ...fields };
    return String((await this.world.graph('POST', `/me/calendars/${encodeURIComponent(id)}/events`, event))['id']);
  }

  async outlookEdit(id: string, changes: Json): Promise<void> {
    await this.world.graph('PATCH', `/me/events/${encodeURIComponent(id)}`, changes);
  }

  async outlookDelete(id: string): Promise<void> {
    await this.world.graph('DELETE', `/me/events/${encodeURIComponent(id)}`);
  }

  async outlookEvent(id: string): Promise<Json> {
    return this.world.graph('GET', `/me/events/${encodeURIComponent(id)}`);
  }

  /** Deletes the sync's calendar with all that is in it. */
  async calendarDelete(): Promise<void> {
    await this.world.graph('DELETE', `/me/calendars/${encodeURIComponent(await this.calendar())}`);
  }

  /** What stands in a calendar, by subject; without a name it is the sync's. */
  async outlookMeetings(calendar?: string): Promise<Json[]> {
    const id = await this.calendar(calendar);
    const { value } = await this.world.graph('GET', `/me/calendars/${encodeURIComponent(id)}/events?$top=999`);
    return [...(value as Json[])].sort((a, b) => String(a['subject']).localeCompare(String(b['subject'])));
  }

  async subjects(calendar?: string): Promise<string[]> {
    return (await this.outlookMeetings(calendar)).map((event) => String(event['subject']));
  }

  async titles(): Promise<string[]> {
    return (await this.crmMeetings()).map((record) => String(record['Event_Title']));
  }

  async outbox(): Promise<Json[]> {
    return (await this.world.control('GET', 'outbox')) as Json[];
  }

  /** What the product sent since a row of the log, batch items one by one. */
  async requests(since = 0): Promise<LogRow[]> {
    const rows = (await this.world.logLines(since))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogRow);
    return rows.filter(({ client }) => client === 'app');
  }

  /** The writes among them. */
  async writes(since = 0): Promise<{ service: string; method: string; url: string }[]> {
    const isWrite = ({ method, url }: LogRow) =>
      method !== 'GET' && !/\/\$batch$|\/coql$|__composite_requests$/.test(url);
    return (await this.requests(since)).filter(isWrite).map(({ service, method, url }) => ({ service, method, url }));
  }

  /** The number of the newest row of the log. */
  async logEnd(): Promise<number> {
    const last = (await this.world.logLines()).filter((line) => line !== '').at(-1);
    return last === undefined ? 0 : (JSON.parse(last) as LogRow).n;
  }
}

interface LogRow {
  n: number;
  client: string;
  service: string;
  method: string;
  url: string;
}

/** A test may go on over midnight. */
const today = Date.now();

/** A moment some days from now, `2026-11-25T09:00:00+00:00`. */
export function inDays(days: number, time: string): string {
  const date = new Date(today + days * 86_400_000).toISOString().slice(0, 10);
  return `${date}T${time}:00+00:00`;
}

/** A moment as Graph wants it. */
export function utc(moment: string): { dateTime: string; timeZone: string } {
  return { dateTime: moment.slice(0, 19), timeZone: 'UTC' };
}

function idOf(answer: Json): string {
  const [result] = answer['data'] as { code: string; details: { id: string } }[];
  if (result?.code !== 'SUCCESS') throw new Error(JSON.stringify(answer));
  return result.details.id;
}
