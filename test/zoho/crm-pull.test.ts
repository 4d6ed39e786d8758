import { instantFromWall } from '../../src/model/time';
import { addRecord, deleteRecord, updateRecord } from '../../src/sandbox/crm/records';
import { addMeeting, advance, calls, control, options, present, startCrm, titles, type Crm } from './kit';

let crm: Crm;

beforeEach(async () => {
  crm = await startCrm();
});

afterEach(async () => {
  await crm.sandbox.close();
});

const at = (hours: number) => {
  const start = new Date(crm.world.now('crm').getTime() + hours * 3_600_000);
  return { Start_DateTime: start.toISOString(), End_DateTime: new Date(start.getTime() + 1_800_000).toISOString() };
};

const everything = () => options(crm, { isKnown: () => true });

describe('the first pull', () => {
  test('M6: brings what lies ahead, soonest first, then what ended, latest first, up to the limit', async () => {
    for (const hours of [-50, 48, -2, 3, -26]) addMeeting(crm, { Event_Title: `${hours} h`, ...at(hours) });
    const all = await crm.side.pull(undefined, options(crm));
    expect(titles(all)).toEqual(['3 h', '48 h', '-2 h', '-26 h', '-50 h']);
    expect(all.complete).toBe(true);
    const some = await crm.side.pull(undefined, options(crm, { limit: 3 }));
    expect(titles(some)).toEqual(['3 h', '48 h', '-2 h']);
    expect(some.complete).toBe(false);
    const exact = await crm.side.pull(undefined, options(crm, { limit: 5 }));
    expect(exact.complete).toBe(true);
  });

  test('M6: of a full reading always brings what is known, however much lies before it', async () => {
    const ids = [1, 2, 3, 4, 5].map((day) => addMeeting(crm, { Event_Title: `day ${day}`, ...at(day * 24) }));
    const known = new Set([ids[2], ids[4]]);
    const pull = await crm.side.pull(undefined, options(crm, { limit: 1, isKnown: (id) => known.has(id) }));
    expect(titles(pull)).toEqual(['day 1', 'day 3', 'day 5']);
    expect(pull.complete).toBe(false);
    const all = await crm.side.pull(undefined, options(crm, { limit: 0, isKnown: () => true }));
    expect([all.items.length, all.complete]).toEqual([5, true]);
  });

  test('leaves out a record that does not say whose it is', async () => {
    const [id, other] = [addMeeting(crm, { Event_Title: 'Whose?' }), addMeeting(crm, { Event_Title: 'Mine' })];
    const times = { Start_DateTime: '2026-06-20T09:00:00Z', End_DateTime: '2026-06-20T10:00:00Z' };
    const row = { id, Event_Title: 'Whose?', ...times };
    const mine = { ...row, id: other, Event_Title: 'Mine', Owner: { id: crm.user.userId } };
    const effect = { status: 200, body: { data: [row, mine], info: { more_records: false } } };
    await control(crm.sandbox, 'faults', { match: { method: 'GET', path: '/Events\\?' }, times: null, do: effect });
    expect(titles(await crm.side.pull(undefined, options(crm)))).toEqual(['Mine']);
    expect([...(await crm.side.confirm([id, other])).keys()]).toEqual([other]);
  });

  test('M3: leaves colleagues’ meetings out', async () => {
    addMeeting(crm, { Event_Title: 'Mine' });
    addMeeting(crm, { Event_Title: 'Lee’s' }, { ownerId: crm.world.person('lee')!.crmUserId });
    expect(titles(await crm.side.pull(undefined, options(crm)))).toEqual(['Mine']);
  });

  test('takes a request per 200 meetings and a handful more', async () => {
    for (let index = 0; index < 2500; index += 1) {
      const times = at(index - 1200);
      addMeeting(
        crm,
        { Event_Title: `#${index}`, ...times },
        { at: times.Start_DateTime, modifiedAt: times.End_DateTime },
      );
    }
    const first = await calls(crm, () => crm.side.pull(undefined, options(crm)));
    expect(first.result.items).toHaveLength(2500);
    expect(first.calls).toBeLessThanOrEqual(2500 / 200 + 4);
    const idle = await calls(crm, () => crm.side.pull(first.result.cursor, everything()));
    expect(idle.calls).toBe(2);
    expect(idle.result.items).toEqual([]);
  });

  test('127: is an error when the list is empty although the CRM counts meetings', async () => {
    addMeeting(crm);
    // The count goes by the search index, which lags.
    advance(crm, 120);
    await control(crm.sandbox, 'faults', { match: { path: 'coql' }, times: null, do: { status: 204 } });
    await expect(crm.side.pull(undefined, options(crm))).rejects.toMatchObject({ code: 'contradiction' });
  });

  test('D1: brings the contact, the account and the address of the record with the meeting', async () => {
    const origin = { ownerId: crm.user.userId, source: 'crm_ui' } as const;
    const contact = addRecord(crm.world, 'Contacts', { First_Name: 'Ann', Last_Name: 'Lee' }, origin);
    const account = addRecord(crm.world, 'Accounts', { Account_Name: 'Acme' }, origin);
    const id = addMeeting(crm, { Who_Id: { id: contact }, What_Id: { id: account }, $se_module: 'Accounts' });
    const [item] = (await crm.side.pull(undefined, options(crm))).items;
    expect(item!.fields.context).toEqual({
      contact: 'Ann Lee',
      about: { module: 'Accounts', name: 'Acme' },
      url: `https://crm.zoho.com/crm/org${crm.user.org}/tab/Events/${id}`,
    });
  });

  test('reads long descriptions whole, though lists cut them', async () => {
    const description = 'x'.repeat(499) + ' and the end';
    addMeeting(crm, { Description: description });
    const [item] = (await crm.side.pull(undefined, options(crm))).items;
    expect(item!.fields.description).toBe(description);
  });

  test('M5: tells occurrences of a series', async () => {
    const RRULE = `FREQ=DAILY;INTERVAL=1;DTSTART=${at(24).Start_DateTime.slice(0, 10)};UNTIL=${at(72).Start_DateTime.slice(0, 10)}`;
    addMeeting(crm, { ...at(24), Recurring_Activity: { RRULE }, Remind_At: [] });
    addMeeting(crm, { Event_Title: 'Single' });
    const { items } = await crm.side.pull(undefined, options(crm));
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter((item) => !item.facts.recurring).map((item) => item.fields.title)).toEqual(['Single']);
  });
});

