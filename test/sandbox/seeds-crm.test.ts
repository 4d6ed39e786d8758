import type { CrmRecord } from '../../src/sandbox/crm/state';
import { seedWorld } from '../../src/sandbox/seeds/index';
import type { WorldState } from '../../src/sandbox/world';

const now = '2026-08-15T06:00:00Z';

const records = (state: WorldState, module: string): CrmRecord[] =>
  Object.values(state.crm.modules[module]?.records ?? {});

const text = ({ fields }: CrmRecord, name: string) => (typeof fields[name] === 'string' ? fields[name] : '');

describe('what the demo\u2019s CRM knows about people', () => {
  let state: WorldState;
  let nora: WorldState['people'][number];

  beforeAll(() => {
    jest.useFakeTimers({ now: new Date(now) });
    state = seedWorld('demo');
    nora = state.people[0]!;
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  test('has 25 leads, some of the first person, of whom one became a contact', () => {
    const leads = records(state, 'Leads');
    expect(leads).toHaveLength(25);
    expect(leads.filter(({ ownerId }) => ownerId === nora.crmUserId).length).toBeGreaterThan(8);
    expect(leads.filter(({ converted }) => converted !== undefined)).toHaveLength(1);
    expect(leads.every((lead) => text(lead, 'Company') !== '' && text(lead, 'Email') !== '')).toBe(true);
  });

  test('has addresses that several matches have: leads and contacts, and two leads', () => {
    const contacts = new Set(records(state, 'Contacts').map((record) => text(record, 'Email')));
    const leads = records(state, 'Leads').filter(({ converted }) => converted === undefined);
    const emails = leads.map((record) => text(record, 'Email'));
    expect(emails.filter((email) => contacts.has(email))).toHaveLength(2);
    expect(emails.length - new Set(emails).size).toBe(1);
  });

  test('takes no address of a contact twice', () => {
    expect(state.crm.uniqueFields).toEqual({ Contacts: ['Email'] });
  });

  test('has notes of several people on customers of the first person, and more mails than one answer holds', () => {
    const notes = records(state, 'Notes');
    expect(new Set(notes.map(({ ownerId }) => ownerId)).size).toBeGreaterThan(4);
    expect(new Set(notes.map(({ fields }) => fields['$se_module']))).toEqual(
      new Set(['Contacts', 'Accounts', 'Deals']),
    );
    expect(notes.every(({ created }) => Date.parse(created) < Date.parse(now))).toBe(true);
    const counts = new Map<string, number>();
    for (const { recordId } of state.crm.mails) counts.set(recordId, (counts.get(recordId) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeGreaterThan(10);
    expect(state.crm.mails.every(({ at }) => Date.parse(at) < Date.parse(now))).toBe(true);
  });

  test('has a probability for every deal', () => {
    for (const { fields } of records(state, 'Deals')) expect(fields['Probability']).toEqual(expect.any(Number));
  });

  test.each(['Contacts', 'Leads', 'Notes'])('has hostile content among the %s', (module) => {
    const all = records(state, module).map(({ fields }) => JSON.stringify(fields));
    const hostile = all.filter((fields) => fields.includes('<img src=x onerror=') && fields.includes('<script>'));
    expect(hostile.length).toBeGreaterThan(0);
    expect(hostile.every((fields) => fields.includes('javascript:'))).toBe(true);
  });
});
