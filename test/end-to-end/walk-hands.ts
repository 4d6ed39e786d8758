import type { KindName } from '../../src/sync/kind';
import { ContactHands } from './contact-hands';
import { Hands, inDays, utc } from './hands';
import type { SandboxWorld } from './sandbox-world';
import { due, TaskHands } from './task-hands';

type Json = Record<string, unknown>;

export type WalkSide = 'crm' | 'outlook';

/** One item as a person sees it: what it is called, and one more value that both sides hold. */
export interface Shown {
  id: string;
  title: string;
  more: string;
  /** A contact's e-mail address: the CRM takes none twice. */
  address?: string;
  /** CRM: belongs to a colleague. */
  isForeign: boolean;
}

/** What can be done by hand with the items of one kind, whatever the kind. `n` makes every value another one. */
export interface WalkHands {
  module: 'Events' | 'Contacts' | 'Tasks';
  add(side: WalkSide, title: string, n: number): Promise<string>;
  /** With `n`, a contact gets another address, too. */
  rename(side: WalkSide, id: string, title: string, n?: number): Promise<void>;
  change(side: WalkSide, id: string, n: number): Promise<void>;
  delete(side: WalkSide, id: string): Promise<void>;
  list(side: WalkSide): Promise<Shown[]>;
  /** To another calendar, folder or list; the id that it has there. */
  moveAway(id: string): Promise<string>;
  moveBack(id: string): Promise<string>;
  /** Ids of what lies in Deleted Items; none where Outlook restores nothing. */
  deleted(): Promise<string[]>;
  restore(id: string): Promise<unknown>;
}

export function walkHands(world: SandboxWorld): Record<KindName, WalkHands> {
  return { meetings: meetingHands(world), contacts: contactHands(world), tasks: taskHands(world) };
}

const isForeign = (world: SandboxWorld, record: Json) =>
  (record['Owner'] as { id: string }).id !== world.person.crmUserId;
const path = (world: SandboxWorld, what: string, id: string, deed: string) =>
  `person/${world.person.id}/${what}/${encodeURIComponent(id)}/${deed}`;

async function deed(world: SandboxWorld, target: string, body: object = {}): Promise<string> {
  return ((await world.control('POST', target, body)) as { id: string }).id;
}

function meetingHands(world: SandboxWorld): WalkHands {
  const hands = new Hands(world);
  const start = (n: number) => inDays(10 + (n % 40), '09:00');
  const end = (n: number) => inDays(10 + (n % 40), '10:00');
  const inCrm = (n: number) => ({ Start_DateTime: start(n), End_DateTime: end(n) });
  const inOutlook = (n: number) => ({ start: utc(start(n)), end: utc(end(n)) });
  const move = (id: string, calendarId: unknown) => deed(world, path(world, 'events', id, 'move'), { calendarId });
  const instant = (text: unknown) => new Date(String(text)).toISOString();
  return {
    module: 'Events',
    add: (side, title, n) =>
      side === 'crm' ? hands.crmMeeting(title, inCrm(n)) : hands.outlookMeeting(title, inOutlook(n)),
    rename: (side, id, title) =>
      side === 'crm' ? hands.crmEdit(id, { Event_Title: title }) : hands.outlookEdit(id, { subject: title }),
    change: (side, id, n) => (side === 'crm' ? hands.crmEdit(id, inCrm(n)) : hands.outlookEdit(id, inOutlook(n))),
    delete: (side, id) => (side === 'crm' ? hands.crmDelete(id) : hands.outlookDelete(id)),
    list: async (side) =>
      side === 'crm'
        ? (await hands.crmMeetings()).map((record) => ({
            ...{ id: String(record['id']), title: String(record['Event_Title']) },
            ...{ more: instant(record['Start_DateTime']), isForeign: isForeign(world, record) },
          }))
        : (await hands.outlookMeetings()).map((event) => ({
            ...{ id: String(event['id']), title: String(event['subject']), isForeign: false },
            more: instant(`${(event['start'] as { dateTime: string }).dateTime.slice(0, 19)}Z`),
          })),
    moveAway: async (id) => move(id, (await world.graph('GET', '/me/calendar'))['id']),
    moveBack: async (id) => move(id, await hands.calendar()),
    deleted: () => idsOf(world, 'deleted'),
    restore: (id) => deed(world, path(world, 'events', id, 'restore')),
  };
}

