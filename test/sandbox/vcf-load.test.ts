import fc from 'fast-check';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { loadVcf } from '../../src/sandbox/vcf/load';
import { World } from '../../src/sandbox/world';
import { android21, android40, broken, gmail, icloudGroup, iphone, outlook21, outlook30, samples } from './vcf-files';

function world() {
  const sandbox = new World(seedWorld('empty'));
  const kim = sandbox.person('kim')!;
  const records = (module: string) => Object.values(sandbox.state.crm.modules[module]!.records);
  const load = (text: string, into: 'outlook' | 'crm', as: 'import' | 'single' = 'single') =>
    loadVcf(sandbox, kim, text, { into, as });
  return { sandbox, kim, load, records, fields: () => records('Contacts').map(({ fields }) => fields) };
}

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');
const lineOf = (text: string, part: string) => text.split('\r\n').findIndex((line) => line.includes(part)) + 1;

describe('into the CRM', () => {
  test('a contact of Outlook takes the fields of the CRM, and its company an account', () => {
    const { load, fields, records, kim } = world();
    const { loaded, skipped } = load(outlook21, 'crm');
    expect(loaded).toBe(1);
    const [account] = records('Accounts');
    expect(account?.fields['Account_Name']).toBe('Kessler Feinchemie GmbH & Co. KG');
    expect(records('Contacts')[0]).toMatchObject({ ownerId: kim.crmUserId, source: 'crm_ui' });
    expect(fields()).toEqual([
      {
        Salutation: 'Dr.',
        First_Name: 'Jürgen',
        Last_Name: 'Müller',
        Title: 'Einkaufsleiter',
        Department: 'Einkauf',
        Date_of_Birth: '1975-04-12',
        Description: 'Ruft nie vor 10 Uhr an.\nParkplatz hinter Tor 3 = Schranke',
        Assistant: 'Ute Sommer',
        Asst_Phone: '+49 30 23125 120',
        Email: 'juergen.mueller@kessler-fein.example',
        Secondary_Email: 'jm@kessler-fein.example',
        Phone: '+49 30 23125 117',
        Home_Phone: '+49 30 23125 118',
        Mobile: '+49 171 3920017',
        Fax: '+49 30 23125 119',
        Mailing_Street: 'Gartenfelder Straße 28\nHaus B',
        Mailing_City: 'Berlin',
        Mailing_Zip: '13599',
        Mailing_Country: 'Deutschland',
        Account_Name: { id: account?.id },
      },
    ]);
    expect(skipped.map(({ line }) => line)).toEqual([lineOf(outlook21, 'URL;'), lineOf(outlook21, 'X-MS-MANAGER')]);
  });

  test('what is too many is told with its line, and the contact is loaded all the same', () => {
    const { load, fields } = world();
    const { loaded, skipped } = load(outlook30, 'crm');
    expect(loaded).toBe(1);
    expect(fields()[0]).toMatchObject({
      First_Name: 'Harriet Jane',
      Phone: '+44 20 7946 0101',
      Other_Phone: '+44 20 7946 0102',
      Other_Street: '17 Larch Lane',
    });
    expect(skipped).toContainEqual({
      line: lineOf(outlook30, '7946 0103'),
      why: 'The CRM\'s contacts have no field left for the work phone number "+44 20 7946 0103".',
    });
    expect(skipped.map(({ line }) => line)).toEqual(
      ['N:Whitcombe', 'NICKNAME', 'estates@', 'night.desk', '7946 0103', 'URL;'].map((part) => lineOf(outlook30, part)),
    );
  });

  test.each([
    ['N', ['N:Adler;Kim;;;', 'FN:Somebody Else'], 'Kim', 'Adler'],
    ['the last word of FN', ['FN:Ana María López'], 'Ana María', 'López'],
    ['the only word of FN', ['N:;Cher;;;', 'FN:Cher'], undefined, 'Cher'],
    ['the first name', ['N:;Cher;;;'], undefined, 'Cher'],
    ['the company', ['FN:Pennine Ltd', 'ORG:Pennine Ltd'], undefined, 'Pennine Ltd'],
    ['the e-mail address', ['EMAIL:kim@x.example'], undefined, 'kim@x.example'],
  ])('the last name comes from %s', (_, lines, first, last) => {
    const { load, fields } = world();
    expect(load(card(...lines), 'crm').loaded).toBe(1);
    expect([fields()[0]?.['First_Name'], fields()[0]?.['Last_Name']]).toEqual([first, last]);
  });

  test('C8: an import says so in the timeline, for all of it at one moment', () => {
    const { load, records } = world();
    load(gmail, 'crm', 'import');
    const contacts = records('Contacts');
    expect(contacts.map(({ source }) => source)).toEqual(['import', 'import']);
    expect(new Set(contacts.map(({ created }) => created)).size).toBe(1);
  });

  test('a value that the CRM refuses is left out and told, not the contact', () => {
    const { load, fields } = world();
    const text = card('FN:Ada Bright', 'TEL;TYPE=WORK:030/23125 117', `TITLE:${'very '.repeat(30)}long`);
    expect(load(text, 'crm')).toEqual({
      loaded: 1,
      skipped: [
        { line: 1, why: expect.stringContaining('as Title.') as string },
        { line: 4, why: 'The CRM does not take "030/23125 117" as Phone.' },
      ],
    });
    expect(fields()).toEqual([{ First_Name: 'Ada', Last_Name: 'Bright' }]);
  });

  test('two contacts of one company share its account', () => {
    const { load, records } = world();
    load(card('FN:A B', 'ORG:Pennine Ltd') + '\r\n' + card('FN:C D', 'ORG:PENNINE LTD'), 'crm');
    expect(records('Accounts')).toHaveLength(1);
  });

  test('cards of any script are loaded whole', () => {
    fc.assert(
      fc.property(fc.array(samples, { maxLength: 5 }), (list) => {
        const { load, fields } = world();
        const text = list.map((sample) => sample.text).join('\r\n');
        expect(load(text, 'crm')).toEqual({ loaded: list.length, skipped: [] });
        expect(fields().map(({ Email }) => Email)).toEqual(list.map(({ email }) => email));
      }),
      { numRuns: 50 },
    );
  });
});

