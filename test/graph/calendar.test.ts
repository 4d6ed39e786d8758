import { CalendarContainer } from '../../src/graph/calendar';
import { listContents, moveToDefault } from '../../src/graph/calendar-contents';
import { containerMark, markedWith } from '../../src/graph/marks';
import { containerOptions, crmCalendar, mailbox, meeting, now, owner, type Mailbox } from './mailbox';

let box: Mailbox;
beforeEach(async () => (box = await mailbox()));
afterEach(() => box.close());

const path = (id: string) => `/me/calendars/${encodeURIComponent(id)}`;
/** Its id in the form that lists give it. */
async function idOf(name: string): Promise<string> {
  const { value } = await box.user<{ value: { id: string; name: string }[] }>('GET', '/me/calendars');
  return value.find((calendar) => calendar.name === name)?.id ?? '';
}

const missing = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: '' } } };

/** Graph: the id of a POST differs from the one in a listing; this is the listed one. */
async function make(name: string): Promise<string> {
  await box.container.create(name);
  const { ours } = await box.container.find();
  if (ours === null) throw new Error('the calendar was not made');
  return ours;
}

describe('finding and making the calendar', () => {
  test('M1: it is made once, marked, and found again among more calendars than a page holds', async () => {
    for (let n = 0; n < 12; n += 1) await box.user('POST', '/me/calendars', { name: `Team ${n}` });
    expect(await box.container.find()).toEqual({ ours: null, foreign: null });
    const id = await make('Zoho CRM');
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
    expect(await box.container.create('Zoho CRM')).toBe(id);
  });

  test('76: it is known by its mark when it was renamed', async () => {
    const id = await make('Zoho CRM');
    await box.user('PATCH', path(id), { name: 'Customers' });
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
  });

  test('a calendar of the name that somebody else made is foreign until it is adopted', async () => {
    await box.user('POST', '/me/calendars', { name: 'zoho crm' });
    const id = await idOf('zoho crm');
    expect(await box.container.find()).toEqual({ ours: null, foreign: { id, name: 'zoho crm' } });
    await expect(box.container.create('Zoho CRM')).rejects.toMatchObject({ code: 'foreign-container' });
    await box.container.adopt(id);
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
  });

  test('a second name is there for when the usual one is taken', async () => {
    await box.user('POST', '/me/calendars', { name: 'Zoho CRM' });
    const id = await make('Zoho CRM (CRM Sync)');
    expect((await box.container.find()).ours).toBe(id);
  });

  test('a calendar that is marked for another CRM user is not ours', async () => {
    const id = await make('Zoho CRM');
    const other = new CalendarContainer(box.client, containerOptions({ owner: 'org2/kim' }));
    expect(await other.find()).toEqual({ ours: null, foreign: { id, name: 'Zoho CRM' } });
  });

  test('a create that was carried out without an answer is found by its mark', async () => {
    for (const deed of [{ drop: 'after' }, { status: 503 }]) {
      await box.fault({ method: 'POST', path: '/me/calendars' }, deed);
      const made = await box.container.create('Zoho CRM').catch((error: unknown) => error);
      if ('drop' in deed) expect(made).toBe((await box.container.find()).ours);
      else expect(typeof made).toBe('string');
    }
    expect((await box.requests()).filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('where the list refuses $expand, the calendars are asked one by one', async () => {
    const id = await make('Zoho CRM');
    await box.fault(
      { method: 'GET', path: '/me/calendars\\?.*expand' },
      { status: 400, body: { error: { code: 'ErrorInvalidRequest' } } },
      { times: null },
    );
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
  });

  test('removing it twice is a success, a 412 without reason is tried again', async () => {
    const id = await make('Zoho CRM');
    await box.fault({ method: 'DELETE' }, { status: 412, body: { error: { code: 'ErrorIrresolvableConflict' } } });
    await box.container.remove(id);
    await box.container.remove(id);
    expect(await box.container.find()).toEqual({ ours: null, foreign: null });
  });
});

describe('77: whether the user removed the calendar', () => {
  test('gone is what a 404, a complete list, the account and the default calendar say together', async () => {
    const id = await make('Zoho CRM');
    expect(await box.container.probe(id)).toEqual({ state: 'there', id });
    await box.user('DELETE', path(id));
    expect(await box.container.probe(id)).toEqual({ state: 'gone' });
  });

  test('unsure while the default calendar does not answer or the account is another one', async () => {
    const id = await make('Zoho CRM');
    await box.user('DELETE', path(id));
    await box.fault({ path: '/me/calendar\\?' }, missing);
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
    const other = new CalendarContainer(box.client, containerOptions({ accountId: 'somebody' }));
    expect(await other.probe(id)).toEqual({ state: 'unsure' });
  });

  test('79: unsure on 412, and while a list still has it', async () => {
    const id = await make('Zoho CRM');
    await box.fault({ method: 'GET', path: '/me/calendars/' }, { status: 412 });
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
    await box.fault({ method: 'GET', path: '/me/calendars/' }, missing);
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
  });

  test('79: unsure where it is not found for another reason than that it is not there', async () => {
    const id = await make('Zoho CRM');
    await box.user('DELETE', path(id));
    const body = { error: { code: 'MailboxNotEnabledForRESTAPI', message: '' } };
    await box.fault({ method: 'GET', path: '/me/calendars/' }, { status: 404, body });
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
    await box.fault({ method: 'DELETE' }, { status: 404, body });
    await expect(box.container.remove(id)).rejects.toMatchObject({ code: 'unexpected' });
  });

  test('a calendar that carries the mark under another id is the same one', async () => {
    const first = await box.container.create('Zoho CRM');
    await box.user('DELETE', path(first));
    await box.user('POST', '/me/calendars', { name: 'Zoho CRM', ...markedWith(containerMark, owner) });
    expect(await box.container.probe(first)).toEqual({ state: 'there', id: await idOf('Zoho CRM') });
  });
});

describe('switching off', () => {
  const series = {
    subject: 'Weekly',
    start: { dateTime: '2026-03-24T09:00:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-03-24T10:00:00', timeZone: 'Europe/Berlin' },
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
      range: { type: 'numbered', startDate: '2026-03-24', numberOfOccurrences: 3 },
    },
  };

  test('lists what stands in the calendar: stamped meetings, series as one, meetings of any year', async () => {
    const side = await crmCalendar(box);
    await side.create([{ fields: meeting(), stamp: 'org1/1' }]);
    const events = `${path(side.calendarId)}/events`;
    await box.user('POST', events, series);
    await box.user('POST', events, {
      ...series,
      recurrence: undefined,
      subject: 'Old',
      start: { dateTime: '2011-01-01T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2011-01-01T10:00:00', timeZone: 'UTC' },
      attendees: [{ emailAddress: { address: 'ann@x.example' } }],
    });
    const listed = await listContents(box.client, side.calendarId);
    expect(
      listed
        .map(({ title, start, recurring, others, stamp }) => ({ title, start, recurring, others, stamp }))
        .sort((a, b) => (a.title < b.title ? -1 : 1)),
    ).toEqual([
      { title: 'Old', start: '2011-01-01T09:00:00Z', recurring: false, others: 1, stamp: undefined },
      { title: 'Visit', start: '2026-04-07T07:00:00Z', recurring: false, others: 0, stamp: 'org1/1' },
      { title: 'Weekly', start: '2026-03-24T08:00:00Z', recurring: true, others: 0, stamp: undefined },
    ]);
  });

  test('M4: makes items again in the default calendar once, without attendees; held are those with attendees', async () => {
    const side = await crmCalendar(box);
    const events = `${path(side.calendarId)}/events`;
    const plain = {
      ...series,
      recurrence: undefined,
      subject: 'Single',
      body: { contentType: 'html', content: '<b>Bold</b>' },
      categories: ['Red category'],
      sensitivity: 'private',
      showAs: 'oof',
      location: { displayName: 'Room 1' },
    };
    const ids: string[] = [];
    for (const body of [
      plain,
      series,
      { ...plain, subject: 'Held', attendees: [{ emailAddress: { address: 'ann@x.example' } }] },
    ]) {
      ids.push((await box.user<{ id: string }>('POST', events, body)).id);
    }
    await box.control('DELETE', 'outbox');
    const options = { zone: 'Europe/Berlin', now };
    const expected = { moved: ids.slice(0, 2), held: ids.slice(2), failed: [] };
    expect(await moveToDefault(box.client, ids, options)).toEqual(expected);
    expect(await moveToDefault(box.client, ids, options)).toEqual(expected);
    const { value } = await box.user<{ value: Record<string, unknown>[] }>('GET', '/me/calendar/events');
    expect(value).toHaveLength(2);
    expect(value.find(({ subject }) => subject === 'Single')).toMatchObject({
      attendees: [],
      categories: ['Red category'],
      sensitivity: 'private',
      showAs: 'oof',
      location: { displayName: 'Room 1' },
      start: { dateTime: '2026-03-24T08:00:00.0000000' },
    });
    const master = value.find(({ subject }) => subject === 'Weekly');
    const instances = await box.user<{ value: { start: { dateTime: string } }[] }>(
      'GET',
      `/me/events/${encodeURIComponent(String(master?.id))}/instances?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z`,
    );
    expect(instances.value.map(({ start }) => start.dateTime.slice(0, 16)).sort()).toEqual([
      '2026-03-24T08:00',
      '2026-03-31T07:00',
      '2026-04-07T07:00',
    ]);
    expect(await box.control('GET', 'outbox')).toEqual([]);
  });

  const standing = async (body: object) => {
    const side = await crmCalendar(box);
    return box.user<{ id: string }>('POST', `${path(side.calendarId)}/events`, { ...body, recurrence: undefined });
  };
  const brought = async () => (await box.user<{ value: { id: string }[] }>('GET', '/me/calendar/events')).value;

  test('holds an item with attachments, which a copy would lose', async () => {
    const event = await standing(series);
    const body = { ...(await box.user('GET', `/me/events/${encodeURIComponent(event.id)}`)), hasAttachments: true };
    await box.fault({ method: 'GET', path: '/me/events/' }, { status: 200, body });
    const move = await moveToDefault(box.client, [event.id], { zone: 'UTC', now });
    expect([move, await brought()]).toEqual([{ moved: [], held: [event.id], failed: [] }, []]);
  });

  test('knows what an earlier try brought over, without trying again', async () => {
    const { id } = await standing(series);
    await moveToDefault(box.client, [id], { zone: 'UTC', now });
    await box.requests();
    expect(await moveToDefault(box.client, [id], { zone: 'UTC', now })).toMatchObject({ moved: [id] });
    const sent = (await box.requests()).filter(({ method, batch }) => method === 'POST' && batch !== null);
    expect([sent, (await brought()).length]).toEqual([[], 1]);
  });

  test('a copy that is not there any more does not count as brought over', async () => {
    const { id } = await standing(series);
    await moveToDefault(box.client, [id], { zone: 'UTC', now });
    const [copy] = await brought();
    await box.user('DELETE', `/me/events/${encodeURIComponent(copy!.id)}`);
    expect(await moveToDefault(box.client, [id], { zone: 'UTC', now })).toMatchObject({
      moved: [],
      failed: [{ id, code: 'ErrorDuplicateTransactionId' }],
    });
  });

  test('an item that cannot be read is reported and stays', async () => {
    const side = await crmCalendar(box);
    const [made] = await side.create([{ fields: meeting() }]);
    const id = made?.ok ? made.item.id : '';
    await side.remove([{ id, version: made?.ok ? made.item.version : '' }]);
    expect(await box.container.moveToDefault([id])).toEqual({ moved: [], held: [id] });
    expect(await moveToDefault(box.client, [id], { zone: 'UTC', now })).toMatchObject({
      moved: [],
      failed: [{ id, code: 'ErrorItemNotFound' }],
    });
  });
});
