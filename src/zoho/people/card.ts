import * as z from 'zod/mini';
import { momentOf } from '../../model/time';
import type { Card, LastContact, MeetingRow, NoteRow, Person, Section } from '../../people/person';
import { askTogether, type Question, type Reply } from '../composite';
import { allOf, compare, coqlText, type CoqlRow } from '../coql';
import {
  dealFields,
  dealRow,
  isOpenTask,
  isOver,
  isoCode,
  meetingFields,
  meetingRow,
  noteFields,
  noteRow,
  ownerOf,
  taskFields,
  taskRow,
  type NameOf,
} from './card-rows';
import type { PeopleContext } from './context';
import type { Directory } from './directory';
import { listQuestion, mailsOf, mapped, merged, rowsOf, shownIn } from './lists';
import { personFields, personOf, type PersonModule } from './person-row';
import { instantIn } from './rows';

/**
 * A person's card, by two composites at most.
 * 1. Zoho: which list holds which meetings (ahead, behind, those the person is only invited to) differs, so all of them and
 *    a query are read, merged by id and parted by the clock.
 * 2. A section of which one source failed is `failed`: half a list would look like a whole one.
 */
const lists: Record<string, string[]> = {
  Deals: dealFields,
  Tasks: taskFields,
  Events: meetingFields,
  Events_History: meetingFields,
  Invited_Events: meetingFields,
  Notes: noteFields,
};

const meetingLists = ['Events', 'Events_History', 'Invited_Events', 'coql'];
const mostMeetings = 200;

const orgSchema = z.object({ org: z.array(z.object({ iso_code: z.nullish(z.string()) })) });

export class CardReader {
  /** Of the organisation; undefined until it is known. */
  private currency: string | null | undefined;

  constructor(
    private readonly context: PeopleContext,
    private readonly directory: Directory,
  ) {}

  /** @param now ISO instant */
  async read(person: Person, now: string): Promise<Card> {
    if (person.type === 'user') return cardWithout(person, now);
    const questions = this.questions(person);
    const names = [...questions.keys()];
    const replies = await askTogether(this.context.client, [...questions.values()]);
    const reply = (name: string) => replies[names.indexOf(name)];
    await this.directory.learn(reply('users'));
    this.learnCurrency(reply('org'));
    return this.card(person, now, reply);
  }

  private questions(person: Person): Map<string, Question> {
    const parent = personModule(person);
    const isContact = parent === 'Contacts';
    const wanted = Object.entries(lists).filter(([name]) => isContact || name !== 'Deals');
    const questions = new Map(wanted.map(([name, fields]) => [name, listQuestion(parent, person.id, name, fields)]));
    questions.set('Emails', { path: `/${parent}/${encodeURIComponent(person.id)}/Emails` });
    questions.set('coql', meetingsOf(person));
    if (isContact && this.currency === undefined) questions.set('org', { path: '/org' });
    if (person.isLinkedHere) questions.set('person', detailsOf(parent, person.id));
    const [users] = this.directory.questions();
    if (users) questions.set('users', users);
    return questions;
  }

  private card(person: Person, now: string, reply: (name: string) => Reply | undefined): Card {
    const { context, currency = null } = this;
    const nameOf: NameOf = (id) => this.directory.nameOf(id);
    const tasks = rowsOf(reply('Tasks'));
    const meetings: Section<MeetingRow> = mapped(merged(meetingLists.map((name) => rowsOf(reply(name)))), (rows) =>
      rows.flatMap((row) => meetingRow(context, row, nameOf) ?? []),
    );
    const past = mapped(meetings, (rows) => rows.filter((row) => isOver(row, now)).sort(latestFirst));
    const notes = mapped(rowsOf(reply('Notes')), (rows) =>
      rows.map((row) => noteRow(context, row, nameOf)).sort((a, b) => b.at.localeCompare(a.at)),
    );
    return {
      person: this.detailed(person, reply('person')),
      deals: mapped(rowsOf(reply('Deals')), (rows) => rows.map((row) => dealRow(context, row, currency)).sort(byDeal)),
      tasks: mapped(tasks, (rows) =>
        rows
          .filter(isOpenTask)
          .map((row) => taskRow(context, row, nameOf))
          .sort(byDue),
      ),
      upcoming: mapped(meetings, (rows) => rows.filter((row) => !isOver(row, now)).sort((a, b) => latestFirst(b, a))),
      past,
      notes,
      lastContact: latest([
        ...ofMeetings(shownIn(past)),
        ...ofNotes(shownIn(notes)),
        ...ofTasks(shownIn(tasks), nameOf),
        ...mailsOf(reply('Emails')).map((mail): LastContact => ({ ...mail, how: 'mail' })),
      ]),
      at: now,
    };
  }

