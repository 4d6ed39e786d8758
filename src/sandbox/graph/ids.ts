/**
 * Ids as Exchange makes them: long base64url, case-sensitive, opaque.
 *
 * 1. A default id names item and generation, so that it dies with a move; an immutable id names the item alone.
 * 2. An occurrence's id adds its original date to its master's, and stays when it becomes an exception.
 * 3. A calendar and a contact folder have three forms of their id, all accepted: one answered to GET, one to GET with immutable ids, and one
 *    to the POST that made it (Graph: the id of a POST can differ from a later GET's).
 */
import { createHash } from 'node:crypto';
import { malformedId } from './errors';

export type IdForm = 'default' | 'immutable';

export interface ItemRef {
  number: number;
  /** Undefined in an immutable id. */
  generation?: number;
  date?: string;
}

type ContactKind = 'contact' | 'immutableContact' | 'contactFolder' | 'immutableContactFolder' | 'newContactFolder';
type MailKind = 'message' | 'immutableMessage' | 'mailFolder' | 'immutableMailFolder';
type CalendarKind = 'event' | 'immutableEvent' | 'calendar' | 'immutableCalendar' | 'newCalendar';
type Kind = CalendarKind | 'taskList' | 'task' | ContactKind | MailKind;

const prefixes: Record<Kind, number[]> = {
  event: [0x00, 0x03, 0x24, 0x00],
  immutableEvent: [0x00, 0x09, 0x00, 0x2e],
  calendar: [0x00, 0x03, 0x24, 0x01],
  immutableCalendar: [0x01, 0x03, 0x24, 0x00],
  newCalendar: [0x01, 0x03, 0x24, 0x01],
  taskList: [0x00, 0x03, 0x24, 0x03],
  task: [0x00, 0x03, 0x24, 0x02],
  contact: [0x00, 0x03, 0x20, 0x00],
  immutableContact: [0x00, 0x09, 0x00, 0x20],
  contactFolder: [0x00, 0x03, 0x20, 0x01],
  immutableContactFolder: [0x01, 0x03, 0x20, 0x00],
  newContactFolder: [0x01, 0x03, 0x20, 0x01],
  message: [0x00, 0x03, 0x24, 0x04],
  immutableMessage: [0x00, 0x09, 0x00, 0x24],
  mailFolder: [0x00, 0x03, 0x24, 0x05],
  immutableMailFolder: [0x01, 0x03, 0x24, 0x05],
};

const storeCache = new Map<string, Buffer>();

/** The part that all ids of a mailbox share. */
function storeBytes(personId: string): Buffer {
  const known = storeCache.get(personId);
  if (known) return known;
  const bytes = createHash('sha384').update(`store ${personId}`).digest();
  storeCache.set(personId, bytes);
  return bytes;
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest().subarray(0, 4);
}

const dayMs = 86_400_000;

function encode(kind: Kind, personId: string, number: number, generation: number, date?: string): string {
  const tail = Buffer.alloc(date === undefined ? 8 : 12);
  tail.writeUIntBE(number, 0, 6);
  tail.writeUInt16BE(generation, 6);
  if (date !== undefined) tail.writeInt32BE(Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs), 8);
  const bytes = Buffer.concat([Buffer.from(prefixes[kind]), storeBytes(personId), tail]);
  const encoded = Buffer.concat([bytes, checksum(bytes)]).toString('base64url');
  return encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=');
}

interface Decoded extends ItemRef {
  kind: Kind;
  generation: number;
}

function decode(personId: string, id: string): Decoded {
  if (!/^[A-Za-z0-9_-]{40,}={0,2}$/.test(id)) throw malformedId();
  const all = Buffer.from(id, 'base64url');
  const bytes = all.subarray(0, -4);
  const kind = (Object.keys(prefixes) as Kind[]).find((name) =>
    bytes.subarray(0, 4).equals(Buffer.from(prefixes[name])),
  );
  const tail = bytes.subarray(4 + storeBytes(personId).length);
  if (!kind || !checksum(bytes).equals(all.subarray(-4)) || (tail.length !== 8 && tail.length !== 12)) {
    throw malformedId();
  }
  const isOurs = bytes.subarray(4, -tail.length).equals(storeBytes(personId));
  return {
    kind,
    number: isOurs ? tail.readUIntBE(0, 6) : -1,
    generation: tail.readUInt16BE(6),
    ...(tail.length === 12 && { date: new Date(tail.readInt32BE(8) * dayMs).toISOString().slice(0, 10) }),
  };
}

