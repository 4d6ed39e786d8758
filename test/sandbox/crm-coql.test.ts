import fc from 'fast-check';
import { printQuery, type Condition, type Literal, type Query } from '../../src/sandbox/crm/coql-ast';
import { compile, type Plain } from '../../src/sandbox/crm/coql-match';
import { parseQuery } from '../../src/sandbox/crm/coql-parse';
import { addRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, meeting } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((value) => ({ kind: 'text' as const, value })),
  fc
    .bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
    .map((value) => ({ kind: 'number' as const, value: String(value) })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
);
const field = fc.constantFrom('Event_Title', 'Owner.id', '$x', 'Limit_1');
const comparator = fc.constantFrom('=', '!=', '>', '>=', '<', '<=');
const isNegated = fc.boolean();
const single: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), field, comparator, value: literal }),
  fc.record({
    kind: fc.constant('in' as const),
    field,
    isNegated,
    values: fc.array(literal, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('like' as const), field, isNegated, pattern: fc.string({ maxLength: 8 }) }),
  fc.record({ kind: fc.constant('between' as const), field, isNegated, low: literal, high: literal }),
  fc.record({ kind: fc.constant('null' as const), field, isNegated }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    single,
    fc.record({
      kind: fc.constant('group' as const),
      join: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
  ),
}));
const query: fc.Arbitrary<Query> = fc.record({
  select: fc.array(field, { minLength: 1, maxLength: 4 }),
  from: fc.constantFrom('Events', 'Contacts'),
  where: fc.option(condition, { nil: undefined }),
  orderBy: fc.array(fc.record({ field, isDescending: fc.boolean() }), { maxLength: 3 }),
  limit: fc.nat(2000),
  offset: fc.nat(100_000),
});

test('every query that is printed is parsed back to itself', () => {
  fc.assert(fc.property(query, (wanted) => expect(parseQuery(printQuery(wanted))).toEqual(wanted)));
});

type Row = Record<'a' | 'b', number | null>;

/** The same meaning written once more, over SQL's three values. */
function truth(condition: Condition, row: Row): boolean {
  if (condition.kind === 'group') {
    const sides = [truth(condition.left, row), truth(condition.right, row)];
    return condition.join === 'and' ? sides.every(Boolean) : sides.some(Boolean);
  }
  const held = row[condition.field as 'a' | 'b'];
  if (condition.kind === 'null') return condition.isNegated ? held !== null : held === null;
  if (held === null) return false;
  const number = (value: Literal) => Number(value.value);
  if (condition.kind === 'compare') {
    const wanted = number(condition.value);
    const results = {
      '=': held === wanted,
      '!=': held !== wanted,
      '>': held > wanted,
      '>=': held >= wanted,
      '<': held < wanted,
      '<=': held <= wanted,
    };
    return results[condition.comparator];
  }
  if (condition.kind === 'in') return condition.values.map(number).includes(held) !== condition.isNegated;
  if (condition.kind === 'like') throw new Error('not in this property');
  return (held >= number(condition.low) && held <= number(condition.high)) !== condition.isNegated;
}

test('bracketed conditions mean what they mean in JavaScript', () => {
  const digit = fc.integer({ min: -3, max: 3 }).map((value): Literal => ({ kind: 'number', value: String(value) }));
  const name = fc.constantFrom('a', 'b');
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ kind: fc.constant('compare' as const), field: name, comparator, value: digit }),
    fc.record({ kind: fc.constant('null' as const), field: name, isNegated }),
    fc.record({ kind: fc.constant('between' as const), field: name, isNegated, low: digit, high: digit }),
    fc.record({ kind: fc.constant('in' as const), field: name, isNegated, values: fc.array(digit, { minLength: 1 }) }),
  );
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc.record({
        kind: fc.constant('group' as const),
        join: fc.constantFrom('and' as const, 'or' as const),
        left: tie('tree'),
        right: tie('tree'),
      }),
    ),
  }));
  const number = fc.option(fc.integer({ min: -3, max: 3 }));
  const columnOf = (held: string) => ({
    read: (row: Row): Plain => row[held as 'a' | 'b'],
    literal: (value: Literal): Plain => Number(value.value),
  });
  fc.assert(
    fc.property(tree, fc.record({ a: number, b: number }), (wanted, row) => {
      const text = printQuery({ select: ['a'], from: 'X', where: wanted, orderBy: [], limit: 1, offset: 0 });
      expect(compile(parseQuery(text).where!, columnOf)(row)).toBe(truth(wanted, row));
    }),
  );
});

function threeMeetings() {
  const client = crmWorld();
  const day = (date: string, fields: object = {}) =>
    meeting({ Start_DateTime: `${date}T10:00:00+02:00`, End_DateTime: `${date}T11:00:00+02:00`, ...fields });
  const contact = addRecord(client.world, 'Contacts', { First_Name: 'Ann', Last_Name: "O'Hara" }, own);
  const ids = [
    addRecord(client.world, 'Events', day('2026-07-01', { Event_Title: "Ann's review", Who_Id: { id: contact } }), own),
    addRecord(client.world, 'Events', day('2026-07-02', { Venue: 'Room 1' }), own),
    addRecord(client.world, 'Events', day('2026-07-03', { All_day: true }), own),
  ] as const;
  const rows = (where: string, rest = '') => {
    const reply = client.coql(`select id from Events where ${where} ${rest}`);
    return reply.status === 204 ? [] : reply.body.data.map((row) => row.id);
  };
  return { ...client, contact, ids, rows };
}

