import { cut } from '../model/text';
import type { Contact as ContactBody, PhysicalAddress } from '@microsoft/microsoft-graph-types';
import type { OutlookField } from '../model/outlook-fields';
import { canonicalPart, isEqualPart, wordsOf, type Contact, type FieldValues, type Parts } from '../model/values';
import type { Observation } from '../sync/side';
import { contactTexts, nameParts, type ContactText, type GraphContact } from './contact-shape';
import { readMark, recordMark } from './marks';
import { fillSlots, readSlots, type Entry } from './slots';
import { versionOf } from './writes';

/**
 * A contact of Graph as the values that are mapped, and back.
 * 1. What is not mapped survives: Graph replaces a list or an address as a whole, so a write of one is made from what
 *    stands there (`needsCurrent`).
 * 2. Texts that are longer than Exchange holds are cut: what was cut stays in the CRM.
 * 3. A birthday is a date. Exchange keeps it as a minute before noon, which is the same day in nearly every zone.
 * 4. The name that is shown goes along with every change of what it is made of, because Exchange makes up its own.
 */
type Mapping = { outlook: OutlookField }[];

type ListName = 'emails' | 'businessPhones' | 'homePhones';
type PlaceName = 'businessAddress' | 'homeAddress' | 'otherAddress';

const lists = new Set<string>(['emails', 'businessPhones', 'homePhones'] satisfies ListName[]);
const places = new Set<string>(['businessAddress', 'homeAddress', 'otherAddress'] satisfies PlaceName[]);
const placeParts = ['street', 'city', 'state', 'postalCode', 'countryOrRegion'] as const;
type PlacePart = (typeof placeParts)[number];

/** Exchange: 255 for a property of one line; the notes are a body. */
const longestLine = 255;
const longestNotes = 64_000;

export function contactFromGraph(contact: GraphContact, mapping: Mapping): Contact {
  const values: FieldValues = {};
  for (const [group, fields] of groupsOf(mapping)) {
    const texts = textsOf(contact, group, fields);
    values[group] = Object.fromEntries(
      fields.map(({ name, type }, place) => [name, canonicalPart(type, texts[place])]),
    );
  }
  return values;
}