describe('later pulls', () => {
  test('cost two requests when nothing changed', async () => {
    for (let index = 0; index < 450; index += 1) addMeeting(crm, { Event_Title: `#${index}` });
    const first = await crm.side.pull(undefined, options(crm));
    expect(first.items).toHaveLength(450);
    const idle = await calls(crm, () => crm.side.pull(first.cursor, everything()));
    expect(idle).toMatchObject({ calls: 2, result: { items: [], hints: [], cursor: first.cursor } });
    advance(crm, 400);
    const again = await calls(crm, () => crm.side.pull(idle.result.cursor, everything()));
    expect(again.result.items).toEqual([]);
    expect(again.calls).toBe(4);
    advance(crm, 400);
    expect((await calls(crm, () => crm.side.pull(again.result.cursor, everything()))).calls).toBe(2);
  });

  test('bring what was created and changed, each once', async () => {
    const id = addMeeting(crm, { Event_Title: 'Old' });
    const first = await crm.side.pull(undefined, options(crm));
    advance(crm, 20);
    updateRecord(crm.world, 'Events', id, { Event_Title: 'New' });
    addMeeting(crm, { Event_Title: 'Another' });
    const second = await crm.side.pull(first.cursor, options(crm));
    expect(titles(second).sort()).toEqual(['Another', 'New']);
    expect(titles(await crm.side.pull(second.cursor, options(crm)))).toEqual([]);
  });

  test('61: catch a meeting that is listed a minute after its creation', async () => {
    addMeeting(crm, { Event_Title: 'Before' });
    advance(crm, 500);
    const first = await crm.side.pull(undefined, options(crm));
    crm.crm.listLagSeconds = 60;
    addMeeting(crm, { Event_Title: 'Late' });
    const second = await crm.side.pull(first.cursor, options(crm));
    expect(titles(second)).toEqual([]);
    crm.crm.listLagSeconds = 0;
    addMeeting(crm, { Event_Title: 'Prompt' });
    crm.crm.listLagSeconds = 60;
    advance(crm, 70);
    const third = await crm.side.pull(second.cursor, options(crm));
    expect(titles(third).sort()).toEqual(['Late', 'Prompt']);
  });

  test('58: do not depend on the device’s clock', async () => {
    addMeeting(crm, { Event_Title: 'One' });
    let { cursor } = await crm.side.pull(undefined, options(crm, { now: '2031-01-01T00:00:00Z' }));
    for (const now of ['2019-05-05T00:00:00Z', '2040-01-01T00:00:00Z', '2026-01-01T00:00:00Z']) {
      advance(crm, 5);
      addMeeting(crm, { Event_Title: now });
      const pull = await crm.side.pull(cursor, options(crm, { now }));
      expect(titles(pull)).toEqual([now]);
      cursor = pull.cursor;
    }
  });

  test('17: name what was deleted', async () => {
    const ids = [addMeeting(crm), addMeeting(crm)];
    const first = await crm.side.pull(undefined, options(crm));
    advance(crm, 30);
    deleteRecord(crm.world, 'Events', ids[0]!);
    const second = await crm.side.pull(first.cursor, everything());
    expect(second.hints).toEqual([ids[0]]);
    const third = await crm.side.pull(second.cursor, everything());
    expect(third).toMatchObject({ hints: [], items: [] });
  });

  test('M3: show a known meeting that went to a colleague, and no stranger’s', async () => {
    const lee = crm.world.person('lee')!.crmUserId;
    const id = addMeeting(crm);
    const first = await crm.side.pull(undefined, options(crm));
    advance(crm, 30);
    updateRecord(crm.world, 'Events', id, { Owner: { id: lee } });
    addMeeting(crm, { Event_Title: 'Lee’s' }, { ownerId: lee });
    const second = await crm.side.pull(first.cursor, options(crm, { isKnown: (known) => known === id }));
    expect(second.items.map((item) => [item.id, item.facts.scope])).toEqual([[id, 'owner']]);
  });

  test('M6: do not let in what the first limit left out, until it is changed', async () => {
    const ids = [1, 2, 3, 4, 5].map((day) => addMeeting(crm, { Event_Title: `day ${day}`, ...at(day * 24) }));
    const first = await crm.side.pull(undefined, options(crm, { limit: 2 }));
    expect(titles(first)).toEqual(['day 1', 'day 2']);
    const known = new Set(first.items.map((item) => item.id));
    advance(crm, 400);
    updateRecord(crm.world, 'Events', ids[4]!, { Venue: 'Here' });
    const second = await crm.side.pull(first.cursor, options(crm, { limit: 2, isKnown: (id) => known.has(id) }));
    expect(titles(second)).toEqual(['day 5']);
  });

  test('start anew from a cursor of another form', async () => {
    addMeeting(crm);
    const pull = await crm.side.pull('{"form":0}', options(crm));
    expect(pull).toMatchObject({ complete: true, items: [{ fields: { title: 'Review' } }] });
  });

  test('go on past 2,000 changes with page tokens', async () => {
    addMeeting(crm);
    const first = await crm.side.pull(undefined, options(crm));
    advance(crm, 60);
    for (let index = 0; index < 2300; index += 1) addMeeting(crm, { Event_Title: `#${index}` }, { source: 'crm_api' });
    const second = await crm.side.pull(first.cursor, options(crm));
    expect(second.items).toHaveLength(2300);
  });
});

