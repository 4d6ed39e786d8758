import type { Brief, LastContact, Person } from '../../people/person';
import { askTogether, type Question } from '../composite';
import { allOf, compare, coqlText, isOneOf, type Condition, type CoqlRow } from '../coql';
import { zohoInstant } from '../time';
import { aboutColumn, latest, ofMeetings } from './card';
import { isOpenDeal, isOver, meetingFields, meetingRow } from './card-rows';
import type { PeopleContext } from './context';
import type { Directory } from './directory';
import { rowsOf, shownIn, type Rows } from './lists';
import { linkIn } from './rows';

/** What a line about somebody says: open deals and the last meeting, of 50 people by a query each. */
const perQuery = 50;
/** Zoho: two credits. */
const mostRows = 1000;

interface Asked {
  people: Person[];
  what: 'deals' | 'meetings';
  column: string;
  question: Question;
}

/** By id. @param now ISO instant */
export async function readBriefs(
  context: PeopleContext,
  directory: Directory,
  people: Person[],
  now: string,
): Promise<Map<string, Brief>> {
  const asked = (['contact', 'lead'] as const).flatMap((type) => questionsFor(type, people, now));
  const extra = asked.length > 0 ? directory.questions() : [];
  const replies = await askTogether(context.client, [...asked.map(({ question }) => question), ...extra]);
  await directory.learn(extra.length > 0 ? replies[asked.length] : undefined);
  const briefs = new Map(people.map(({ id, type }) => [id, empty(type)]));
  for (const [place, { people: some, what, column }] of asked.entries()) {
    const rows = rowsOf(replies[place]);
    for (const person of some) {
      const brief = briefs.get(person.id);
      if (!brief) continue;
      const own = shownIn(rows).filter((row) => linkIn(row, column)?.id === person.id);
      if (what === 'deals') brief.openDeals = countOf(rows, own);
      else brief.lastContact = lastMeeting(context, directory, own, now);
    }
  }
  return briefs;
}

function empty(type: Person['type']): Brief {
  return { openDeals: type === 'lead' ? 0 : null, lastContact: null };
}

function countOf(rows: Rows, own: CoqlRow[]): number | null {
  return rows.state === 'shown' ? own.filter(isOpenDeal).length : null;
}

function lastMeeting(context: PeopleContext, directory: Directory, rows: CoqlRow[], now: string): LastContact | null {
  const meetings = rows.flatMap((row) => meetingRow(context, row, (id) => directory.nameOf(id)) ?? []);
  return latest(ofMeetings(meetings.filter((row) => isOver(row, now))));
}

function questionsFor(type: 'contact' | 'lead', all: Person[], now: string): Asked[] {
  const people = all.filter((person) => person.type === type);
  const asked: Asked[] = [];
  for (let from = 0; from < people.length; from += perQuery) {
    const some = people.slice(from, from + perQuery);
    const ids = some.map(({ id }) => id);
    const about = aboutColumn(type);
    const past = allOf(isOneOf(about, ids), compare('End_DateTime', '<', zohoInstant(now)));
    asked.push(asking(some, 'meetings', about, 'Events', meetingFields, past, 'End_DateTime'));
    if (type !== 'contact') continue;
    const deals = isOneOf('Contact_Name', ids);
    asked.push(asking(some, 'deals', 'Contact_Name', 'Deals', ['Probability'], deals, 'Modified_Time'));
  }
  return asked;
}

function asking(
  people: Person[],
  what: Asked['what'],
  column: string,
  module: string,
  columns: string[],
  where: Condition,
  newest: string,
): Asked {
  const text = coqlText(
    {
      columns: ['id', column, ...columns],
      module,
      where,
      orderBy: [
        [newest, 'desc'],
        ['id', 'desc'],
      ],
    },
    mostRows,
    0,
  );
  return { people, what, column, question: { path: '/coql', body: { select_query: text } } };
}
