import * as fc from 'fast-check';
import { contactFromGraph, contactToGraph, needsCurrent, newContactToGraph, shownName } from '../../src/graph/contact';
import { contactShape, type GraphContact } from '../../src/graph/contact-shape';
import { contactFields, setGroups, type OutlookField } from '../../src/model/outlook-fields';
import { canonicalPart, type FieldValues, type PartType } from '../../src/model/values';

type Mapping = { outlook: OutlookField }[];

const mappingOf = (...names: string[]): Mapping =>
  contactFields.filter(({ name }) => names.includes(name)).map((outlook) => ({ outlook }));
const everything = contactFields.map((outlook) => ({ outlook }));
const contact = (body: object): GraphContact => contactShape.parse({ id: '1', ...body });

/** What a service that holds just what it is sent answers. */
const kept = (before: object, body: object) => contact({ ...before, ...body });

describe('reading', () => {
  test('every field that a mapping may name has its place', () => {
    const address = {
      street: 'Mall 1\r\nYard',
      city: 'Ulm',
      state: 'BW',
      postalCode: '89',
      countryOrRegion: 'Germany',
    };
    const texts = contactFields.filter(({ name, group }) => name === group || group === 'name');
    const full = contact({
      ...Object.fromEntries(texts.map(({ name }) => [name, `The ${name}`])),
      emailAddresses: ['a@x.example', 'b@x.example', 'c@x.example'].map((text) => ({ address: text, name: 'N' })),
      ...{ businessPhones: ['1', '2'], homePhones: ['3', '4'], birthday: '1980-05-17T11:59:00Z' },
      ...{ businessAddress: address, homeAddress: address, otherAddress: address, categories: ['Red', 'Blue'] },
    });
    const values = contactFromGraph(full, everything);
    const place = (which: string) => ({
      [`${which}Street`]: 'Mall 1\nYard',
      ...{ [`${which}City`]: 'Ulm', [`${which}State`]: 'BW', [`${which}PostalCode`]: '89' },
      [`${which}Country`]: 'Germany',
    });
    expect(values).toMatchObject({
      emails: { email1: 'a@x.example', email2: 'b@x.example', email3: 'c@x.example' },
      businessPhones: { businessPhone1: '1', businessPhone2: '2' },
      homePhones: { homePhone1: '3', homePhone2: '4' },
      ...{ businessAddress: place('business'), homeAddress: place('home'), otherAddress: place('other') },
      ...{ birthday: { birthday: '1980-05-17' }, categories: { categories: 'Blue, Red' } },
      name: { title: 'The title', surname: 'The surname', generation: 'The generation' },
      ...{ jobTitle: { jobTitle: 'The jobTitle' }, businessHomePage: { businessHomePage: 'The businessHomePage' } },
    });
    const empty = Object.values(values).flatMap((parts) => Object.values(parts).filter((text) => text === ''));
    expect(empty).toEqual([]);
  });

  test('of nothing, every mapped part is there and empty', () => {
    expect(contactFromGraph(contact({}), mappingOf('surname', 'email2', 'homeCity', 'birthday', 'categories'))).toEqual(
      {
        ...{ name: { surname: '' }, emails: { email2: '' }, homeAddress: { homeCity: '' } },
        ...{ birthday: { birthday: '' }, categories: { categories: '' } },
      },
    );
  });
});