function contactHands(world: SandboxWorld): WalkHands {
  const hands = new ContactHands(world);
  const phone = (n: number) => `+49 30 ${String(n).padStart(6, '0')}`;
  const email = (n: number) => `person${n}@walk.example`;
  const addresses = (n: number) => ({ emailAddresses: [{ address: email(n) }] });
  const move = (id: string, folderId: string) => deed(world, path(world, 'contacts', id, 'move'), { folderId });
  return {
    module: 'Contacts',
    add: (side, title, n) =>
      side === 'crm'
        ? hands.crmAdd({ Last_Name: title, Email: email(n), Mobile: phone(n) })
        : hands.outlookAdd({ surname: title, ...addresses(n), mobilePhone: phone(n) }),
    rename: (side, id, title, n) =>
      side === 'crm'
        ? hands.crmEdit(id, { Last_Name: title, ...(n === undefined ? {} : { Email: email(n) }) })
        : hands.outlookEdit(id, { surname: title, ...(n === undefined ? {} : addresses(n)) }),
    change: (side, id, n) =>
      side === 'crm' ? hands.crmEdit(id, { Mobile: phone(n) }) : hands.outlookEdit(id, { mobilePhone: phone(n) }),
    delete: (side, id) => (side === 'crm' ? hands.crmDelete(id) : hands.outlookDelete(id)),
    list: async (side) =>
      side === 'crm'
        ? (await hands.crmAll()).map((record) => ({
            ...{ id: String(record['id']), title: String(record['Last_Name']) },
            ...{ more: String(record['Mobile']), isForeign: isForeign(world, record) },
            address: String(record['Email']),
          }))
        : (await hands.outlookAll()).map((contact) => ({
            ...{ id: String(contact['id']), title: String(contact['surname']) },
            ...{ more: String(contact['mobilePhone']), isForeign: false },
            address: String((contact['emailAddresses'] as { address?: string }[])[0]?.address),
          })),
    moveAway: async (id) => move(id, await otherFolder(world, hands)),
    moveBack: async (id) => move(id, await hands.folder()),
    deleted: () => idsOf(world, 'contacts/deleted'),
    restore: (id) => deed(world, path(world, 'contacts', id, 'restore')),
  };
}

function taskHands(world: SandboxWorld): WalkHands {
  const hands = new TaskHands(world);
  const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + (n % 300))).toISOString().slice(0, 10);
  // Midnight of whichever zone.
  const dayOf = ({ dateTime }: { dateTime: string }) =>
    new Date(Date.parse(`${dateTime.slice(0, 19)}Z`) + 12 * 3_600_000).toISOString().slice(0, 10);
  return {
    module: 'Tasks',
    add: (side, title, n) =>
      side === 'crm' ? hands.crmAdd(title, { Due_Date: day(n) }) : hands.outlookAdd(title, due(day(n))),
    rename: (side, id, title) =>
      side === 'crm' ? hands.crmEdit(id, { Subject: title }) : hands.outlookEdit(id, { title }),
    change: (side, id, n) =>
      side === 'crm' ? hands.crmEdit(id, { Due_Date: day(n) }) : hands.outlookEdit(id, due(day(n))),
    delete: (side, id) => (side === 'crm' ? hands.crmDelete(id) : hands.outlookDelete(id)),
    list: async (side) =>
      side === 'crm'
        ? (await hands.crmAll()).map((record) => ({
            ...{ id: String(record['id']), title: String(record['Subject']) },
            ...{ more: String(record['Due_Date']), isForeign: isForeign(world, record) },
          }))
        : (await hands.outlookAll()).map((task) => ({
            ...{ id: String(task['id']), title: String(task['title']), isForeign: false },
            more: dayOf(task['dueDateTime'] as { dateTime: string }),
          })),
    moveAway: async (id) => hands.outlookMove(id, await otherList(world, hands)),
    moveBack: async (id) => hands.outlookMove(id, await hands.list()),
    deleted: () => Promise.resolve([]),
    restore: () => Promise.resolve(),
  };
}

async function idsOf(world: SandboxWorld, what: string): Promise<string[]> {
  return ((await world.control('GET', `person/${world.person.id}/${what}`)) as { id: string }[]).map(({ id }) => id);
}

const other = 'Private';

async function otherFolder(world: SandboxWorld, hands: ContactHands): Promise<string> {
  const made = () => world.graph('POST', '/me/contactFolders', { displayName: other });
  return hands.folder(other).catch(async () => String((await made())['id']));
}

async function otherList(world: SandboxWorld, hands: TaskHands): Promise<string> {
  const made = () => world.graph('POST', '/me/todo/lists', { displayName: other });
  return hands.list(other).catch(async () => String((await made())['id']));
}
