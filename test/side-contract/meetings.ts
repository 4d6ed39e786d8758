import { equalTime } from '../../src/model/time';
import type { Meeting } from '../../src/model/meeting';
import { sideContract } from '../side-contract';
import { endOf, type Bench, type Exceptions, type SideHarness } from './bench';
import { allDay, meetingSamples, sample, timed, times } from './meeting-samples';
import { cut } from './samples';

export interface MeetingHarness extends Omit<SideHarness<Meeting>, 'fitting' | 'shown'> {
  exceptions: MeetingExceptions;
}

export interface MeetingExceptions extends Exceptions {
  /** The longest texts that the service holds, in UTF-16 units; what is longer is cut. */
  longest: { title: number; location: number; description: number };
  /** `none`: the side shows no context. `own`: it shows what the service knows, and never what it was sent. */
  context: 'none' | 'own';
  /** Whether a meeting keeps the zone that it was planned in; else the service shows all in the user's. */
  keepsZones: boolean;
  /** `whole`: the first pull is all or nothing, in no order. `limited`: it comes in M6's order, up to the limit. */
  firstPull: 'whole' | 'limited';
  /** Whether the service watches a stretch of time only. */
  hasWindow: boolean;
}

/** The contract of Side<Meeting>: the common one, and what belongs to times. */
export function meetingContract(name: string, makeHarness: () => Promise<MeetingHarness>): void {
  let exceptions: MeetingExceptions;
  const harness = async (): Promise<SideHarness<Meeting>> => {
    const made = await makeHarness();
    ({ exceptions } = made);
    return {
      ...made,
      fitting: (meeting) => fitting(meeting, exceptions),
      shown: (meeting) => shown(meeting, exceptions),
    };
  };
  sideContract(name, meetingSamples, harness, (bench) => timesContract(bench, () => exceptions));
}

function fitting(meeting: Meeting, { longest }: MeetingExceptions): Meeting {
  const [title, location] = [cut(meeting.title, longest.title), cut(meeting.location, longest.location)];
  return { ...meeting, title, location, description: cut(meeting.description, longest.description) };
}

function shown(meeting: Meeting, exceptions: MeetingExceptions): Meeting {
  const { context } = exceptions;
  return {
    ...fitting(meeting, exceptions),
    // The zone is carried along and never a difference by itself: a clock that shows an hour twice cannot be kept.
    time: { ...meeting.time, zone: expect.any(String) as string },
    context: context === 'none' ? null : (expect.objectContaining({ contact: null, about: null }) as never),
  };
}

function timesContract(bench: () => Bench<Meeting>, exceptions: () => MeetingExceptions): void {
  describe('times', () => {
    test('tells what leaves the window where there is one', async () => {
      const given = bench();
      const id = await given.harness.userAdd(sample());
      const { cursor } = await given.pull();
      await given.harness.userEdit(id, { time: timed('2011-01-03T07:00:00Z', '2011-01-03T08:00:00Z') });
      const { items, hints } = await given.pull(cursor);
      const { hasWindow } = exceptions();
      expect([items.map((item) => item.id), hints]).toEqual(hasWindow ? [[], [id]] : [[id], []]);
      expect((await given.look(id)).facts.scope).toBe(hasWindow ? 'window' : 'in');
    });

    test('M6: a first pull comes in the order of the first sync, up to the limit, unless it is all or nothing', async () => {
      const given = bench();
      const days: [string, string][] = [
        ['Long ago', '2025-01-10'],
        ['Later', '2026-05-20'],
        ['Just over', '2026-02-20'],
        ['Soon', '2026-03-02'],
      ];
      for (const [title, day] of days) {
        await given.harness.userAdd(sample({ title, time: timed(`${day}T07:00:00Z`, `${day}T08:00:00Z`) }));
      }
      const { items, complete } = await given.pull(undefined, { limit: 3 });
      const titles = items.map(({ fields }) => fields.title);
      if (exceptions().firstPull === 'whole') expect([titles.length, complete]).toEqual([4, true]);
      else expect([titles, complete]).toEqual([['Soon', 'Later', 'Just over'], false]);
    });

    test.each(times)('are the same instants and days: %s', async (_, time) => {
      expect(equalTime((await bench().create(sample({ time }))).fields.time, time)).toBe(true);
    });

    test('keep the zone that a meeting was planned in, where the service has one for each', async () => {
      const given = bench();
      const time = timed('2026-07-07T13:00:00Z', '2026-07-07T14:00:00Z', 'America/New_York');
      const { id, fields } = await given.create(sample({ time }));
      const zone = exceptions().keepsZones ? 'America/New_York' : 'Europe/Berlin';
      expect([fields.time.zone, (await given.look(id)).fields.time.zone]).toEqual([zone, zone]);
    });

    test('findLost finds all-day and very long ones', async () => {
      const given = bench();
      const drafts = [sample({ title: 'T'.repeat(400) }), sample({ time: allDay('2026-10-24', '2026-10-27') })].map(
        (fields, n) => given.lost(fields, `${n}`),
      );
      await given.harness.loseAnswers('after');
      expect((await given.side.create(drafts)).map(endOf)).toEqual(['unknown', 'unknown']);
      await given.harness.loseAnswers('never');
      const found = await given.side.findLost(drafts, () => false);
      expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => given.shown(fields)));
    });
  });
}