describe('C4: what is not mapped survives', () => {
  const emails = (...texts: string[]) => texts.map((address) => ({ address, name: `Name of ${address}` }));

  test.each([
    ['a third address', ['email1', 'email2'], ['x', 'y'], ['a', 'b', 'c'], ['x', 'y', 'c']],
    ['the first one, where only the second is mapped', ['email2'], ['x'], ['a', 'b'], ['a', 'x']],
    ['what moves up when a mapped one is cleared', ['email1'], [''], ['a', 'b'], ['b']],
    ['a value in its place', ['email1', 'email2'], ['b', 'x'], ['a', 'b'], ['x', 'b']],
    ['nothing twice', ['email1', 'email2'], ['a', 'c'], ['a', 'b', 'c'], ['a', 'c']],
    ['one between two that are mapped', ['email1', 'email3'], ['x', 'y'], ['a', 'b', 'c'], ['x', 'b', 'y']],
  ])('%s', (_, names, wanted, before, after) => {
    const mapping = mappingOf(...names);
    const changes = { emails: Object.fromEntries(names.map((name, place) => [name, wanted[place] ?? ''])) };
    const body = contactToGraph(changes, contact({ emailAddresses: emails(...before) }), mapping);
    expect(body.emailAddresses?.map(({ address }) => address)).toEqual(after);
  });

  test('an address that stays keeps its name, another way of writing it too', () => {
    const before = contact({ emailAddresses: emails('ann@x.example', 'old@x.example') });
    const changes = { emails: { email1: 'Ann@X.example', email2: 'new@x.example' } };
    expect(contactToGraph(changes, before, mappingOf('email1', 'email2')).emailAddresses).toEqual([
      { address: 'Ann@X.example', name: 'Name of ann@x.example' },
      { address: 'new@x.example' },
    ]);
  });

  test('the parts of an address that are not mapped, and the second number of a pair', () => {
    const mapping = mappingOf('businessCity', 'businessPhone1');
    const before = contact({ businessAddress: { street: 'Mall 1', city: 'Ulm' }, businessPhones: ['1', '2'] });
    const changes = { businessAddress: { businessCity: 'Bonn' }, businessPhones: { businessPhone1: '9' } };
    expect(needsCurrent(changes, mapping)).toBe(true);
    expect(contactToGraph(changes, before, mapping)).toEqual({
      businessAddress: { street: 'Mall 1', city: 'Bonn', state: null, postalCode: null, countryOrRegion: null },
      businessPhones: ['9', '2'],
    });
  });

  test('only what is named is written, and a cleared text is null', () => {
    const mapping = mappingOf('jobTitle', 'department', 'birthday');
    const changes = { jobTitle: { jobTitle: '' }, birthday: { birthday: '' } };
    expect(needsCurrent(changes, mapping)).toBe(false);
    expect(contactToGraph(changes, undefined, mapping)).toEqual({ jobTitle: null, birthday: null });
  });

  test('a birthday is sent as the minute that Exchange keeps', () => {
    const body = contactToGraph({ birthday: { birthday: '1980-05-17' } }, undefined, mappingOf('birthday'));
    expect(body).toEqual({ birthday: '1980-05-17T11:59:00Z' });
  });

  test.each(['surname', 'companyName', 'email1', 'businessPhone1', 'homePhone2'])(
    'a change of %s needs a look',
    (name) => {
      const mapping = mappingOf(name);
      const [group = ''] = mapping.map(({ outlook }) => outlook.group);
      expect(needsCurrent({ [group]: { [name]: 'x' } }, mapping)).toBe(true);
      expect(needsCurrent({}, mapping)).toBe(false);
    },
  );

  test('an address of which all is mapped needs no look', () => {
    const parts = ['homeStreet', 'homeCity', 'homeState', 'homePostalCode', 'homeCountry'];
    expect(needsCurrent({ homeAddress: {} }, mappingOf(...parts))).toBe(false);
    expect(needsCurrent({ homeAddress: {} }, mappingOf(...parts.slice(1)))).toBe(true);
  });
});

describe('the name that is shown', () => {
  const mapping = mappingOf('givenName', 'surname', 'companyName', 'email1');

  test('is made of all parts of the name, mapped or not', () => {
    const before = contact({ title: 'Dr.', middleName: 'M.', surname: 'Lee', displayName: 'Lee, Ann' });
    const body = contactToGraph({ name: { givenName: 'Ann', surname: 'Li' } }, before, mapping);
    expect(body).toEqual({ givenName: 'Ann', surname: 'Li', displayName: 'Dr. Ann M. Li' });
  });

  test('is the company where there is no name, else the first address', () => {
    const nobody = { name: { givenName: '', surname: '' }, companyName: { companyName: '' } };
    const emails = { emails: { email1: 'a@x.example' } };
    expect(newContactToGraph({ ...nobody, ...emails }, mapping).displayName).toBe('a@x.example');
    const acme = { companyName: { companyName: 'Acme' } };
    expect(newContactToGraph({ ...nobody, ...emails, ...acme }, mapping).displayName).toBe('Acme');
  });

  test('follows the company only where it stands in for a name that nobody gave', () => {
    const change = { companyName: { companyName: 'Acme Ltd' } };
    const named = contact({ surname: 'Lee', companyName: 'Acme', displayName: 'Lee' });
    const bare = contact({ companyName: 'Acme', displayName: 'Acme' });
    const chosen = contact({ companyName: 'Acme', displayName: 'The bakers' });
    expect(contactToGraph(change, named, mapping)).toEqual({ companyName: 'Acme Ltd' });
    expect(contactToGraph(change, bare, mapping)).toEqual({ companyName: 'Acme Ltd', displayName: 'Acme Ltd' });
    expect(contactToGraph(change, chosen, mapping)).toEqual({ companyName: 'Acme Ltd' });
  });

  test('is nothing where there is nothing', () => {
    expect(shownName(contact({}))).toBe('');
    expect(newContactToGraph(contactFromGraph(contact({}), everything), everything)).toEqual({});
  });
});

