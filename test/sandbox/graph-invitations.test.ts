import { inviteTo, organizerDoes, type OrganizerDeed, respondTo } from '../../src/sandbox/graph/invited';
import { august, guest, type Json, type Kit, mailboxes, meeting } from './graph-kit';

const ann = { name: 'Ann Customer', address: 'ann@customer.example' };
const lee = { name: 'Lee Chen', address: 'lee@example.com' };

function mails(kit: Kit): string[] {
  return kit.world.state.outbox.splice(0).map((mail) => `${mail.kind} ${mail.from} > ${mail.to}: ${mail.subject}`);
}

function invited(from = ann, more: Json = {}): { kit: Kit; id: string } {
  const kit = mailboxes();
  const id = inviteTo(kit.world, 'kim', { from, event: meeting('Lab tour', 3, more) });
  return { kit, id };
}

const copies = (kit: Kit, as = 'kim') => kit.get('/me/events', { as }).value;

/** What the person sees of the only invitation after somebody did something to it. */
function after(deed: OrganizerDeed, response?: 'accept' | 'tentativelyAccept'): { kit: Kit; copy: Json | undefined } {
  const { kit, id } = invited();
  if (response) kit.post(`/me/events/${id}/${response}`, {});
  mails(kit);
  organizerDoes(kit.world, 'kim', id, deed);
  return { kit, copy: copies(kit)[0] };
}

test('an invitation from outside stands in the default calendar, not answered, and came by mail', () => {
  const { kit, id } = invited(ann, { location: { displayName: 'Leeds' }, sensitivity: 'private' });
  expect(kit.get(`/me/events/${id}`).body).toMatchObject({
    ...{ subject: 'Lab tour', isOrganizer: false, isCancelled: false, showAs: 'tentative', sensitivity: 'private' },
    organizer: { emailAddress: ann },
    responseStatus: { response: 'notResponded' },
    attendees: [{ emailAddress: { name: 'Kim Park', address: 'kim@example.com' }, status: { response: 'none' } }],
    location: { displayName: 'Leeds' },
  });
  expect(mails(kit)).toEqual(['invitation ann@customer.example > kim@example.com: Lab tour']);
});

test('everybody of the organisation who is invited gets a copy of the same meeting', () => {
  const { kit } = invited(ann, { attendees: [guest(lee.address), guest('bob@customer.example')] });
  const [mine, theirs] = [copies(kit)[0], copies(kit, 'lee')[0]];
  expect(theirs).toMatchObject({ isOrganizer: false, iCalUId: mine?.['iCalUId'] });
  expect(mails(kit)).toHaveLength(3);
});

test('an invitation by a colleague is a meeting in their calendar, which follows the answer', () => {
  const { kit, id } = invited(lee);
  expect(copies(kit, 'lee')).toMatchObject([{ isOrganizer: true, subject: 'Lab tour' }]);
  kit.post(`/me/events/${id}/accept`, {});
  expect(copies(kit, 'lee')[0]).toMatchObject({ attendees: [{ status: { response: 'accepted' } }] });
});

test('a series is invited to as a whole', () => {
  const recurrence = {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { type: 'numbered', startDate: '2026-08-03', numberOfOccurrences: 3 },
  };
  const { kit } = invited(ann, { recurrence });
  expect(kit.get(`/me/calendarView?${august}`).value).toMatchObject(Array(3).fill({ type: 'occurrence' }));
});

const move: OrganizerDeed = { do: 'move', start: '2026-08-05T12:00:00', end: '2026-08-05T13:00:00' };

test.each([
  ['from outside', ann],
  ['by a colleague', lee],
])('a meeting %s that is moved shows its new time and asks for another answer', (_, from) => {
  const { kit, id } = invited(from);
  kit.post(`/me/events/${id}/accept`, {});
  mails(kit);
  organizerDoes(kit.world, 'kim', id, move);
  expect(kit.get(`/me/events/${id}`).body).toMatchObject({
    start: { dateTime: '2026-08-05T12:00:00.0000000' },
    end: { dateTime: '2026-08-05T13:00:00.0000000' },
    ...{ responseStatus: { response: 'notResponded' }, showAs: 'tentative' },
  });
  expect(mails(kit)).toEqual([`update ${from.address} > kim@example.com: Updated: Lab tour`]);
});

