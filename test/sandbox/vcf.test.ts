import fc from 'fast-check';
import { cardsOf } from '../../src/sandbox/vcf/cards';
import { decodeText } from '../../src/sandbox/vcf/charset';
import type { Skip, VcfContact } from '../../src/sandbox/vcf/contact';
import { contactFrom } from '../../src/sandbox/vcf/read';
import { android21, android40, broken, gmail, icloudGroup, iphone, outlook21, outlook30, samples } from './vcf-files';

function read(text: string): { contacts: VcfContact[]; skips: Skip[] } {
  const skips: Skip[] = [];
  return { contacts: cardsOf(text).map((card) => contactFrom(card, skips)), skips };
}

const only = (text: string): VcfContact => read(text).contacts[0]!;
const values = (list: { value: string }[]) => list.map(({ value }) => value);
const phones = (contact: VcfContact) => contact.phones.map(({ kind, value }) => `${kind} ${value}`);
const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n');
const lineOf = (text: string, part: string) => text.split('\r\n').findIndex((line) => line.includes(part)) + 1;

test('Outlook 2.1: bare types, quoted-printable in two character sets, soft line ends, a picture left behind', () => {
  const contact = only(outlook21);
  expect(contact).toMatchObject({
    family: 'Müller',
    given: 'Jürgen',
    prefix: { value: 'Dr.' },
    fullName: 'Dr. Jürgen Müller',
    company: 'Kessler Feinchemie GmbH & Co. KG',
    department: 'Einkauf',
    title: 'Einkaufsleiter',
    notes: { value: 'Ruft nie vor 10 Uhr an.\nParkplatz hinter Tor 3 = Schranke' },
    birthday: { value: '1975-04-12' },
    assistant: { value: 'Ute Sommer' },
    manager: { value: 'Birgit Nowak' },
  });
  expect(contact.addresses).toMatchObject([
    { kind: 'business', street: 'Gartenfelder Straße 28\nHaus B', city: 'Berlin', postalCode: '13599' },
  ]);
  expect(values(contact.emails)).toEqual(['juergen.mueller@kessler-fein.example', 'jm@kessler-fein.example']);
  expect(values(contact.webPages)).toEqual(['http://www.kessler-fein.example']);
  expect(phones(contact)).toEqual([
    'work +49 30 23125 117',
    'home +49 30 23125 118',
    'mobile +49 171 3920017',
    'fax +49 30 23125 119',
    'assistant +49 30 23125 120',
  ]);
});

test('Outlook 3.0: folded lines, escapes, all name parts, two addresses, categories', () => {
  const contact = only(outlook30);
  expect(contact).toMatchObject({
    family: 'Whitcombe',
    given: 'Harriet',
    middle: 'Jane',
    suffix: { value: 'MBE' },
    nickname: { value: 'Hattie' },
    company: 'Pennine Pharma Research Ltd',
    department: 'Facilities, Laboratories',
    birthday: { value: '1981-11-02' },
  });
  expect(contact.notes.value).toBe(
    'Line one\nLine two, with a comma; and a semicolon. This sentence goes on for so long that the program folds it twice in the middle of words.',
  );
  expect(contact.addresses.map(({ kind, street, region }) => [kind, street, region])).toEqual([
    ['business', '4 Canal Wharf\nFloor 2', 'West Yorkshire'],
    ['home', '17 Larch Lane', 'West Yorkshire'],
  ]);
  expect(values(contact.categories)).toEqual(['Customers', 'Key accounts, north']);
  expect(contact.emails[0]?.value).toBe('harriet.whitcombe@penninepharma.example');
});

test('iPhone: labels of grouped properties, preferred ones first, a birthday without its year', () => {
  const { contacts, skips } = read(iphone);
  const contact = contacts[0]!;
  expect(values(contact.emails)).toEqual(['lucia.ibanez@almenara.example', 'lucia@postbox.example']);
  expect(phones(contact)).toEqual(['mobile +34 555 010 117', 'main +34 555 010 118']);
  expect(contact).toMatchObject({
    addresses: [{ kind: 'business', street: 'Calle del Álamo 7\nPlanta 3', city: 'Madrid' }],
    webPages: [{ value: 'https://www.almenara.example' }],
    assistant: { value: 'Borja Lozano' },
    manager: { value: 'Inés Muñoz' },
    notes: { value: 'Prefiere el móvil 📱' },
    birthday: { value: '' },
  });
  expect(skips).toEqual([{ line: lineOf(iphone, 'BDAY'), why: 'The birthday 1604-02-29 has no year.' }]);
});

test('Gmail: custom labels, a fax at home, the post office box in the street', () => {
  const contact = only(gmail);
  expect(contact).toMatchObject({
    family: 'L’Hermitte',
    given: 'Étienne',
    addresses: [{ street: '8 rue des Tilleuls\nBâtiment C\nBP 12', city: 'Lyon', postalCode: '69999' }],
    birthday: { value: '1979-06-30' },
  });
  expect(values(contact.emails)).toEqual(['etienne.lhermitte@duvernay.example', 'etienne@postbox.example']);
  expect(phones(contact)).toEqual(['mobile +33 6 39 98 00 17', 'work +33 1 99 00 17 83', 'fax +33 1 99 00 17 84']);
});

