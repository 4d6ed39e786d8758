import type { MappedField } from '../model/mapping';
import type { FieldValues } from '../model/values';
import type { ZohoClient } from './client';
import { anyOf, coqlIds, isOneOf } from './coql';
import type { RecordProblem } from './errors';
import type { MappedRecord } from './record';

/**
 * G6: no contact is made that the CRM has already, whoever owns it. One query per 50 addresses looks for them in every
 * mapped e-mail field; of two drafts with one address the first is made.
 */
interface DuplicatePorts {
  client: ZohoClient;
  byIds: (ids: string[]) => Promise<Map<string, MappedRecord>>;
  fields: MappedField[];
}

const perQuery = 50;

export function emailFields(fields: MappedField[]): MappedField[] {
  return fields.filter(({ outlook, crm }) => outlook.type === 'email' || crm.type === 'email');
}

export async function duplicateContacts(
  ports: DuplicatePorts,
  drafts: FieldValues[],
): Promise<(RecordProblem | undefined)[]> {
  const addresses = drafts.map((draft) => addressesOf(ports.fields, draft));
  const holders = await holdersOf(ports, [...new Set(addresses.flat())]);
  const taken = new Set<string>();
  return addresses.map((some) => {
    const held = some.find((address) => holders.has(address));
    if (held !== undefined) return duplicate(holders.get(held) ?? '');
    if (some.some((address) => taken.has(address))) return duplicate('');
    for (const address of some) taken.add(address);
    return undefined;
  });
}

function addressesOf(fields: MappedField[], draft: FieldValues): string[] {
  const texts = fields.map(({ outlook }) => draft[outlook.group]?.[outlook.name] ?? '');
  return texts.filter((text) => text !== '').map((text) => text.toLowerCase());
}

/** By address, the name of the owner of a contact that has it. */
async function holdersOf({ client, byIds, fields }: DuplicatePorts, wanted: string[]): Promise<Map<string, string>> {
  const ids = new Set<string>();
  for (let from = 0; from < wanted.length; from += perQuery) {
    const some = wanted.slice(from, from + perQuery);
    const [first, ...others] = fields.map(({ crm }) => isOneOf(crm.name, some));
    if (!first) continue;
    const selection = { columns: ['id'], module: 'Contacts', where: anyOf(first, ...others) };
    for (const id of (await coqlIds(client, { ...selection, orderBy: [['id', 'asc']] })).ids) ids.add(id);
  }
  const holders = new Map<string, string>();
  const records = ids.size === 0 ? [] : (await byIds([...ids])).values();
  for (const record of records) {
    for (const { crm } of fields) {
      const text = record[crm.name];
      if (typeof text === 'string' && text !== '') holders.set(text.trim().toLowerCase(), record.Owner?.name ?? '');
    }
  }
  return holders;
}

function duplicate(owner: string): RecordProblem {
  const message = 'The CRM has a contact with this e-mail address already';
  return {
    ok: false,
    problem: 'refused',
    code: 'DUPLICATE_DATA',
    message: owner === '' ? `${message}.` : `${message}, of ${owner}.`,
  };
}
