/*
 * From a card to a contact.
 *
 * 1. An iPhone's label (item1.X-ABLabel) counts like a TYPE.
 * 2. What repeats a value says nothing new.
 * 3. Pictures, keys, sounds and what programs keep for themselves (UID, REV, X-…) stay behind in silence.
 */
import { readBirthday } from './birthday';
import type { Card } from './cards';
import type { Address, AddressKind, Phone, PhoneKind, Skip, Sourced, VcfContact } from './contact';
import { listOf, partsOf, textOf, wordsOf, type Property } from './property';

/** A property that the contact cannot take goes to `skips`. */
export function contactFrom(card: Card, skips: Skip[]): VcfContact {
  const reader = new Reader(card);
  const [company = '', ...departments] = reader.parts('ORG');
  return {
    line: card.line,
    ...readName(reader),
    fullName: reader.text('FN').value,
    nickname: reader.firstOf([...reader.texts('NICKNAME'), ...androidNicknames(reader)]),
    company,
    department: departments.filter((part) => part !== '').join(', '),
    title: reader.text('TITLE').value,
    emails: distinct(reader.texts('EMAIL').map(withoutScheme)),
    phones: reader.all('TEL', 'X-MS-TEL').flatMap(readPhone),
    addresses: reader.all('ADR').flatMap(readAddress),
    birthday: readBirthday(reader.all('BDAY')[0], skips) ?? reader.nothing,
    webPages: distinct(reader.texts('URL')),
    notes: readNotes(reader),
    assistant: reader.related('assistant'),
    manager: reader.related('manager'),
    categories: distinct(reader.all('CATEGORIES').flatMap(listed)),
  };
}

/** A group of contacts, as Apple and vCard 4.0 write them. */
export function isGroup(card: Card): boolean {
  return new Reader(card).texts('KIND', 'X-ADDRESSBOOKSERVER-KIND').some(({ value }) => /^group$/i.test(value));
}

class Reader {
  readonly nothing: Sourced;
  private readonly properties: Property[];

  constructor(card: Card) {
    this.nothing = { line: card.line, value: '' };
    const labels = new Map(
      card.properties.filter(({ name }) => name === 'X-ABLABEL').map((label) => [label.group, labelOf(label)]),
    );
    this.properties = card.properties.map((property) => {
      const label = property.group === '' ? undefined : labels.get(property.group);
      return label === undefined ? property : { ...property, types: new Set([...property.types, label]) };
    });
  }

  /** Preferred ones first. */
  all(...names: string[]): Property[] {
    return this.properties.filter(({ name }) => names.includes(name)).sort((one, other) => rankOf(one) - rankOf(other));
  }

  texts(...names: string[]): Sourced[] {
    return this.all(...names)
      .map((property) => ({ line: property.line, value: textOf(property) }))
      .filter(({ value }) => value !== '');
  }

  text(...names: string[]): Sourced {
    return this.firstOf(this.texts(...names));
  }

  parts(name: string): string[] {
    return this.all(name).map(partsOf)[0] ?? [];
  }

  firstOf(list: Sourced[]): Sourced {
    return list[0] ?? this.nothing;
  }

  /** Somebody by their part: Outlook, Evolution and others each have a property, Apple a labelled name. */
  related(part: 'assistant' | 'manager'): Sourced {
    const word = part.toUpperCase();
    const own = this.texts(`X-MS-${word}`, `X-${word}`, `X-EVOLUTION-${word}`);
    const labelled = this.all('X-ABRELATEDNAMES').filter(({ types }) => types.has(part));
    return this.firstOf([...own, ...labelled.map((property) => ({ line: property.line, value: textOf(property) }))]);
  }
}

/** `_$!<HomeFAX>!$_` is `homefax`. */
function labelOf(label: Property): string {
  return textOf(label)
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .toLowerCase();
}

/** 4.0 counts PREF from 1, the older ones only say it. */
function rankOf({ types, parameters }: Property): number {
  if (types.has('pref')) return 1;
  const preference = Number(parameters.get('PREF') ?? Number.NaN);
  return Number.isNaN(preference) ? 101 : preference;
}

function listed(property: Property): Sourced[] {
  return listOf(property).map((value) => ({ line: property.line, value }));
}

function distinct(list: Sourced[]): Sourced[] {
  return [...new Map(list.map((entry) => [entry.value.toLowerCase(), entry] as const).reverse()).values()].reverse();
}

function withoutScheme({ line, value }: Sourced): Sourced {
  return { line, value: value.replace(/^mailto:/i, '') };
}

type NameParts = Pick<VcfContact, 'prefix' | 'given' | 'middle' | 'family' | 'suffix'>;

function readName(reader: Reader): NameParts {
  const [property] = reader.all('N');
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = property ? wordsOf(property) : [];
  const line = property?.line ?? reader.nothing.line;
  return { family, given, middle, prefix: { line, value: prefix }, suffix: { line, value: suffix } };
}

function androidNicknames(reader: Reader): Sourced[] {
  return reader.all('X-ANDROID-CUSTOM').flatMap((property) => {
    const [kind = '', value = ''] = partsOf(property);
    return kind.endsWith('/nickname') && value !== '' ? [{ line: property.line, value }] : [];
  });
}

function readNotes(reader: Reader): Sourced {
  const notes = reader.texts('NOTE');
  return { line: reader.firstOf(notes).line, value: notes.map(({ value }) => value).join('\n') };
}

/** The first that fits counts: a fax at work is a fax. */
const phoneKinds: [PhoneKind, RegExp][] = [
  ['fax', /fax/],
  ['pager', /pager/],
  ['assistant', /^assistant$/],
  ['mobile', /^(cell|mobile|iphone)$/],
  ['main', /^(main|company)$/],
  ['work', /^work$/],
  ['home', /^home$/],
];

function readPhone(property: Property): Phone[] {
  const value = textOf(property).replace(/^tel:/i, '').replace(/;ext=/i, ' x');
  const types = [...property.types];
  const [kind] = phoneKinds.find(([, pattern]) => types.some((type) => pattern.test(type))) ?? ['other' as const];
  return value === '' ? [] : [{ line: property.line, kind, value }];
}

function readAddress(property: Property): Address[] {
  const [box = '', extended = '', first = '', city = '', region = '', postalCode = '', country = ''] =
    partsOf(property);
  const street = [first, extended, box].filter((part) => part !== '').join('\n');
  if ([street, city, region, postalCode, country].every((part) => part === '')) return [];
  return [{ line: property.line, kind: addressKind(property.types), street, city, region, postalCode, country }];
}

function addressKind(types: Set<string>): AddressKind {
  if (types.has('work')) return 'business';
  return types.has('home') ? 'home' : 'other';
}
