import type { Meeting } from '../../src/model/meeting';
import type { MeetingTime } from '../../src/model/time';
import { deleteRecord, updateRecord } from '../../src/sandbox/crm/records';
import { meetingContract, type MeetingHarness } from '../side-contract/meetings';
import { addMeeting, advance, control, startCrm } from './kit';

const now = '2026-03-01T08:00:00Z';

/** Not as the product writes it: in UTC, and whole days at noon. */
function writtenTime({ allDay, start, end }: MeetingTime): Record<string, unknown> {
  const lastDay = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
  const [first, last] = allDay ? [`${start}T12:00:00Z`, `${lastDay}T12:00:00Z`] : [start, end];
  return { Start_DateTime: first, End_DateTime: last, All_day: allDay };
}

/** What somebody types into the CRM's own pages, which refuse an empty title. */
function written({ title, time, location, description }: Partial<Meeting>): Record<string, unknown> {
  return {
    ...(title === undefined ? {} : { Event_Title: title.trim() === '' ? '(No subject)' : title }),
    ...(time === undefined ? {} : writtenTime(time)),
    ...(location === undefined ? {} : { Venue: location }),
    ...(description === undefined ? {} : { Description: description }),
  };
}

function done<T>(deed: () => T): Promise<T> {
  return Promise.resolve(deed());
}

async function crmHarness(): Promise<MeetingHarness> {
  const crm = await startCrm();
  const { sandbox, side, user, world } = crm;
  await control(sandbox, 'clock', { set: now });
  const fault = (match: object, deed: object) =>
    control(sandbox, 'faults', { match: { service: 'crm', ...match }, do: deed, times: null });
  const edit = (id: string, fields: Record<string, unknown>) => done(() => updateRecord(world, 'Events', id, fields));
  return {
    ...{ side, now },
    exceptions: {
      away: 'owner',
      // Zoho: 255 for one line, 32,000 for several.
      longest: { title: 255, location: 255, description: 32_000 },
      context: 'own',
      // Zoho: times are shown in the zone of the user, whatever zone a meeting was planned in.
      keepsZones: false,
      stamps: false,
      firstPull: 'limited',
      // Zoho: a list by ids leaves out what was deleted and what is hidden alike.
      editOfDeleted: 'conflict',
      unseenId: '4876876000009999999',
      hasWindow: false,
    },
    userAdd: (meeting) => Promise.resolve(addMeeting(crm, written(meeting))),
    userEdit: (id, changes) => edit(id, written(changes)),
    userDelete: (id) => done(() => deleteRecord(world, 'Events', id)),
    userGiveAway: (id) => edit(id, { Owner: { id: world.person('lee')!.crmUserId } }),
    userTakeBack: (id) => edit(id, { Owner: { id: user.userId } }),
    loseAnswers: async (when) => {
      if (when === 'never') await fetch(`${sandbox.crm}/_sandbox/faults`, { method: 'DELETE' });
      else await fault({ method: 'POST', path: '/Events$' }, { drop: when });
    },
    signOut: () => fault({}, { status: 401 }),
    settle: () => done(() => advance(crm, 2)),
    mailed: () => Promise.resolve(world.state.outbox.length),
    close: () => sandbox.close(),
  };
}

meetingContract('the CRM over HTTP', crmHarness);