test('Android 2.1: UTF-8 in quoted-printable, a nickname of its own, a phone without a type, a card inside a card', () => {
  const { contacts } = read(android21);
  expect(contacts.map(({ family, given }) => [family, given])).toEqual([
    ['星野', '健司'],
    ['', 'Boiler service'],
  ]);
  expect(contacts[0]).toMatchObject({
    fullName: '健司 星野',
    nickname: { value: 'Ken' },
    company: '星川化学',
    notes: { value: 'milk; 茶\n2' },
  });
  expect(phones(contacts[0]!)).toEqual(['mobile +1 212 555 0117', 'other +1 212 555 0118']);
  expect(phones(contacts[1]!)).toEqual(['home +44 1632 960117']);
});

test('Android 4.0: URIs, quoted types, PREF in numbers, several middle names, a birthday with a time', () => {
  const contact = only(android40);
  expect(contact).toMatchObject({ middle: 'Rao Devi', birthday: { value: '1990-11-09' }, nickname: { value: 'Anu' } });
  expect(phones(contact)).toEqual(['work +1-212-555-0119', 'work +1-212-555-0120 x7']);
  expect(contact.emails[0]?.value).toBe('ananya.deshpande@sahyagiri.example');
  expect(contact.addresses).toHaveLength(3);
});

test.each([
  ['19850412', '1985-04-12'],
  ['1985-04-12', '1985-04-12'],
  ['1985-04-12T23:30:00Z', '1985-04-12'],
  ['19850412T101010', '1985-04-12'],
])('the birthday %s is %s', (text, day) => {
  const { contacts, skips } = read(card('4.0', `BDAY:${text}`));
  expect([contacts[0]?.birthday.value, skips]).toEqual([day, []]);
});

test.each(['--0412', '--04-12', '---12', '1985', '1985-04', '1985-02-30', '1985-13-01', 'circa 1800'])(
  'the birthday %s is skipped with its line',
  (text) => {
    const { contacts, skips } = read(card('4.0', 'FN:A', `BDAY:${text}`));
    expect(contacts[0]?.birthday.value).toBe('');
    expect(skips).toMatchObject([{ line: 4 }]);
    expect(skips[0]?.why).toContain(text);
  },
);

test('2.1 keeps backslashes and the blank of a folded line; 3.0 does neither', () => {
  const notes = (version: string) => only(card(version, 'NOTE:C:\\new; or\\;', ' not')).notes.value;
  expect(notes('2.1')).toBe('C:\\new; or; not');
  expect(notes('3.0')).toBe('C:\new; or;not');
});

test('a value that says the same again counts once', () => {
  const contact = only(card('3.0', 'EMAIL:A@x.example', 'EMAIL:a@x.example', 'EMAIL;TYPE=PREF:b@x.example'));
  expect(values(contact.emails)).toEqual(['b@x.example', 'A@x.example']);
});

test('lines that some program broke without folding belong to the note before them', () => {
  expect(only(card('3.0', 'NOTE:first', 'second line', '', 'third')).notes.value).toBe('first\nsecond line\nthird');
});

test('a card ends where the next one begins', () => {
  expect(cardsOf(broken).map(({ line, isComplete }) => [line, isComplete])).toEqual([
    [1, false],
    [4, true],
    [8, true],
  ]);
});

test('a character set that nobody knows is guessed', () => {
  expect(only(card('2.1', 'FN;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB')).fullName).toBe('Zoë');
  expect(only(card('2.1', 'FN;QUOTED-PRINTABLE:Zo=EB')).fullName).toBe('Zoë');
});

test('a file is UTF-8, else UTF-16 by its mark, else Windows-1252', () => {
  const name = 'Zoë Škoda';
  expect(decodeText(Buffer.from(name))).toBe(name);
  expect(decodeText(Buffer.from(`\uFEFF${name}`, 'utf16le'))).toBe(name);
  expect(decodeText(Buffer.from('Zoë', 'latin1'))).toBe('Zoë');
});

test('names, notes and cities in any script are read from all three versions', () => {
  fc.assert(
    fc.property(samples, ({ text, family, given, email, mobile, city, notes }) => {
      const contact = only(text);
      expect(contact).toMatchObject({ family, given, emails: [{ value: email }], notes: { value: notes } });
      expect(contact.phones).toMatchObject([{ kind: 'mobile', value: mobile }]);
      expect(contact.addresses).toMatchObject([{ kind: 'business', city }]);
    }),
    { numRuns: 300 },
  );
});

test('several files in one, with any line ends, are read one after the other', () => {
  const all = [outlook21, outlook30, iphone, icloudGroup, gmail, android21, android40].join('');
  const { contacts } = read(all);
  expect(contacts).toHaveLength(10);
  expect(read(all.replaceAll('\r\n', '\n')).contacts).toEqual(contacts);
  expect(read(all.replaceAll('\r\n', '\r')).contacts).toEqual(contacts);
});