export function eventId(personId: string, event: ItemRef, form: IdForm): string {
  return form === 'immutable'
    ? encode('immutableEvent', personId, event.number, 0, event.date)
    : encode('event', personId, event.number, event.generation ?? 0, event.date);
}

/** Which item an id of either form names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readEventId(personId: string, id: string): ItemRef {
  const { kind, number, generation, date } = decode(personId, id);
  if (kind !== 'event' && kind !== 'immutableEvent') throw malformedId();
  return { number, ...(kind === 'event' && { generation }), ...(date !== undefined && { date }) };
}

export function calendarId(personId: string, number: number, form: IdForm | 'new'): string {
  const kind = ({ default: 'calendar', immutable: 'immutableCalendar', new: 'newCalendar' } as const)[form];
  return encode(kind, personId, number, 0);
}

/** The number of the calendar that an id of any form names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readCalendarId(personId: string, id: string): number {
  const { kind, number } = decode(personId, id);
  if (!/calendar$/i.test(kind)) throw malformedId();
  return number;
}

export function contactId(personId: string, contact: ItemRef, form: IdForm): string {
  return form === 'immutable'
    ? encode('immutableContact', personId, contact.number, 0)
    : encode('contact', personId, contact.number, contact.generation ?? 0);
}

/** Which contact an id of either form names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readContactId(personId: string, id: string): ItemRef {
  const { kind, number, generation } = decode(personId, id);
  if (kind !== 'contact' && kind !== 'immutableContact') throw malformedId();
  return { number, ...(kind === 'contact' && { generation }) };
}

export function isContactId(personId: string, id: string): boolean {
  return /contact$/i.test(decode(personId, id).kind);
}

export function contactFolderId(personId: string, number: number, form: IdForm | 'new'): string {
  const kind = ({ default: 'contactFolder', immutable: 'immutableContactFolder', new: 'newContactFolder' } as const)[
    form
  ];
  return encode(kind, personId, number, 0);
}

/** The number of the folder that an id of any form names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readContactFolderId(personId: string, id: string): number {
  const { kind, number } = decode(personId, id);
  if (!/contactfolder$/i.test(kind)) throw malformedId();
  return number;
}

/** No message moves here: its generation is always the first. */
export function messageId(personId: string, { number }: ItemRef, form: IdForm): string {
  return encode(form === 'immutable' ? 'immutableMessage' : 'message', personId, number, 0);
}

/** Which message an id of either form names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readMessageId(personId: string, id: string): ItemRef {
  const { kind, number } = decode(personId, id);
  if (kind !== 'message' && kind !== 'immutableMessage') throw malformedId();
  return { number };
}

export function isMessageId(personId: string, id: string): boolean {
  return /message$/i.test(decode(personId, id).kind);
}

export function mailFolderId(personId: string, number: number, form: IdForm): string {
  return encode(form === 'immutable' ? 'immutableMailFolder' : 'mailFolder', personId, number, 0);
}

/** To Do has one form of ids, and a move ends a task's. */
export function todoId(kind: 'taskList' | 'task', personId: string, number: number): string {
  return encode(kind, personId, number, 0);
}

/** The number of what the id names; it need not exist. Throws ErrorInvalidIdMalformed. */
export function readTodoId(kind: 'taskList' | 'task', personId: string, id: string): number {
  const read = decode(personId, id);
  if (read.kind !== kind) throw malformedId();
  return read.number;
}

export function changeKey(personId: string, version: number): string {
  const bytes = Buffer.alloc(16);
  bytes.set([0x0f, 0, 0, 0, 0x16, 0, 0, 0]);
  bytes.set(storeBytes(personId).subarray(0, 3), 8);
  bytes.writeUIntBE(version, 11, 5);
  return bytes.toString('base64');
}

export function etag(personId: string, version: number): string {
  return `W/"${changeKey(personId, version)}"`;
}

/** A stable GUID for a name. */
export function guid(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
