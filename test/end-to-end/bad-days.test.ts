import { MemoryStore } from '../../src/store/memory';
import { Hands, inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
let hands: Hands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new Hands(world);
});
afterEach(() => world.close());

async function fault(match: object, deed: object, more: object = {}): Promise<void> {
  await world.control('POST', 'faults', { match: { client: 'app', ...match }, do: deed, ...more });
}

async function heal(): Promise<void> {
  await world.control('DELETE', 'faults');
}

async function expectInStep(titles: string[]): Promise<void> {
  expect(await hands.titles()).toEqual(titles);
  expect(await hands.subjects()).toEqual(titles);
  expect((await world.syncWell()).actions).toEqual([]);
}

async function crmMeetings(count: number): Promise<string[]> {
  const titles = Array.from({ length: count }, (_, index) => `Meeting ${String(index).padStart(3, '0')}`);
  for (const title of titles) await hands.crmMeeting(title);
  return titles;
}

describe('answers that do not come', () => {
  it('40: a batch of creates in Outlook whose answer is lost makes each meeting once', async () => {
    const titles = await crmMeetings(5);
    await fault({ service: 'graph', path: '\\$batch$' }, { drop: 'after' }, { skip: 1 });
    await world.sync();
    await world.syncWell();
    await expectInStep(titles);
  });

  it('41: creates in the CRM whose answer is lost make each meeting once', async () => {
    await world.syncWell();
    for (const title of ['Two', 'One']) await hands.outlookMeeting(title);
    await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { drop: 'after' });
    await world.syncWell();
    await expectInStep(['One', 'Two']);
  });

  it('41: creates that never reached the CRM are sent again, but only after two minutes', async () => {
    await world.syncWell();
    await hands.outlookMeeting('Once');
    await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { drop: 'before' });
    await world.syncWell();
    expect(Math.max(...world.waits)).toBeGreaterThanOrEqual(110);
    await expectInStep(['Once']);
  });

  describe('creates that a browser sends a second time by itself, because a kept connection closed', () => {
    function resends(): void {
      const { fetch } = world;
      world.fetch = async (url, init) => {
        if (init.method === 'POST' && url.endsWith('/Events')) await fetch(url, init);
        return fetch(url, init);
      };
    }

    it('in the CRM: the record that nobody was told of goes again, before it comes to Outlook', async () => {
      await world.syncWell();
      for (const title of ['Two', 'One']) await hands.outlookMeeting(title);
      resends();
      await world.syncWell();
      expect(await hands.titles()).toEqual(['One', 'One', 'Two', 'Two']);
      const { actions } = await world.syncWell();
      expect(actions.map(({ side, op, why }) => [side, op, why])).toEqual([
        ['crm', 'delete', 'sent twice by the connection'],
        ['crm', 'delete', 'sent twice by the connection'],
      ]);
      await expectInStep(['One', 'Two']);
    });

    it('two wholly equal meetings of Outlook stay two', async () => {
      await world.syncWell();
      for (const title of ['Same', 'Same']) await hands.outlookMeeting(title);
      resends();
      await world.syncWell();
      await world.syncWell();
      await expectInStep(['Same', 'Same']);
    });

    it('a record that somebody has edited meanwhile is a meeting of its own', async () => {
      await world.syncWell();
      await hands.outlookMeeting('One');
      resends();
      await world.syncWell();
      const [first] = (await hands.crmMeetings()).map((record) => String(record['id'])).sort();
      await world.control('POST', 'clock', { advanceSeconds: 5 });
      await hands.crmEdit(String(first), { Venue: 'Room 5' });
      await world.syncWell();
      expect(await hands.titles()).toEqual(['One', 'One']);
      expect(await hands.subjects()).toEqual(['One', 'One']);
    });

    it('a meeting that somebody adds over the API later is no second one', async () => {
      await world.syncWell();
      await hands.outlookMeeting('One');
      await world.syncWell();
      await world.control('POST', 'clock', { advanceSeconds: 120 });
      const [record] = await hands.crmMeetings();
      const { Start_DateTime, End_DateTime } = record ?? {};
      await hands.crmMeeting('One', { Start_DateTime, End_DateTime });
      await world.syncWell();
      await expectInStep(['One', 'One']);
    });
  });

  it('43: a change whose answer is lost is not taken for an edit of the user', async () => {
    const id = await hands.crmMeeting('Before');
    await world.syncWell();
    await hands.crmEdit(id, { Event_Title: 'After' });
    await fault({ service: 'graph', method: 'PATCH' }, { drop: 'after' });
    await world.sync();
    await world.syncWell();
    const [event] = await hands.outlookMeetings();
    await hands.outlookEdit(String(event?.['id']), { subject: 'The newest' });
    await world.syncWell();
    await expectInStep(['The newest']);
  });
});

