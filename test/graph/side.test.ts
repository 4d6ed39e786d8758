import type { Meeting } from '../../src/model/meeting';
import type { MeetingTime } from '../../src/model/time';
import { meetingContract, type MeetingHarness } from '../side-contract/meetings';
import { crmCalendar, mailbox, now } from './mailbox';

/** Not as the product writes it: in UTC. */
function writtenTime({ allDay, start, end }: MeetingTime): object {
  const edge = (text: string) => ({ dateTime: allDay ? `${text}T00:00:00` : text.slice(0, 19), timeZone: 'UTC' });
  return { isAllDay: allDay, start: edge(start), end: edge(end) };
}

/** What the user's own Outlook sends. */
function written({ title, time, location, description }: Partial<Meeting>): object {
  return {
    ...(title === undefined ? {} : { subject: title }),
    ...(time === undefined ? {} : writtenTime(time)),
    ...(location === undefined ? {} : { location: { displayName: location } }),
    ...(description === undefined ? {} : { body: { contentType: 'text', content: description } }),
  };
}

async function outlookHarness(): Promise<MeetingHarness> {
  const box = await mailbox();
  const side = await crmCalendar(box);
  const { id: elsewhere } = await box.user<{ id: string }>('POST', '/me/calendars', { name: 'Elsewhere' });
  const one = (id: string) => `/me/events/${encodeURIComponent(id)}`;
  const move = (id: string, calendarId: string) =>
    box.control('POST', `person/kim/events/${encodeURIComponent(id)}/move`, { calendarId });
  return {
    ...{ side, now },
    exceptions: {
      away: 'container',
      longest: { title: Infinity, location: Infinity, description: Infinity },
      context: 'none',
      keepsZones: true,
      stamps: true,
      // Graph: a delta has no order, and what a round leaves out never comes.
      firstPull: 'whole',
      editOfDeleted: 'gone',
      hasWindow: true,
    },
    userAdd: async (meeting) => {
      const path = `/me/calendars/${encodeURIComponent(side.calendarId)}/events`;
      return (await box.user<{ id: string }>('POST', path, written(meeting))).id;
    },
    userEdit: (id, changes) => box.user('PATCH', one(id), written(changes)),
    userDelete: (id) => box.user('DELETE', one(id)),
    userGiveAway: (id) => move(id, elsewhere),
    userTakeBack: (id) => move(id, side.calendarId),
    loseAnswers: async (when) => {
      if (when === 'never') await box.control('DELETE', 'faults');
      else await box.fault({ method: 'POST', path: '\\$batch' }, { drop: when }, { times: null });
    },
    signOut: () => box.fault({}, { status: 401 }, { times: null }),
    settle: () => box.control('POST', 'clock', { advanceSeconds: 2 }),
    mailed: async () => (await box.control<unknown[]>('GET', 'outbox')).length,
    close: () => box.close(),
  };
}

meetingContract('Outlook over HTTP', outlookHarness);