describe('into Outlook', () => {
  const outlook = () => {
    const { sandbox, kim, load } = world();
    const { contacts, defaultFolder } = sandbox.state.graph.mailboxes[kim.id]!.contacts;
    const said = () =>
      Object.values(contacts).map(({ content, folder }) => ({
        ...Object.fromEntries(Object.entries(content).filter(([, value]) => !isEmpty(value))),
        isInDefaultFolder: folder === defaultFolder,
      }));
    return { said, load: (text: string) => load(text, 'outlook') };
  };
  const isEmpty = (value: unknown) =>
    value === null || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';

  test('a contact keeps all that Outlook can hold, in the default folder', () => {
    const { said, load } = outlook();
    const { loaded, skipped } = load(outlook30);
    expect(loaded).toBe(1);
    expect(said()).toEqual([
      {
        isInDefaultFolder: true,
        title: 'Ms.',
        givenName: 'Harriet',
        middleName: 'Jane',
        surname: 'Whitcombe',
        generation: 'MBE',
        displayName: 'Ms. Harriet Jane Whitcombe MBE',
        fileAs: 'Whitcombe, Harriet Jane',
        nickName: 'Hattie',
        companyName: 'Pennine Pharma Research Ltd',
        department: 'Facilities, Laboratories',
        jobTitle: 'Head of Estates',
        emailAddresses: [
          'harriet.whitcombe@penninepharma.example',
          'hattie@postbox.example',
          'estates@penninepharma.example',
        ].map((address) => ({ name: address, address })),
        businessPhones: ['+44 20 7946 0101', '+44 20 7946 0102'],
        mobilePhone: '+44 7700 900117',
        businessAddress: {
          street: '4 Canal Wharf\nFloor 2',
          city: 'Leeds',
          state: 'West Yorkshire',
          postalCode: 'LS11 5PS',
          countryOrRegion: 'United Kingdom',
        },
        homeAddress: {
          street: '17 Larch Lane',
          city: 'Otley',
          state: 'West Yorkshire',
          postalCode: 'LS21 9ZZ',
          countryOrRegion: 'United Kingdom',
        },
        categories: ['Customers', 'Key accounts, north'],
        personalNotes:
          'Line one\r\nLine two, with a comma; and a semicolon. This sentence goes on for so long that the program folds it twice in the middle of words.',
        birthday: '1981-11-02',
        businessHomePage: 'https://www.penninepharma.example/estates',
      },
    ]);
    expect(skipped.map(({ line }) => line)).toEqual([lineOf(outlook30, 'night.desk'), lineOf(outlook30, '7946 0103')]);
  });

  test('a main number stands with the business phones, a number without a kind where there is room', () => {
    const { said, load } = outlook();
    const phones = [
      'TEL:1',
      'TEL;TYPE=MAIN:2',
      'TEL;TYPE=WORK:3',
      'TEL;TYPE=CELL:4',
      'TEL;TYPE=CELL:5',
      'TEL;TYPE=FAX:6',
    ];
    const { skipped } = load(card('FN:Ada Bright', ...phones));
    expect(said()).toMatchObject([{ businessPhones: ['3', '1'], homePhones: ['2'], mobilePhone: '4' }]);
    expect(skipped.map(({ line }) => line)).toEqual([8, 9]);
  });

  test('a second address of one kind is the other one, a third is told', () => {
    const { said, load } = outlook();
    const { skipped } = load(android40);
    expect(said()).toMatchObject([
      {
        homeAddress: { street: '12 MG Road' },
        otherAddress: { street: '3 Lake View' },
        displayName: 'Ananya Deshpande',
      },
    ]);
    expect(skipped).toEqual([
      { line: lineOf(android40, '4 Hill View'), why: expect.stringContaining('"4 Hill View, Pune"') as string },
    ]);
  });

  test('a text that is too long is told, the others are kept', () => {
    const { said, load } = outlook();
    const { loaded, skipped } = load(card(`TITLE:${'x'.repeat(256)}`, 'FN:Ada Bright', `NOTE:${'x'.repeat(9000)}`));
    expect([loaded, skipped.length]).toEqual([1, 1]);
    expect(said()).toMatchObject([{ displayName: 'Ada Bright', personalNotes: 'x'.repeat(9000) }]);
    expect(said()[0]).not.toHaveProperty('jobTitle');
  });

  test('what has no name of a person is shown by its company or its address', () => {
    const { said, load } = outlook();
    load(card('ORG:Pennine Ltd') + '\r\n' + card('EMAIL:kim@x.example'));
    expect(said()).toMatchObject([{ displayName: 'Pennine Ltd' }, { displayName: 'kim@x.example' }]);
  });

  test('cards of any script are loaded whole', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { said, load } = outlook();
        expect(load(sample.text)).toEqual({ loaded: 1, skipped: [] });
        expect(said()).toMatchObject([
          {
            surname: sample.family,
            givenName: sample.given,
            emailAddresses: [{ address: sample.email }],
            mobilePhone: sample.mobile,
            businessAddress: { city: sample.city },
            ...(sample.notes !== '' && { personalNotes: sample.notes.replaceAll('\n', '\r\n') }),
          },
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what cannot be loaded', () => {
  test('is told with the line of its card', () => {
    expect(world().load(broken, 'crm')).toEqual({
      loaded: 1,
      skipped: [
        { line: 1, why: 'It has no END:VCARD.' },
        { line: 4, why: 'It has no name, no company and no e-mail address.' },
        { line: 11, why: expect.stringContaining('030/23125 117') as string },
        { line: 12, why: 'The birthday "1985-02-30" is no whole date.' },
      ],
    });
  });

  test('a group of contacts is none', () => {
    expect(world().load(icloudGroup, 'crm')).toMatchObject({
      loaded: 1,
      skipped: [
        { line: 1, why: 'It is a group, not a contact.' },
        { line: lineOf(icloudGroup, 'BDAY'), why: 'The birthday --02-29 has no year.' },
      ],
    });
  });

  test('an empty file holds nothing, and another format says what is missing', () => {
    expect(world().load('', 'crm')).toEqual({ loaded: 0, skipped: [] });
    expect(world().load('\u0000\u0001PK\u0003\u0004', 'crm')).toEqual({
      loaded: 0,
      skipped: [{ line: 1, why: 'This is no contact file: it has no BEGIN:VCARD.' }],
    });
  });

  test('no text makes the load fail', () => {
    const files = [outlook21, outlook30, iphone, icloudGroup, gmail, android21, android40, broken];
    const torn = fc
      .tuple(fc.constantFrom(...files), fc.nat(2000), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }))
      .map(([text, from, length, instead]) => text.slice(0, from) + instead + text.slice(from + length));
    const { load } = world();
    fc.assert(
      fc.property(
        fc.oneof(torn, fc.string({ unit: 'binary' })),
        fc.constantFrom('outlook' as const, 'crm' as const),
        (text, into) => {
          const { loaded, skipped } = load(text, into);
          expect(loaded).toBeLessThanOrEqual(2);
          for (const { line, why } of skipped) expect([line > 0, why.endsWith('.')]).toEqual([true, true]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