describe('services that refuse', () => {
  it('91: with 429 on most requests every meeting is still created once, four slots are never over-run', async () => {
    const titles = await crmMeetings(30);
    const storm = { status: 429, headers: { 'Retry-After': '30' } };
    await fault({ service: 'graph', path: '/events$' }, storm, { times: 40, rate: 0.6, seed: 7 });
    await world.syncWell();
    expect(world.waits.length).toBeGreaterThan(0);
    expect(new Set(world.waits)).toContain(30);
    await expectInStep(titles);
  });

  it('92: when the CRM has no credits left the run pauses, what was read is kept, and the next one goes on', async () => {
    await world.syncWell();
    const titles = ['A', 'B', 'C'];
    for (const title of titles) await hands.outlookMeeting(title);
    await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 429 }, { times: null });
    const { kinds, error } = await world.sync();
    expect(error).toBeNull();
    expect(kinds.meetings).toMatchObject({ status: 'paused', reason: 'throttled', remaining: 3 });
    await heal();
    await world.syncWell();
    await expectInStep(titles);
  });

  it('97: a token that dies in the middle ends the run cleanly, and the new one goes on', async () => {
    const titles = await crmMeetings(25);
    await fault({ service: 'graph', path: '\\$batch$' }, { expireToken: true }, { skip: 2 });
    const { error, kinds } = await world.sync();
    expect(error?.code).toBe('signed-out');
    expect(kinds.meetings?.failed).toEqual([]);
    await world.syncWell();
    await expectInStep(titles);
  });

  it('94: single refusals do not stop the others, and are done when they are over', async () => {
    const titles = await crmMeetings(3);
    await fault({ service: 'graph', method: 'POST', path: '/events$' }, { status: 400 }, { times: 1 });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings).toMatchObject({ status: 'attention', outlook: { created: 2 }, failed: [{ attempts: 1 }] });
    await world.syncWell();
    await expectInStep(titles);
  });

  it('98: what is refused five times is given up with its reason, and tried again after an edit', async () => {
    const id = await hands.crmMeeting('Refused');
    await fault({ service: 'graph', method: 'POST', path: '/events$' }, { status: 400 }, { times: null });
    for (let run = 0; run < 6; run += 1) await world.syncWell();
    const since = await hands.logEnd();
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.failed).toMatchObject([{ side: 'outlook', id, attempts: 5 }]);
    expect(await hands.writes(since)).toEqual([]);
    await heal();
    await hands.crmEdit(id, { Event_Title: 'Accepted' });
    const { kinds: after } = await world.syncWell();
    expect(after.meetings?.failed).toEqual([]);
    await expectInStep(['Accepted']);
  });

  it('G9: a profile without the right to create meetings stops the run with its name', async () => {
    await world.syncWell();
    await hands.outlookMeeting('Not allowed');
    const { permissions } = world.sandbox.world.state.crm;
    permissions.standard['Crm_Implied_Create_Events'] = false;
    const { error, kinds } = await world.sync();
    expect(error).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Crm_Implied_Create_Events') as string,
    });
    expect(kinds.meetings?.status).toBe('attention');
  });
});

