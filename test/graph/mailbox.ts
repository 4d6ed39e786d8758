import { CalendarContainer, type CalendarOptions } from '../../src/graph/calendar';
import { GraphClient } from '../../src/graph/client';
import { OutlookMeetings } from '../../src/graph/outlook-meetings';
import type { Network } from '../../src/http/http';
import type { Meeting } from '../../src/model/meeting';
import { fixedAccess } from '../../src/sync/access';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';

/** Kim's mailbox in the sandbox, as the program and as the user see it. */
export interface Mailbox {
  sandbox: RunningSandbox;
  client: GraphClient;
  container: CalendarContainer;
  /** Waits of the client so far, in seconds. */
  waits: number[];
  /** A request of the user's own Outlook: never repeated, not counted. */
  user<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>;
  control<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
  fault(match: object, deed: object, more?: object): Promise<unknown>;
  /** Rows of the log that the program caused since this was last called. */
  requests(): Promise<LogRow[]>;
  close(): Promise<void>;
}

export interface LogRow {
  n: number;
  batch: number | null;
  client: string;
  method: string;
  url: string;
  status: number | null;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
}

export const owner = 'org1/kim';
export const now = '2026-03-01T08:00:00Z';

export function containerOptions(more: Partial<CalendarOptions>): CalendarOptions {
  return { name: 'Zoho CRM', owner, accountId: '', zone: 'Europe/Berlin', clock: () => now, ...more };
}

export async function mailbox(): Promise<Mailbox> {
  const sandbox = await startSandbox({ seed: 'empty' });
  const waits: number[] = [];
  const control = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${sandbox.graph}/_sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : path.startsWith('log') ? text : JSON.parse(text)) as T;
  };
  const user = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${sandbox.graph}/v1.0${path}`, {
      method,
      headers: {
        authorization: 'Bearer kim-graph-token',
        'x-sandbox-client': 'user',
        prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const client = new GraphClient({
    access: fixedAccess(sandbox.graph, () => 'kim-graph-token'),
    network: network(waits, (seconds) => control('POST', 'clock', { advanceSeconds: seconds })),
  });
  const { id } = await user<{ id: string }>('GET', '/me');
  let seen = 0;
  return {
    sandbox,
    client,
    container: new CalendarContainer(client, containerOptions({ accountId: id })),
    waits,
    user,
    control,
    fault: (match, deed, more = {}) =>
      control('POST', 'faults', { match: { service: 'graph', client: 'app', ...match }, do: deed, ...more }),
    async requests() {
      const rows = (await control<string>('GET', `log?since=${seen}`))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as LogRow);
      seen = Math.max(seen, ...rows.map(({ n }) => n));
      return rows.filter((row) => row.client === 'app');
    },
    close: () => sandbox.close(),
  };
}

function network(waits: number[], advance: (seconds: number) => Promise<unknown>): Network {
  let seed = 7;
  return {
    fetch,
    async wait(milliseconds) {
      waits.push(milliseconds / 1000);
      await advance(milliseconds / 1000);
    },
    random: () => (seed = (seed * 16807) % 2147483647) / 2147483647,
  };
}

/** A fresh "Zoho CRM" calendar with its side. */
export async function crmCalendar(box: Mailbox): Promise<OutlookMeetings> {
  const calendarId = await box.container.create('Zoho CRM');
  return new OutlookMeetings(box.client, { calendarId, owner, zone: 'Europe/Berlin' });
}

export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    title: 'Visit',
    time: { allDay: false, start: '2026-04-07T07:00:00Z', end: '2026-04-07T08:00:00Z', zone: 'Europe/Berlin' },
    location: '',
    description: '',
    context: null,
    ...changes,
  };
}