  /** Of somebody who was not found by an address: with what the record says. */
  private detailed(person: Person, reply: Reply | undefined): Person {
    const [row] = shownIn(rowsOf(reply));
    if (!row) return person;
    const details = personOf(this.context, personModule(person), row, (id) => this.directory.nameOf(id));
    return { ...details, addresses: [...new Set([...details.addresses, ...person.addresses])], isLinkedHere: true };
  }

  private learnCurrency(reply: Reply | undefined): void {
    const parsed = orgSchema.safeParse(reply?.ok ? reply.body : undefined);
    if (parsed.success) this.currency = isoCode(parsed.data.org[0]?.iso_code ?? '');
  }
}

function personModule({ type }: Person): PersonModule {
  return type === 'contact' ? 'Contacts' : 'Leads';
}

/** A list leaves out what the profile may not see (G9). */
function detailsOf(module: PersonModule, id: string): Question {
  return { path: `/${module}`, query: { ids: id, fields: personFields[module].join(','), per_page: 1 } };
}

function cardWithout(person: Person, at: string): Card {
  const hidden = { state: 'hidden' } as const;
  const sections = { deals: hidden, tasks: hidden, upcoming: hidden, past: hidden, notes: hidden };
  return { person, ...sections, lastContact: null, at };
}

/** Zoho: a meeting is about a contact by `Who_Id`, about a lead by `What_Id`. */
export function aboutColumn(type: Person['type']): 'Who_Id' | 'What_Id' {
  return type === 'contact' ? 'Who_Id' : 'What_Id';
}

function meetingsOf({ type, id }: Person): Question {
  const selection = {
    columns: ['id', ...meetingFields],
    module: 'Events',
    where: allOf(compare(aboutColumn(type), '=', id)),
    orderBy: [['Start_DateTime', 'desc'] satisfies [string, 'desc'], ['id', 'desc'] satisfies [string, 'desc']],
  };
  return { path: '/coql', body: { select_query: coqlText(selection, mostMeetings, 0) } };
}

function latestFirst(a: MeetingRow, b: MeetingRow): number {
  return momentOf(b.time.start).localeCompare(momentOf(a.time.start));
}

function byDeal(a: { isOpen: boolean; closes: string | null }, b: { isOpen: boolean; closes: string | null }): number {
  return Number(b.isOpen) - Number(a.isOpen) || late(a.closes).localeCompare(late(b.closes));
}

function byDue(a: { due: string | null }, b: { due: string | null }): number {
  return late(a.due).localeCompare(late(b.due));
}

function late(date: string | null): string {
  return date ?? '9999';
}

export function ofMeetings(rows: MeetingRow[]): LastContact[] {
  return rows.map(({ time, owner }) => ({ at: momentOf(time.start), how: 'meeting', by: owner }));
}

function ofNotes(rows: NoteRow[]): LastContact[] {
  return rows.map(({ at, by }) => ({ at, how: 'note', by }));
}

function ofTasks(rows: CoqlRow[], nameOf: NameOf): LastContact[] {
  const closed = rows.filter((row) => instantIn(row, 'Closed_Time') !== '');
  return closed.map((row) => ({ at: instantIn(row, 'Closed_Time'), how: 'task', by: ownerOf(row, nameOf) }));
}

export function latest(contacts: LastContact[]): LastContact | null {
  const dated = contacts.filter(({ at }) => at !== '');
  return dated.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0] ?? null;
}