describe('feeds that lie', () => {
  it.each([
    ['SyncStateNotFound', false],
    ['ResyncRequired', true],
    ['SyncStateInvalid', false],
  ])(
    '65: after 410 %s everything is listed again, and only what is proven gone is deleted',
    async (code, withLocation) => {
      await crmMeetings(4);
      await world.syncWell();
      const events = await hands.outlookMeetings();
      await hands.outlookDelete(String(events[0]?.['id']));
      await hands.outlookEdit(String(events[1]?.['id']), { subject: 'Renamed' });
      await world.control('POST', 'graph/expire-delta', { code, withLocation });
      await world.syncWell();
      await expectInStep(['Meeting 002', 'Meeting 003', 'Renamed']);
    },
  );

  it('70, 71: a meeting moved to another calendar is left alone in the CRM, and goes on when it is back', async () => {
    const id = await hands.crmMeeting('Wanders');
    await world.syncWell();
    const [event] = await hands.outlookMeetings();
    const move = (calendarId: unknown) =>
      world.control('POST', `person/kim/events/${encodeURIComponent(String(event?.['id']))}/move`, { calendarId });
    const calendar = await hands.calendar();
    await move((await world.graph('GET', '/me/calendar'))['id']);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Wanders']);
    await hands.crmEdit(id, { Venue: 'Elsewhere' });
    expect((await world.syncWell()).actions).toEqual([]);
    await move(calendar);
    await world.syncWell();
    expect((await hands.outlookMeetings())[0]).toMatchObject({ location: { displayName: 'Elsewhere' } });
    await expectInStep(['Wanders']);
  });

  it('85: an Outlook list that is suddenly empty deletes nothing', async () => {
    const titles = await crmMeetings(12);
    await world.syncWell();
    await world.control('POST', 'graph/expire-delta', { code: 'SyncStateNotFound', withLocation: false });
    const link = `${world.sandbox.graph}/v1.0/me/calendars/x/calendarView/delta?$deltatoken=x`;
    await fault(
      { service: 'graph', path: 'calendarView/delta\\?.*startDateTime' },
      { status: 200, body: { value: [], '@odata.deltaLink': link } },
    );
    const since = await hands.logEnd();
    await world.sync();
    expect(await hands.writes(since)).toEqual([]);
    await expectInStep(titles);
  });

  it('61: a record that is listed a minute after a newer one is not missed', async () => {
    await world.syncWell();
    const late = await hands.crmMeeting('Late');
    Object.assign(world.sandbox.world.state.crm, { listLagSeconds: 60, listLagEvery: Number(late.slice(-9)) });
    await world.control('POST', 'clock', { advanceSeconds: 5 });
    await hands.crmMeeting('Early');
    await world.syncWell();
    expect(await hands.subjects()).toEqual(['Early']);
    await world.control('POST', 'clock', { advanceSeconds: 400 });
    await world.syncWell();
    await expectInStep(['Early', 'Late']);
  });

  it('58, 59: device and services with clocks hours apart miss nothing', async () => {
    await world.control('POST', 'clock', { skewSeconds: { graph: 90, crm: -10_800 } });
    await hands.crmMeeting('One');
    await world.syncWell();
    await world.control('POST', 'clock', { skewSeconds: { graph: -90, crm: 86_400 } });
    await hands.crmMeeting('Two');
    await hands.outlookMeeting('Three');
    await world.syncWell();
    await expectInStep(['One', 'Three', 'Two']);
  });
});

describe('large changes', () => {
  it('86: more deletions than usual wait; approved they go, rejected the meetings come back', async () => {
    const titles = await crmMeetings(14);
    await world.syncWell();
    for (const event of await hands.outlookMeetings()) await hands.outlookDelete(String(event['id']));
    await world.syncWell();
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.held).toHaveLength(14);
    expect(kinds.meetings?.held[0]).toMatchObject({ rule: 'guard', side: 'crm', action: 'delete' });
    expect(await hands.titles()).toEqual(titles);
    const rejected = new Set(kinds.meetings?.held.slice(0, 6).map(({ id }) => id));
    await world.syncWell({ decide: (id) => (rejected.has(id) ? 'reject' : undefined) });
    expect(await hands.subjects()).toHaveLength(6);
    await world.syncWell({ decide: () => 'approve' });
    expect(await hands.titles()).toHaveLength(6);
    await expectInStep(await hands.subjects());
  });

  it('52: a first sync that is killed and loses its store is rebuilt from the stamps, without a duplicate', async () => {
    const titles = await crmMeetings(45);
    await fault({ service: 'graph', path: '\\$batch$' }, { status: 401 }, { skip: 2, times: null });
    await world.sync();
    await heal();
    world.store = new MemoryStore();
    await world.syncWell();
    await expectInStep(titles);
  });
});

