/*
 * Loads a calendar export as somebody's own data.
 *
 * 1. Each VEVENT counts by itself: what cannot be read, or what the service would refuse, is skipped with the line it begins
 *    at and the reason. No text makes it fail.
 * 2. Nobody gets a mail. Into Outlook, a meeting that somebody else organises stands there as an invitation received; into
 *    the CRM, nobody becomes a participant.
 * 3. The changed occurrences of a series go with it; those without their series in the file stand alone.
 * 4. Records of one load carry the same Created_Time.
 */
import { addRecord } from '../crm/records';
import { addEvent } from '../graph/events';
import { calendarId } from '../graph/ids';
import type { Person } from '../person';
import type { World } from '../world';
import { blocksOf, type Block } from './blocks';
import { meetingFrom, type IcsMeeting } from './meeting';
import { crmEvent } from './to-crm';
import { graphEvent } from './to-graph';
import { parseComponent, textOf, Unreadable } from './values';
import { ZoneBook } from './zones';

export interface LoadTarget {
  into: 'outlook' | 'crm';
  /** What the CRM's timeline says of the records' origin. */
  as: 'import' | 'single';
  /** The name of the Outlook calendar; by default "Zoho CRM" where there is one, else the default calendar. */
  calendar?: string | undefined;
}

export interface LoadResult {
  loaded: number;
  skipped: { line: number; why: string }[];
}

/** A meeting and the changed occurrences of its series, each with its line. */
interface Entry {
  line: number;
  meeting: IcsMeeting;
  changed: { line: number; meeting: IcsMeeting }[];
}

/** Throws when the target calendar does not exist; never because of the text. */
export function loadIcs(world: World, person: Person, text: string, target: LoadTarget): LoadResult {
  const put =
    target.into === 'outlook' ? intoOutlook(world, person, target.calendar) : intoCrm(world, person, target.as);
  const result: LoadResult = { loaded: 0, skipped: [] };
  const blocks = blocksOf(text);
  if (blocks.length === 0 && text.trim() !== '' && !/^BEGIN:VCALENDAR/im.test(text)) {
    result.skipped.push({ line: 1, why: 'This is no calendar: it has no BEGIN:VCALENDAR.' });
  }
  const zones = new ZoneBook(
    target.into === 'outlook' ? person.mailboxTimeZone : person.crmTimeZone,
    definitions(blocks),
  );
  const pieces = entriesFrom(blocks, zones, result).flatMap(target.into === 'outlook' ? asOne : apart);
  for (const { lines, meeting, changed } of pieces) {
    try {
      put(meeting, changed);
      result.loaded += lines.length;
    } catch (error) {
      result.skipped.push(...lines.map((line) => ({ line, why: reasonOf(error) })));
    }
  }
  result.skipped.sort((a, b) => a.line - b.line);
  return result;
}

/** What goes into a service in one go, and the lines that it stands for. */
interface Piece {
  lines: number[];
  meeting: IcsMeeting;
  changed: IcsMeeting[];
}

function asOne({ line, meeting, changed }: Entry): Piece[] {
  return [{ lines: [line, ...changed.map((each) => each.line)], meeting, changed: meetingsOf(changed) }];
}

/** The CRM has a record of its own for each changed occurrence; a cancelled one is a gap in the series. */
function apart({ line, meeting, changed }: Entry): Piece[] {
  const gaps = changed.filter((each) => each.meeting.isCancelled).map((each) => each.line);
  const own = changed.filter((each) => !each.meeting.isCancelled);
  return [
    { lines: [line, ...gaps], meeting, changed: meetingsOf(changed) },
    ...own.map((each) => ({ lines: [each.line], meeting: each.meeting, changed: [] })),
  ];
}

function meetingsOf(list: Entry['changed']): IcsMeeting[] {
  return list.map(({ meeting }) => meeting);
}

type Put = (meeting: IcsMeeting, changed: IcsMeeting[]) => void;

function intoOutlook(world: World, person: Person, name: string | undefined): Put {
  const calendar = targetCalendar(world, person, name);
  return (meeting, changed) => {
    addEvent(world, person.id, graphEvent(meeting, changed, person), calendar);
  };
}

function targetCalendar(world: World, person: Person, name: string | undefined): string | undefined {
  const calendars = Object.values(world.state.graph.mailboxes[person.id]?.calendars ?? {});
  const found = calendars.find((calendar) => calendar.name === (name ?? 'Zoho CRM'));
  if (name !== undefined && !found) throw new Unreadable(`${person.name} has no calendar "${name}".`);
  return found && calendarId(person.id, found.number, 'default');
}

function intoCrm(world: World, person: Person, as: LoadTarget['as']): Put {
  const at = world.now('crm').toISOString();
  const origin = { ownerId: person.crmUserId, source: as === 'import' ? 'import' : 'crm_ui', at } as const;
  return (meeting, changed) => {
    addRecord(world, 'Events', crmEvent(meeting, changed, person.crmTimeZone), origin);
  };
}

function definitions(blocks: Block[]): ConstructorParameters<typeof ZoneBook>[1] {
  return blocks.flatMap(({ kind, text }) => {
    if (kind !== 'VTIMEZONE') return [];
    try {
      const component = parseComponent(text);
      return [{ id: textOf(component, 'tzid'), component }];
    } catch {
      // A broken definition defines nothing: the meetings that need it say so.
      return [];
    }
  });
}

/** Reads every block, and gathers each series with its changed occurrences. */
function entriesFrom(blocks: Block[], zones: ZoneBook, result: LoadResult): Entry[] {
  const entries: Entry[] = [];
  const series = new Map<string, Entry>();
  for (const block of blocks.filter(({ kind }) => kind !== 'VTIMEZONE')) {
    try {
      const entry: Entry = { line: block.line, meeting: readBlock(block, zones), changed: [] };
      entries.push(entry);
      if (entry.meeting.rule && entry.meeting.uid !== '') series.set(entry.meeting.uid, entry);
    } catch (error) {
      result.skipped.push({ line: block.line, why: reasonOf(error) });
    }
  }
  return entries.filter((entry) => {
    const master = entry.meeting.replaces && series.get(entry.meeting.uid);
    if (!master || master === entry) return true;
    master.changed.push(entry);
    return false;
  });
}

function readBlock({ kind, text, isComplete }: Block, zones: ZoneBook): IcsMeeting {
  if (kind !== 'VEVENT') throw new Unreadable(`A ${kind} is no meeting; the sandbox loads meetings only.`);
  if (!isComplete) throw new Unreadable('It has no END:VEVENT.');
  return meetingFrom(text, zones);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'It cannot be read.';
}
