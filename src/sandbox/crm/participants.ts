/** Participants of a meeting. Zoho: type user, contact, lead or email; at most 50. */
import type { World } from '../world';
import { crmError } from './errors';
import { newId } from './ids';
import { invalid, InvalidRecord } from './invalid-record';
import { isObject, textOf, type Json } from './json';
import { findRecord, titleOf } from './store';
import { userById } from './users';

export interface Participant {
  id: string;
  type: 'user' | 'contact' | 'lead' | 'email';
  /** Id of the user or record; the address itself for type email. */
  participant: string;
  invited: boolean;
  status: string;
  /** Only for type email: others take their name from what they point at. */
  name?: string;
}

const LIMIT = 50;
const TYPES = ['user', 'contact', 'lead', 'email'] as const;

interface Place {
  world: World;
  path: string;
}

export function readParticipants(place: Place, list: unknown[]): Participant[] {
  if (list.length > LIMIT) {
    const details = { maximum_length: LIMIT, api_name: 'Participants' };
    throw new InvalidRecord(crmError('LIMIT_EXCEEDED', 'the number of participants exceeds the limit', details));
  }
  return list.map((item, index) => readParticipant(place, item, `Participants[${index}]`));
}

function readParticipant(place: Place, item: unknown, name: string): Participant {
  if (!isObject(item)) return invalid(place, name, 'invalid data', { expected_data_type: 'jsonobject' });
  const type = TYPES.find((candidate) => candidate === item['type']);
  if (!type) return invalid(place, `${name}.type`, 'invalid data', { supported_values: [...TYPES] });
  const participant = type === 'email' ? addressIn(item) : textOf(item['participant']);
  if (participant === undefined || !isKnown(place.world, type, participant)) {
    return invalid(place, `${name}.participant`, 'the participant given seems to be invalid');
  }
  const shown = type === 'email' ? textOf(item['name']) : undefined;
  return {
    id: newId(place.world),
    type,
    participant,
    invited: item['invited'] === true,
    status: 'not_known',
    ...(shown === undefined ? {} : { name: shown }),
  };
}

function addressIn(item: Json): string | undefined {
  const address = textOf(item['Email']) ?? textOf(item['participant']);
  return address?.includes('@') ? address : undefined;
}

function isKnown(world: World, type: Participant['type'], participant: string): boolean {
  if (type === 'email') return true;
  if (type === 'user') return userById(world, participant) !== undefined;
  return findRecord(world, type === 'contact' ? 'Contacts' : 'Leads', participant) !== undefined;
}

/** Name and address as the wire shows them now; a participant whose record is gone keeps the id only. */
export function participantContact(world: World, item: Participant): { name: string | null; Email: string | null } {
  if (item.type === 'email') return { name: item.name ?? item.participant, Email: item.participant };
  if (item.type === 'user') {
    const user = userById(world, item.participant);
    return { name: user?.name ?? null, Email: user?.email ?? null };
  }
  const module = item.type === 'contact' ? 'Contacts' : 'Leads';
  const record = findRecord(world, module, item.participant);
  if (!record) return { name: null, Email: null };
  return { name: titleOf(module, record), Email: textOf(record.fields['Email']) ?? null };
}
