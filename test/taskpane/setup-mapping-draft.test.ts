import { defaultMapping, outlookFieldsOf, type MappingEntry } from '../../src/model/mapping';
import {
  crmLabel,
  entriesOf,
  filledRows,
  fillableFields,
  freeOutlookFields,
  holdersOf,
  keptMapping,
  matchingPair,
  pairRows,
  unfilledFields,
  type Ground,
} from '../../src/taskpane/views/setup/mapping-draft';
import { contactFields, crmField, picklist } from './setup-ground';

const ground: Ground = { kind: 'contacts', crmFields: contactFields };
const withFields = (...more: Ground['crmFields']): Ground => ({ ...ground, crmFields: [...contactFields, ...more] });
const outlook = (name: string) => outlookFieldsOf('contacts').find((field) => field.name === name)!;
const names = (fields: { name: string }[]) => fields.map(({ name }) => name);

describe('the mapping as it is kept', () => {
  const byDefault = defaultMapping('contacts', contactFields);

  test('C4: is null for the default one, in any order', () => {
    expect(entriesOf(null, ground)).toEqual(byDefault);
    expect(keptMapping(byDefault, ground)).toBeNull();
    expect(keptMapping(byDefault.toReversed(), ground)).toBeNull();
  });

  test('G5: is itself with one pair more, one less, or a fixed value', () => {
    for (const entries of [
      [...byDefault, { outlook: 'nickName', crm: 'Nick' }],
      byDefault.slice(1),
      [...byDefault, { value: 'Web', crm: 'Lead_Source' }],
    ])
      expect(keptMapping(entries, ground)).toEqual(entries);
  });
});

describe('what may be added', () => {
  const entries = entriesOf(null, ground);

  test('C4: fields of Outlook that are mapped already are not offered', () => {
    const free = names(freeOutlookFields(entries, ground));
    expect(free).toEqual(expect.arrayContaining(['nickName', 'email3', 'categories']));
    expect(free).not.toContain('givenName');
  });

  test('G5: only CRM fields that can hold it are offered, and free ones only', () => {
    const more = withFields(
      crmField('Nick'),
      crmField('Born', { type: 'date' }),
      crmField('Locked', { isWritable: false }),
    );
    const holders = holdersOf(outlook('nickName'), entries, more);
    expect(names(holders.free)).toEqual(['Lead_Source', 'Nick']);
    expect(names(holders.all)).toContain('First_Name');
    expect(names(holdersOf(outlook('birthday'), entries, more).free)).toEqual(['Born']);
  });

  test('fixed values are for fields that one can be written to, mandatory ones first', () => {
    const more = withFields(
      crmField('Product', { type: 'lookup', target: 'Products' }),
      crmField('Tags', { type: 'multiselectpicklist' }),
      crmField('Region', { isMandatory: true }),
    );
    expect(names(fillableFields(entries, more))).toEqual(['Region', 'Lead_Source']);
  });
});

describe('what is to be said', () => {
  test('of each pair: what the CRM cannot hold, and what is wrong', () => {
    const entries: MappingEntry[] = [
      { outlook: 'givenName', crm: 'First_Name' },
      { outlook: 'companyName', crm: 'Account_Name' },
      { outlook: 'surname', crm: 'First_Name' },
      { outlook: 'nickName', crm: 'Gone' },
      { value: 'Radio', crm: 'Lead_Source' },
    ];
    expect(pairRows(entries, ground).map(({ note, problem }) => [note, problem])).toEqual([
      ['cut', null],
      ['known-names', null],
      [null, 'twice'],
      [null, 'unknown-crm'],
    ]);
    expect(filledRows(entries, ground).map(({ problem }) => problem)).toEqual(['bad-value']);
  });

  test('a mandatory field wants a value until one that fits is given; the last name has its own fallback', () => {
    const more = withFields(picklist('Region', ['North'], { isMandatory: true }));
    const unfilled = (entry: MappingEntry) => names(unfilledFields([entry], more));
    expect(unfilled({ value: 'South', crm: 'Region' })).toEqual(['Region']);
    expect(unfilled({ value: 'North', crm: 'Region' })).toEqual([]);
    expect(unfilled({ outlook: 'nickName', crm: 'Region' })).toEqual([]);
    expect(names(unfilledFields([], more))).toEqual(['Region']);
  });

  test('G6: contacts are matched by the first address that is mapped', () => {
    const entries: MappingEntry[] = [
      { outlook: 'email3', crm: 'Secondary_Email' },
      { outlook: 'email2', crm: 'Email' },
      { outlook: 'email1', crm: 'Gone' },
    ];
    expect(matchingPair(entries, ground)?.entry).toEqual({ outlook: 'email2', crm: 'Email' });
    expect(matchingPair([], ground)).toBeNull();
  });

  test('two CRM fields of one label are told apart by their names', () => {
    const two = [crmField('Phone'), crmField('Phone_2', { label: 'Phone' })];
    expect(two.map((field) => crmLabel(field, two))).toEqual(['Phone (Phone)', 'Phone (Phone_2)']);
    expect(crmLabel(two[0]!, [two[0]!])).toBe('Phone');
  });
});