test('another subject or place leaves the answer as it is', () => {
  const { copy } = after({ do: 'change', subject: 'Tour', location: 'Hall 4' }, 'accept');
  expect(copy).toMatchObject({
    ...{ subject: 'Tour', location: { displayName: 'Hall 4' } },
    ...{ responseStatus: { response: 'accepted' }, showAs: 'busy' },
  });
});

test.each([
  ['from outside', ann],
  ['by a colleague', lee],
])('a meeting %s that is cancelled stays, marked, until the person removes it', (_, from) => {
  const { kit, id } = invited(from);
  mails(kit);
  organizerDoes(kit.world, 'kim', id, { do: 'cancel' });
  expect(copies(kit)).toMatchObject([{ subject: 'Canceled: Lab tour', isCancelled: true, showAs: 'free' }]);
  expect(mails(kit)).toEqual([`cancellation ${from.address} > kim@example.com: Canceled: Lab tour`]);
  expect(copies(kit, 'lee')).toEqual([]);
  expect(() => {
    organizerDoes(kit.world, 'kim', id, move);
  }).toThrow(/cancelled/);
  organizerDoes(kit.world, 'kim', id, { do: 'remove' });
  expect([copies(kit), mails(kit)]).toEqual([[], []]);
});

test('what the organizer does to it shows in the calendars of all colleagues who are invited', () => {
  const { kit, id } = invited(ann, { attendees: [guest(lee.address)] });
  organizerDoes(kit.world, 'kim', id, { do: 'change', subject: 'Tour' });
  expect(copies(kit, 'lee')).toMatchObject([{ subject: 'Tour' }]);
});

test('declining takes the copy away, unless the mailbox shows declined meetings', () => {
  const { kit, id } = invited();
  respondTo(kit.world, 'kim', id, { response: 'declined', isKept: true });
  expect(copies(kit)).toMatchObject([{ responseStatus: { response: 'declined' }, showAs: 'free' }]);
  respondTo(kit.world, 'kim', id, { response: 'declined' });
  expect(copies(kit)).toEqual([]);
});

test('an answer is mailed to the organizer', () => {
  const { kit, id } = invited();
  mails(kit);
  respondTo(kit.world, 'kim', id, { response: 'tentativelyAccepted' });
  expect(copies(kit)).toMatchObject([{ responseStatus: { response: 'tentativelyAccepted' }, showAs: 'tentative' }]);
  expect(mails(kit)).toEqual(['mail kim@example.com > ann@customer.example: Tentative: Lab tour']);
});

test('one’s own meeting has no other organizer and takes no answer', () => {
  const kit = mailboxes();
  const id = kit.post('/me/events', meeting('Mine')).body['id'] as string;
  expect(() => {
    organizerDoes(kit.world, 'kim', id, { do: 'cancel' });
  }).toThrow(/organises/);
  expect(() => {
    respondTo(kit.world, 'kim', id, { response: 'accepted' });
  }).toThrow(/organises/);
});

describe('the delta of the default calendar', () => {
  const url = `/me/calendarView/delta?${august}`;

  function tracked(): { kit: Kit; id: string; next: () => Json[] } {
    const { kit, id } = invited();
    let { deltaLink } = kit.pages(url);
    const next = () => {
      const round = kit.pages(deltaLink);
      deltaLink = round.deltaLink;
      return round.rows;
    };
    return { kit, id, next };
  }

  test('tells the answer, the new time and the cancellation of an invitation', () => {
    const { kit, id, next } = tracked();
    kit.post(`/me/events/${id}/accept`, { sendResponse: false });
    expect(next()).toMatchObject([{ id, responseStatus: { response: 'accepted' }, isOrganizer: false }]);
    organizerDoes(kit.world, 'kim', id, move);
    expect(next()).toMatchObject([{ id, start: { dateTime: '2026-08-05T12:00:00.0000000' } }]);
    organizerDoes(kit.world, 'kim', id, { do: 'cancel' });
    expect(next()).toMatchObject([{ id, isCancelled: true, subject: 'Canceled: Lab tour' }]);
    expect(next()).toEqual([]);
  });

  test('tells a declined invitation as removed, one that is kept with its answer', () => {
    const { kit, id, next } = tracked();
    respondTo(kit.world, 'kim', id, { response: 'declined', isKept: true });
    expect(next()).toMatchObject([{ id, responseStatus: { response: 'declined' } }]);
    kit.post(`/me/events/${id}/decline`, {});
    expect(next()).toMatchObject([{ id, '@removed': { reason: 'deleted' } }]);
  });
});