test('what is too long for Exchange is cut, never inside of a character; the notes are longer', () => {
  const mapping = mappingOf('jobTitle', 'homeStreet', 'personalNotes', 'categories');
  const long = `${'x'.repeat(254)}😀 and more`;
  const notes = 'n'.repeat(32_000);
  const changes = {
    ...{ jobTitle: { jobTitle: long }, homeAddress: { homeStreet: 's'.repeat(400) } },
    ...{ personalNotes: { personalNotes: notes }, categories: { categories: `Red, ${'c'.repeat(300)}` } },
  };
  expect(contactToGraph(changes, contact({}), mapping)).toMatchObject({
    ...{ jobTitle: 'x'.repeat(254), homeAddress: { street: 's'.repeat(255) }, personalNotes: notes },
    categories: ['Red', 'c'.repeat(255)],
  });
});

describe('there and back', () => {
  const texts: Partial<Record<PartType, fc.Arbitrary<string>>> = {
    email: fc.emailAddress().filter((text) => text.length < 255),
    phone: fc.stringMatching(/^\+?\d{3,12}( \d{2,6})?$/),
    date: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    list: fc.array(fc.stringMatching(/^[A-Za-zÄß]{1,12}$/), { maxLength: 4 }).map((words) => words.join(', ')),
  };
  const textOf = ({ type }: OutlookField) =>
    fc.oneof(fc.constant(''), texts[type] ?? fc.string({ unit: 'grapheme', maxLength: 60 }));
  const mappings = fc.subarray(everything, { minLength: 1 });
  const valuesOf = (mapping: Mapping): fc.Arbitrary<FieldValues> =>
    fc.tuple(...mapping.map(({ outlook }) => textOf(outlook))).map((parts) => {
      const values: FieldValues = {};
      mapping.forEach(({ outlook: { name, group, type } }, place) => {
        (values[group] ??= {})[name] = canonicalPart(type, parts[place]);
      });
      return values;
    });

  /** In a set the order tells nothing. */
  const comparable = (values: FieldValues) =>
    Object.fromEntries(
      Object.entries(values).map(([group, parts]) => [
        group,
        setGroups.has(group) ? distinct(Object.values(parts)) : parts,
      ]),
    );
  const distinct = (all: string[]) => [...new Set(all.map((text) => text.toLowerCase()))].sort();
  const someOf = mappings.chain((mapping) => fc.tuple(fc.constant(mapping), valuesOf(mapping), valuesOf(mapping)));

  test('a contact under any mapping reads as it was written', () => {
    fc.assert(
      fc.property(someOf, ([mapping, values]) => {
        const read = contactFromGraph(kept({}, newContactToGraph(values, mapping)), mapping);
        expect(comparable(read)).toEqual(comparable(values));
      }),
    );
  });

  test('a change under any mapping reads as it was written, and leaves what the mapping does not know', () => {
    fc.assert(
      fc.property(someOf, valuesOf(everything), ([mapping, changes], all) => {
        const before = kept({}, newContactToGraph(all, everything));
        const after = kept(before, contactToGraph(changes, before, mapping));
        const isWhole = (group: string) => !setGroups.has(group);
        const rest = everything.filter(
          ({ outlook }) => isWhole(outlook.group) && !mapping.some(({ outlook: { name } }) => name === outlook.name),
        );
        expect(contactFromGraph(after, rest)).toEqual(contactFromGraph(before, rest));
        const single = mapping.filter(({ outlook }) => isWhole(outlook.group));
        const written = Object.entries(changes).filter(([group]) => isWhole(group));
        expect(contactFromGraph(after, single)).toEqual(Object.fromEntries(written));
        expect(lengthsOf(after).every(([count, most]) => count <= most)).toBe(true);
        expect(addressesOf(after)).toEqual(expect.arrayContaining(addressesToBe(before, mapping, changes)));
      }),
    );
  });

  const addressesOf = ({ emailAddresses }: GraphContact) =>
    (emailAddresses ?? []).map(({ address }) => address?.toLowerCase() ?? '');
  /** Those that are written, and those that are not mapped. */
  const addressesToBe = (before: GraphContact, mapping: Mapping, { emails = {} }: FieldValues) => {
    const mapped = Object.values(contactFromGraph(before, mapping)['emails'] ?? {}).map((text) => text.toLowerCase());
    const written = Object.values(emails).filter((text) => text !== '');
    return [
      ...written.map((text) => text.toLowerCase()),
      ...addressesOf(before).filter((text) => !mapped.includes(text)),
    ];
  };

  const lengthsOf = ({ emailAddresses, businessPhones, homePhones }: GraphContact): [number, number][] => [
    [emailAddresses?.length ?? 0, 3],
    [businessPhones?.length ?? 0, 2],
    [homePhones?.length ?? 0, 2],
  ];
});