describe('imported meetings', () => {
  test('M7: are told from others by one timeline per cluster, and an edited one counts as made by hand', async () => {
    const day = (hour: number, second = 0) => `2026-01-05T0${hour}:00:${String(second).padStart(2, '0')}Z`;
    for (let index = 0; index < 60; index += 1) {
      addMeeting(crm, { Event_Title: 'Imported' }, { source: 'import', at: day(8, index) });
    }
    addMeeting(crm, { Event_Title: 'Edited' }, { source: 'import', at: day(8, 30), modifiedAt: day(9) });
    for (let index = 0; index < 40; index += 1) {
      addMeeting(crm, { Event_Title: 'Made' }, { source: 'crm_api', at: day(7, index) });
    }
    const pull = await calls(crm, () => crm.side.pull(undefined, options(crm)));
    const imported = pull.result.items.filter((item) => item.facts.imported).map((item) => item.fields.title);
    expect(imported).toEqual(Array<string>(60).fill('Imported'));
    expect(pull.calls).toBeLessThanOrEqual(4 + 6);
  });

  test('M7: are told from others by a look at single records, too', async () => {
    const ids = [addMeeting(crm, {}, { source: 'import' }), addMeeting(crm, {}, { source: 'crm_ui' })];
    const seen = await crm.side.confirm(ids);
    expect(ids.map((id) => present(seen.get(id)).facts.imported)).toEqual([true, false]);
  });

  test('M7: count as not imported where the timeline may not be read', async () => {
    addMeeting(crm, {}, { source: 'import' });
    await control(crm.sandbox, 'faults', { match: { path: '__timeline' }, times: null, do: { status: 403 } });
    const [item] = (await crm.side.pull(undefined, options(crm))).items;
    expect(item!.facts.imported).toBe(false);
  });
});