describe('the calendar', () => {
  it('a calendar "Zoho CRM" of somebody else is not touched; approved it is used, rejected a second one is made', async () => {
    await hands.crmMeeting('Kick-off');
    await world.graph('POST', '/me/calendars', { name: 'Zoho CRM' });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings).toMatchObject({
      status: 'attention',
      held: [{ rule: 'foreign-container', title: 'Zoho CRM' }],
    });
    expect(await hands.subjects()).toEqual([]);
    await world.syncWell({ decide: () => 'reject' });
    expect(await hands.subjects()).toEqual([]);
    const second = await hands.calendar('Zoho CRM (CRM Sync)');
    const { value } = await world.graph('GET', `/me/calendars/${encodeURIComponent(second)}/events`);
    expect(value).toMatchObject([{ subject: 'Kick-off' }]);
  });

  it('76: it may be renamed', async () => {
    await hands.crmMeeting('Kick-off');
    await world.syncWell();
    await world.graph('PATCH', `/me/calendars/${encodeURIComponent(await hands.calendar())}`, { name: 'Customers' });
    expect((await world.syncWell()).actions).toEqual([]);
    world.store = new MemoryStore();
    expect((await world.syncWell()).actions).toEqual([]);
    expect(await hands.calendar('Customers')).toBeTruthy();
  });

  it.each([
    ['keep', ['Series', 'Synced']],
    ['move', undefined],
    ['remove', undefined],
  ] as const)(
    'M10: switched off with "%s" it leaves the CRM alone, and switched on again it makes no duplicate',
    async (how, kept) => {
      await hands.crmMeeting('Synced');
      await world.syncWell();
      const monday = inDays(9, '09:00');
      const recurrence = {
        pattern: { type: 'daily', interval: 1 },
        range: { type: 'numbered', numberOfOccurrences: 3, startDate: monday.slice(0, 10) },
      };
      await hands.outlookMeeting('Series', { recurrence, start: utc(monday), end: utc(monday.replace('T09', 'T10')) });
      const off = await world.syncWell({ disable: new Map([['meetings', how]]) });
      expect(off.kinds.meetings?.status).toBe('off');
      expect(await hands.titles()).toEqual(['Synced']);
      if (kept) expect(await hands.subjects()).toEqual(kept);
      else await expect(hands.calendar()).rejects.toThrow('no calendar');
      const { value } = await world.graph('GET', '/me/calendar/events');
      expect((value as { subject: string }[]).map(({ subject }) => subject)).toEqual(how === 'move' ? ['Series'] : []);
      await world.syncWell({ enable: new Set(['meetings']) });
      expect(await hands.titles()).toEqual(['Synced']);
      expect((await hands.subjects()).filter((subject) => subject === 'Synced')).toHaveLength(1);
      expect((await world.syncWell()).actions).toEqual([]);
      expect(await hands.outbox()).toEqual([]);
    },
  );

  it('M10: a series with a moved occurrence cannot be carried over whole, so switching off waits', async () => {
    await world.syncWell();
    const start = inDays(9, '09:00');
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', numberOfOccurrences: 3, startDate: start.slice(0, 10) },
    };
    const id = await hands.outlookMeeting('Series', {
      recurrence,
      start: utc(start),
      end: utc(start.replace('T09', 'T10')),
    });
    const span = `startDateTime=${inDays(8, '00:00').slice(0, 10)}&endDateTime=${inDays(20, '00:00').slice(0, 10)}`;
    const { value } = await world.graph('GET', `/me/events/${encodeURIComponent(id)}/instances?${span}`);
    await hands.outlookEdit(String((value as { id: string }[])[1]?.id), { subject: 'Moved once' });
    const off = await world.syncWell({ disable: new Map([['meetings', 'move']]) });
    expect(off.kinds.meetings).toMatchObject({ status: 'attention', held: [{ rule: 'M10', side: 'outlook' }] });
    expect(await hands.subjects()).toEqual(['Series']);
    expect((await world.graph('GET', '/me/calendar/events'))['value']).toEqual([]);
  });
});
