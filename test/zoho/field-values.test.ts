import type { CrmField, CrmType, MappedField } from '../../src/model/mapping';
import type { PartType } from '../../src/model/values';
import { partFrom, valueFor } from '../../src/zoho/field-values';
import { Links } from '../../src/zoho/links';

const values = { status: [], importance: [] };

function field(type: CrmType, outlook: PartType = 'line', more: Partial<CrmField> = {}): MappedField {
  return {
    outlook: { name: 'one', group: 'one', type: outlook },
    crm: {
      ...{ name: 'One', label: 'One', type, length: null, isWritable: true, isMandatory: false, isCustom: true },
      ...{ values: [], target: null, ...more },
    },
  };
}

async function written(mapped: MappedField, text: string, before: unknown = null): Promise<unknown> {
  const links = await Links.of(undefined as never, [], []);
  return valueFor(mapped, text, before, { values, links, limits: { One: 10 } });
}

const colours = { values: ['red', 'blue'].map((value) => ({ value, label: value === 'red' ? 'Rot' : 'Blau' })) };

describe('mapped values', () => {
  test.each<[string, MappedField, string, unknown]>([
    ['a text', field('text'), 'Ann', 'Ann'],
    ['nothing', field('text'), '', null],
    ['a text that is too long', field('text'), 'Ann Mary Lee', 'Ann Mary L'],
    ['an address that is too long', field('email', 'email'), 'ann@acme.example', undefined],
    ['several lines in one', field('text', 'text'), 'A\n\nB', 'A, B'],
    ['several lines', field('textarea', 'text'), 'A\n\nB', 'A\n\nB'],
    ['a whole number', field('integer'), '12', 12],
    ['a number that is not whole', field('integer'), '1.5', undefined],
    ['a number', field('decimal'), '1.5', 1.5],
    ['no number', field('decimal'), 'many', undefined],
    ['a date', field('date', 'date'), '2026-02-28', '2026-02-28'],
    ['no date', field('date', 'date'), '', null],
    ['a listed value by what people see', field('picklist', 'line', colours), 'ROT', 'red'],
    ['an unlisted value', field('picklist', 'line', colours), 'green', undefined],
    ['listed values', field('multiselectpicklist', 'list', colours), 'Blue, green, Rot', ['blue', 'red']],
    ['unlisted values', field('multiselectpicklist', 'list', colours), 'green', undefined],
    ['no values', field('multiselectpicklist', 'list', colours), '', null],
  ])('%s', async (_, mapped, text, value) => {
    expect(await written(mapped, text)).toEqual(value);
  });

  test.each<[string, MappedField, unknown, string]>([
    ['nothing', field('text'), null, ''],
    ['a field that is not there', field('text'), undefined, ''],
    ['a number', field('decimal'), 1.5, '1.5'],
    ['a lookup', field('lookup'), { id: '1', name: ' Acme ' }, 'Acme'],
    ['a lookup without a name', field('lookup'), { id: '1' }, ''],
    ['several values', field('multiselectpicklist', 'list'), ['red', 'blue'], 'blue, red'],
    ['rich text', field('textarea', 'text'), '<div>Tom &amp; Ann</div><div>Agenda</div>', 'Tom & Ann\nAgenda'],
    ['a text that only looks like it', field('textarea', 'text'), 'a < b & c > d', 'a < b & c > d'],
    ['a moment as its day', field('date', 'date'), '2026-02-28T09:00:00+01:00', '2026-02-28'],
  ])('are read: %s', (_, mapped, raw, text) => {
    expect(partFrom(mapped, raw, values)).toBe(text);
  });

  test.each([
    ['030/1234567', '030 1234567'],
    ['+49 (0)30 / 12 - 34', '+49 (0)30 12-34'],
    ['+1 (212) 555-0100', '+1 (212) 555-0100'],
    ['030. 123', '030.123'],
  ])('a number is written as the CRM takes it: %s', async (text, number) => {
    const links = await Links.of(undefined as never, [], []);
    expect(valueFor(field('phone', 'phone'), text, null, { values, links, limits: {} })).toBe(number);
  });
});
