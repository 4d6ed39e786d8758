import * as fc from 'fast-check';
import { addRecord } from '../../src/sandbox/crm/records';
import { allOf, anyOf, between, compare, coqlIds, coqlText, isOneOf, type Condition } from '../../src/zoho/coql';
import { startCrm, type Crm } from './kit';

const selection = (where: Condition) => ({
  ...{ columns: ['id', 'Event_Title'], module: 'Events', where },
  orderBy: [['id', 'asc']] as [string, 'asc'][],
});

describe('COQL', () => {
  test('brackets conditions pairwise and quotes values', () => {
    const where = allOf(
      compare('Owner', '=', '1'),
      compare('Event_Title', '!=', "O'Neil \\"),
      isOneOf('id', ['1', '2']),
    );
    expect(coqlText(selection(where), 200, 400)).toBe(
      "select id, Event_Title from Events where ((Owner = '1' and Event_Title != 'O''Neil \\\\') and id in ('1', '2')) order by id asc limit 200 offset 400",
    );
  });

  test('refuses what the CRM would refuse', () => {
    const many = Array.from({ length: 25 }, () => compare('id', '=', '1'));
    expect(() => coqlText(selection(anyOf(compare('id', '=', '1'), ...many)), 1, 0)).toThrow(RangeError);
    expect(() => isOneOf('id', [])).toThrow(RangeError);
    expect(() => isOneOf('id', Array<string>(51).fill('1'))).toThrow(RangeError);
  });

  describe('over the sandbox', () => {
    let crm: Crm;
    beforeAll(async () => {
      crm = await startCrm();
    });
    afterAll(async () => {
      await crm.sandbox.close();
    });
    const add = (title: string, start = '2026-05-01T10:00:00Z') =>
      addRecord(
        crm.world,
        'Events',
        { Event_Title: title, Start_DateTime: start, End_DateTime: '2027-01-01T00:00:00Z' },
        { ownerId: crm.user.userId, source: 'crm_ui' },
      );
    const find = async (where: Condition) => coqlIds(crm.client, selection(where));

    test('finds exactly the title it is asked for, whatever is in it', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ minLength: 1, maxLength: 20 }).map((text) => `a${text}z`),
          async (title) => {
            const id = add(title);
            expect((await find(compare('Event_Title', '=', title))).ids).toContain(id);
            expect((await find(compare('Event_Title', '=', `${title}' or id != '1`))).ids).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('pages to the end', async () => {
      const before = (await find(compare('Owner', '=', crm.user.userId))).ids.length;
      for (let index = before; index < 4100; index += 1) add(`#${index}`, '2026-06-01T10:00:00Z');
      const mine = compare('Owner', '=', crm.user.userId);
      const all = await find(mine);
      expect([new Set(all.ids).size, all.ids.length, all.isCut]).toEqual([4100, 4100, false]);
    });

    test('takes ranges and alternatives', async () => {
      const id = add('Range', '2026-08-08T10:00:00Z');
      const range = between('Start_DateTime', '2026-08-08T00:00:00+14:00', '2026-08-08T23:59:59-12:00');
      const never = compare('Start_DateTime', '=', '2031-01-01T00:00:00+00:00');
      expect((await find(anyOf(never, range, never))).ids).toEqual([id]);
    });
  });
});