describe('all-day ends', () => {
  const allDay = (title: string, first: string, last: string) => ({
    Event_Title: title,
    All_day: true,
    Start_DateTime: instantFromWall(`${first}T00:00:00`, crm.user.timeZone),
    End_DateTime: instantFromWall(`${last}T00:00:00`, crm.user.timeZone),
  });

  test.each(['lastSecond', 'midnightOfLastDay'] as const)(
    'are read right where the CRM keeps them as %s',
    async (end) => {
      crm.crm.allDayEnd = end;
      addMeeting(crm, allDay('Fair', '2027-05-03', '2027-05-05'));
      addMeeting(crm, allDay('Holiday', '2027-06-01', '2027-06-01'));
      const pull = await crm.side.pull(undefined, options(crm));
      // What is ahead is read from the next one on, what is behind from the last one back.
      expect(pull.items.map(({ fields }) => [fields.time.allDay, fields.time.start, fields.time.end]).sort()).toEqual([
        [true, '2027-05-03', '2027-05-06'],
        [true, '2027-06-01', '2027-06-02'],
      ]);
    },
  );

  test('that show only later that midnights name the last day lead to a full reading', async () => {
    crm.crm.allDayEnd = 'midnightOfLastDay';
    addMeeting(crm, allDay('Fair', '2027-05-03', '2027-05-05'));
    const first = await crm.side.pull(undefined, options(crm));
    expect(first.items[0]!.fields.time.end).toBe('2027-05-05');
    advance(crm, 60);
    addMeeting(crm, allDay('Holiday', '2027-06-01', '2027-06-01'));
    const second = await crm.side.pull(first.cursor, options(crm));
    expect(second.complete).toBe(true);
    expect(second.items.map((item) => item.fields.time.end).sort()).toEqual(['2027-05-06', '2027-06-02']);
  });
});

describe('the daily sweep', () => {
  test('73: lists the user’s meetings and no others', async () => {
    const id = addMeeting(crm);
    addMeeting(crm, {}, { ownerId: crm.world.person('lee')!.crmUserId });
    expect(await crm.side.sweepIds()).toEqual(new Set([id]));
  });

  test('127: is an error when it finds none although the CRM counts some', async () => {
    addMeeting(crm);
    // The count goes by the search index, which lags.
    advance(crm, 120);
    await control(crm.sandbox, 'faults', { match: { path: 'coql' }, times: null, do: { status: 204 } });
    await expect(crm.side.sweepIds()).rejects.toMatchObject({ code: 'contradiction' });
  });
});