test('three conditions in a flat row are refused, bracketed in pairs they are not', () => {
  const { coql, rows, ids } = threeMeetings();
  const flat = coql('select id from Events where All_day = false and Venue is null and id is not null');
  expect(flat).toMatchObject({ status: 400, body: { code: 'SYNTAX_ERROR' } });
  expect(rows('(All_day = false or Venue is null) and (id is not null)')).toEqual([ids[0], ids[1], ids[2]]);
  expect(rows("((Venue = 'Room 1' and id is not null) or All_day = true)")).toEqual([ids[1], ids[2]]);
});

test('times compare as instants whatever their offset, and quotes are escaped by a backslash', () => {
  const { rows, ids } = threeMeetings();
  expect(rows("Start_DateTime >= '2026-07-02T08:00:00+00:00'")).toEqual([ids[1], ids[2]]);
  expect(rows("Start_DateTime between '2026-07-01T04:00:00-04:00' and '2026-07-02T00:00:00Z'")).toEqual([ids[0]]);
  expect(rows("Event_Title = 'Ann\\'s review'")).toEqual([ids[0]]);
  expect(rows("Event_Title like '%review'")).toHaveLength(3);
});

test('lookups give their id only and ids compare in full length', () => {
  const { coql, contact, ids, rows } = threeMeetings();
  const row = coql(`select Who_Id, Owner, Who_Id.Last_Name from Events where Who_Id = ${contact}`).body.data[0]!;
  expect(row).toEqual({
    Who_Id: { id: contact },
    Owner: { id: KIM.crmUserId },
    'Who_Id.Last_Name': "O'Hara",
    id: ids[0],
  });
  expect(rows(`id > ${ids[0]}`)).toEqual([ids[1], ids[2]]);
  expect(rows(`id in ('${ids[0]}', '${ids[2]}')`)).toEqual([ids[0], ids[2]]);
});

test('long text is selected and not filtered; participants, repetition and unknown columns are neither', () => {
  const { coql } = threeMeetings();
  expect(coql('select Description from Events where id is not null').status).toBe(200);
  expect(coql("select id from Events where Description = 'x'").body).toMatchObject({
    code: 'INVALID_QUERY',
    details: { column_name: 'Description' },
  });
  for (const name of ['Participants', 'Recurring_Activity', 'Nonsense']) {
    const reply = coql(`select ${name} from Events where id is not null`);
    expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_QUERY', details: { column_name: name } } });
  }
});

test('orders by several columns, pages by limit and offset, and says whether more follows', () => {
  const { coql, ids } = threeMeetings();
  const page = (range: string) =>
    coql(`select Start_DateTime from Events where id is not null order by Start_DateTime desc, id asc ${range}`).body;
  expect(page('limit 2')).toMatchObject({
    data: [{ id: ids[2] }, { id: ids[1] }],
    info: { count: 2, more_records: true },
  });
  expect(page('limit 2 offset 2')).toMatchObject({ data: [{ id: ids[0] }], info: { count: 1, more_records: false } });
  expect(page('limit 2 offset 4')).toBeUndefined();
});

test('limits: 2000 rows, offset 100000, 25 conditions, 50 values, 50 columns', () => {
  const { coql } = threeMeetings();
  const code = (text: string) => coql(text).body.code;
  const chain = (count: number): string =>
    count === 1 ? 'id is not null' : `(id is not null and ${chain(count - 1)})`;
  const values = Array.from({ length: 51 }, (_, index) => `'${index}'`).join(',');
  const columns = Array.from({ length: 51 }, () => 'id').join(',');
  for (const text of [
    'select id from Events where id is not null limit 2001',
    'select id from Events where id is not null limit 10 offset 100001',
    `select id from Events where ${chain(26)}`,
    `select id from Events where id in (${values})`,
    `select ${columns} from Events where id is not null`,
  ]) {
    expect(code(text)).toBe('LIMIT_EXCEEDED');
  }
  expect(coql(`select id from Events where ${chain(25)}`).status).toBe(200);
});

test('a query costs 1, 2 or 3 credits by its limit', () => {
  const { crm, coql } = threeMeetings();
  const spent = (limit: number) => {
    crm.credits = {};
    coql(`select id from Events where id is not null limit ${limit}`);
    return Object.values(crm.credits).reduce((sum, credits) => sum + credits, 0);
  };
  expect([200, 201, 1000, 1001, 2000].map(spent)).toEqual([1, 2, 2, 3, 3]);
});

test('no text makes the parser fail otherwise than by its own error', () => {
  const { coql } = crmWorld();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(coql(`select id from Events where ${text}`).status).toBeGreaterThanOrEqual(200);
      expect(coql(text).status).toBe(400);
    }),
    { numRuns: 200 },
  );
});