/** What the sync needs of a contact. */
export function observationOf(contact: GraphContact, mapping: Mapping): Observation<Contact> {
  const stamp = readMark(contact, recordMark);
  return {
    id: contact.id,
    version: versionOf(contact),
    fields: contactFromGraph(contact, mapping),
    facts: { scope: 'in', recurring: false, private: false, imported: false, others: 0 },
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** A change to these is made from the contact as it stands. */
export function needsCurrent(changes: Partial<Contact>, mapping: Mapping): boolean {
  return [...groupsOf(mapping)].some(([group, fields]) => {
    if (changes[group] === undefined) return false;
    return isList(group) || isShownName(group) || (isPlace(group) && fields.length < placeParts.length);
  });
}

/** The properties to write; only what is named among the changes. `current`: where `needsCurrent` says so. */
export function contactToGraph(
  changes: Partial<Contact>,
  current: GraphContact | undefined,
  mapping: Mapping,
): ContactBody {
  const body: ContactBody = {};
  for (const [group, fields] of groupsOf(mapping)) {
    const parts = changes[group];
    if (parts !== undefined) Object.assign(body, written(group, fields, parts, current));
  }
  return { ...body, ...shownNameAfter(changes, current, body) };
}

/** A new contact: only what says something. */
export function newContactToGraph(fields: Contact, mapping: Mapping): ContactBody {
  const body = contactToGraph(fields, { id: '' }, mapping);
  const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  const said = Object.entries(body).filter(([name, value]) => isSaid(value) && !isEmptyPlace(name, value));
  return Object.fromEntries(said);
}

function isEmptyPlace(name: string, value: unknown): boolean {
  return isPlace(name) && Object.values(value as object).every((part) => part === null);
}

function groupsOf(mapping: Mapping): Map<string, OutlookField[]> {
  const groups = new Map<string, OutlookField[]>();
  for (const { outlook } of mapping) groups.set(outlook.group, [...(groups.get(outlook.group) ?? []), outlook]);
  return groups;
}

/** The texts of a group's mapped parts, in their order. */
function textsOf(contact: GraphContact, group: string, fields: OutlookField[]): (string | null | undefined)[] {
  if (isList(group)) return listTexts(contact, group, fields);
  if (isPlace(group)) return fields.map(({ name }) => contact[group]?.[placePartOf(name)]);
  if (group === 'birthday') return [contact.birthday];
  if (group === 'categories') return [present(contact.categories).join(', ')];
  return fields.map(({ name }) => (isText(name) ? contact[name] : undefined));
}

function listTexts(contact: GraphContact, group: ListName, fields: OutlookField[]): string[] {
  const mapped = slotsOf(fields);
  const texts = readSlots(listOf(contact, group), mapped);
  return fields.map(({ name }) => texts[mapped.indexOf(slotOf(name))] ?? '');
}

function listOf(contact: GraphContact | undefined, group: ListName): string[] {
  if (group === 'emails') return emailsOf(contact).map(({ address }) => address);
  return present(contact?.[group]);
}

interface Email {
  address: string;
  name?: string;
}

function emailsOf(contact: GraphContact | undefined): Email[] {
  return (contact?.emailAddresses ?? []).flatMap(({ name, address }) =>
    address?.trim() ? [{ ...(name ? { name } : {}), address }] : [],
  );
}

function written(group: string, fields: OutlookField[], parts: Parts, current: GraphContact | undefined): ContactBody {
  if (isList(group)) return writtenList(group, fields, parts, current);
  if (isPlace(group)) return { [group]: writtenPlace(fields, parts, current?.[group]) };
  const text = parts[group] ?? '';
  if (group === 'birthday') return { birthday: text === '' ? null : `${text}T11:59:00Z` };
  // Half an address leads nowhere: one that is too long stays in the CRM.
  if (group === 'businessHomePage' && text.length > longestLine) return {};
  if (group === 'categories') return { categories: wordsOf(text).map((word) => cut(word, longestLine)) };
  return Object.fromEntries(fields.map(({ name }) => [name, cut(parts[name] ?? '', longestOf(name)) || null]));
}

function writtenList(
  group: ListName,
  fields: OutlookField[],
  parts: Parts,
  current: GraphContact | undefined,
): ContactBody {
  const inOrder = [...fields].sort((a, b) => slotOf(a.name) - slotOf(b.name));
  const wanted = inOrder.map(({ name }) => cut(parts[name] ?? '', longestLine));
  const mapped = slotsOf(fields);
  const isMapped = (name: string) => fields.some((field) => field.name === name);
  const spare = Object.entries(parts).flatMap(([name, text]) => (isMapped(name) ? [] : [cut(text, longestLine)]));
  if (group === 'emails') {
    const filled = fillSlots(emailsOf(current), wanted, mapped, emailEntry);
    return { emailAddresses: withSpare(filled, emailsOf(current), spare, 3, emailEntry) };
  }
  const standing = present(current?.[group]);
  return { [group]: withSpare(fillSlots(standing, wanted, mapped, phoneEntry), standing, spare, 2, phoneEntry) };
}

/** With what stood in a mapped place although the CRM never had it, as far as there is room. */
function withSpare<T>(filled: T[], standing: T[], spare: string[], most: number, { textOf, isEqual }: Entry<T>): T[] {
  const isIn = (entries: T[], text: string) => entries.find((entry) => isEqual(textOf(entry), text));
  const more = spare.flatMap((text) => (isIn(filled, text) ? [] : (isIn(standing, text) ?? [])));
  return [...filled, ...more].slice(0, Math.max(most, filled.length));
}

const emailEntry: Entry<Email> = {
  textOf: ({ address }) => canonicalPart('email', address),
  make: (address, before) => ({ ...before, address }),
  isEqual: (a, b) => isEqualPart('email', a, b),
};
const phoneEntry: Entry<string> = {
  textOf: (phone) => canonicalPart('phone', phone),
  make: (phone) => phone,
  isEqual: (a, b) => isEqualPart('phone', a, b),
};

/** All of its parts: whether Graph replaces an address or only what is named in it, the outcome is the same. */
function writtenPlace(fields: OutlookField[], parts: Parts, current: GraphContact[PlaceName]): PhysicalAddress {
  const mapped = new Map(fields.map(({ name }) => [placePartOf(name), cut(parts[name] ?? '', longestLine)]));
  return Object.fromEntries(placeParts.map((part) => [part, (mapped.get(part) ?? current?.[part]) || null]));
}

/** The name to show, where the write changes what it is made of. */
function shownNameAfter(
  changes: Partial<Contact>,
  current: GraphContact | undefined,
  body: ContactBody,
): Pick<ContactBody, 'displayName'> {
  if (!current || !Object.keys(changes).some(isShownName)) return {};
  const after = { ...current, ...body } as GraphContact;
  const isMadeUp = !current.displayName || current.displayName === shownName(current);
  // Without a change of the name, only what stood in for a missing one follows.
  if (changes['name'] === undefined && (fullName(after) !== '' || !isMadeUp)) return {};
  return { displayName: cut(shownName(after), longestLine) || null };
}

function isShownName(group: string): boolean {
  return group === 'name' || group === 'companyName' || group === 'emails';
}

/** What a contact is called: by all parts of its name, else by its company or first address. */
export function shownName(contact: GraphContact): string {
  const instead = [contact.companyName, emailsOf(contact)[0]?.address].find((text) => text?.trim());
  return fullName(contact) || canonicalPart('line', instead);
}

function fullName(contact: GraphContact): string {
  return canonicalPart('line', nameParts.map((part) => contact[part] ?? '').join(' '));
}

function slotsOf(fields: OutlookField[]): number[] {
  return fields.map(({ name }) => slotOf(name)).sort((a, b) => a - b);
}

/** email1 stands in place 0. */
function slotOf(name: string): number {
  return Number(name.at(-1)) - 1;
}

/** businessPostalCode is the postalCode of the business address. */
function placePartOf(name: string): PlacePart {
  const part = name.replace(/^(business|home|other)/, '');
  return placeParts.find((each) => each.toLowerCase() === part.toLowerCase()) ?? 'countryOrRegion';
}

function isList(group: string): group is ListName {
  return lists.has(group);
}

function isPlace(group: string): group is PlaceName {
  return places.has(group);
}

function isText(name: string): name is ContactText {
  return (contactTexts as readonly string[]).includes(name);
}

function present(texts: (string | null | undefined)[] | null | undefined): string[] {
  return (texts ?? []).filter((text) => typeof text === 'string' && text.trim() !== '') as string[];
}

function longestOf(name: string): number {
  return name === 'personalNotes' ? longestNotes : longestLine;
}
