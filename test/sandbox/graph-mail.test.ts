import { addEvent } from '../../src/sandbox/graph/events';
import { august, errorOf, guest, idOf, type Kit, mailboxes, meeting, stamp } from './graph-kit';

function mails(kit: Kit): string[] {
  return kit.world.state.outbox.splice(0).map((mail) => `${mail.kind} ${mail.from} > ${mail.to}`);
}

const both = { attendees: [guest('lee@example.com'), guest('ann@customer.example')] };

function invited(): { kit: Kit; id: string } {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One', 3, both)));
  mails(kit);
  return { kit, id };
}

test('attendees on POST are invited at once, one mail each', () => {
  const kit = mailboxes();
  kit.post('/me/events', meeting('One', 3, both));
  expect(mails(kit)).toEqual([
    'invitation kim@example.com > lee@example.com',
    'invitation kim@example.com > ann@customer.example',
  ]);
});

test('responseRequested false does not keep the invitation back', () => {
  const kit = mailboxes();
  kit.post('/me/events', meeting('One', 3, { ...both, responseRequested: false }));
  expect(mails(kit)).toHaveLength(2);
});

test('an attendee of this organisation gets a copy in the default calendar', () => {
  const { kit } = invited();
  const [copy] = kit.get(`/me/calendarView?${august}`, { as: 'lee' }).value;
  expect(copy).toMatchObject({
    ...{ subject: 'One', isOrganizer: false, type: 'singleInstance' },
    responseStatus: { response: 'notResponded' },
    organizer: { emailAddress: { address: 'kim@example.com' } },
  });
});

test('a change by the organiser mails an update to all and refreshes the copies', () => {
  const { kit, id } = invited();
  kit.patch(`/me/events/${id}`, { subject: 'Two' });
  expect(mails(kit)).toEqual([
    'update kim@example.com > lee@example.com',
    'update kim@example.com > ann@customer.example',
  ]);
  expect(kit.get('/me/events', { as: 'lee' }).value[0]!['subject']).toBe('Two');
});

test('a write of nothing but a stamp mails the attendees all the same', () => {
  const { kit, id } = invited();
  kit.patch(`/me/events/${id}`, stamp('42'));
  expect(mails(kit)).toHaveLength(2);
});

test('a change of attendees alone goes to the changed ones only', () => {
  const { kit, id } = invited();
  kit.patch(`/me/events/${id}`, { attendees: [guest('ann@customer.example'), guest('bob@customer.example')] });
  expect(mails(kit)).toEqual([
    'invitation kim@example.com > bob@customer.example',
    'cancellation kim@example.com > lee@example.com',
  ]);
});

test.each([
  ['DELETE', (kit: Kit, id: string) => kit.del(`/me/events/${id}`), 204],
  ['cancel', (kit: Kit, id: string) => kit.post(`/me/events/${id}/cancel`, { comment: 'Sorry' }), 202],
] as const)('%s by the organiser cancels: mails go out and copies are marked', (_, act, status) => {
  const { kit, id } = invited();
  const answer = act(kit, id);
  expect([answer.status, answer.body]).toEqual([status, {}]);
  expect(mails(kit)).toEqual([
    'cancellation kim@example.com > lee@example.com',
    'cancellation kim@example.com > ann@customer.example',
  ]);
  expect(kit.get(`/me/events/${id}`).status).toBe(404);
  expect(kit.get('/me/events', { as: 'lee' }).value[0]).toMatchObject({ isCancelled: true, subject: 'Canceled: One' });
});

test('an attendee cannot cancel', () => {
  const { kit } = invited();
  const copy = kit.get('/me/events', { as: 'lee' }).value[0]!['id'] as string;
  const refused = kit.post(`/me/events/${copy}/cancel`, {}, { as: 'lee' });
  expect([refused.status, errorOf(refused).code]).toEqual([400, 'ErrorInvalidRequest']);
});

test('accepting mails the organiser and is tallied in the primary calendar', () => {
  const { kit, id } = invited();
  const copy = kit.get('/me/events', { as: 'lee' }).value[0]!['id'] as string;
  expect(kit.post(`/me/events/${copy}/accept`, { SendResponse: true }, { as: 'lee' }).status).toBe(202);
  expect(mails(kit)).toEqual(['mail lee@example.com > kim@example.com']);
  expect(kit.get(`/me/events/${copy}`, { as: 'lee' }).body['responseStatus']).toMatchObject({ response: 'accepted' });
  expect(kit.get(`/me/events/${id}`).body['attendees']).toMatchObject([
    { status: { response: 'accepted' } },
    { status: { response: 'none' } },
  ]);
});

test('a reply to a meeting outside the primary calendar is not tallied', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const id = idOf(kit.post(`/me/calendars/${calendar}/events`, meeting('One', 3, both)));
  const copy = kit.get('/me/events', { as: 'lee' }).value[0]!['id'] as string;
  kit.post(`/me/events/${copy}/accept`, {}, { as: 'lee' });
  expect(kit.get(`/me/events/${id}`).body['attendees']).toMatchObject([{ status: { response: 'none' } }, {}]);
});

test('declining removes the copy, and without sendResponse nobody is told', () => {
  const { kit } = invited();
  const copy = kit.get('/me/events', { as: 'lee' }).value[0]!['id'] as string;
  kit.post(`/me/events/${copy}/decline`, { sendResponse: false }, { as: 'lee' });
  expect(kit.get(`/me/events/${copy}`, { as: 'lee' }).status).toBe(404);
  expect(mails(kit)).toEqual([]);
});

test('an attendee may change and delete the copy without any mail', () => {
  const { kit } = invited();
  const copy = kit.get('/me/events', { as: 'lee' }).value[0]!['id'] as string;
  kit.patch(`/me/events/${copy}`, { categories: ['Red'] }, { as: 'lee' });
  kit.del(`/me/events/${copy}`, { as: 'lee' });
  expect(mails(kit)).toEqual([]);
});

test('more than 500 attendees are refused and nobody is invited', () => {
  const kit = mailboxes();
  const attendees = Array.from({ length: 501 }, (_, index) => guest(`g${index}@customer.example`));
  expect(kit.post('/me/events', meeting('Crowd', 3, { attendees })).status).toBe(400);
  expect(mails(kit)).toEqual([]);
});

test('an event put in by the world around is silent, whoever organises it', () => {
  const kit = mailboxes();
  const id = addEvent(kit.world, 'kim', {
    ...meeting('Theirs', 3, both),
    organizer: guest('ann@customer.example'),
    responseStatus: { response: 'accepted', time: '2026-07-01T00:00:00Z' },
  });
  expect(mails(kit)).toEqual([]);
  expect(kit.get(`/me/events/${id}`).body).toMatchObject({
    isOrganizer: false,
    responseStatus: { response: 'accepted' },
  });
  expect(() => addEvent(kit.world, 'kim', { subject: 'no times' })).toThrow(/start/);
});
