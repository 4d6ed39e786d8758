import { addSeconds } from '../../model/time';
import type { Draft } from '../../people/form';
import type { CreatedRecord } from '../../people/source';
import { allOf, compare, coqlPage, rowsIn, type Condition, type CoqlRow } from '../coql';
import { sought } from '../event-module';
import { instantOr } from '../observation';
import type { RecordFields } from '../record-module';
import { textOf } from '../texts';
import { zohoInstant } from '../time';
import { moduleOf, refOf, type PeopleContext } from './context';
import { draftName, fieldsOf } from './create';
import type { Forms } from './forms';
import { listQuestion } from './lists';
import { instantIn, linkIn, textIn } from './rows';

/**
 * Finds what a create made whose answer was lost. The CRM keeps no key of ours: a record is known by what was sent, made by
 * the user, and not before it was sent. Device clocks may be wrong: a day's worth of doubt. Queries see it at once.
 */
const doubtSeconds = 86_400;
/** Lists cut long texts. */
const comparable = 400;

type Ports = { context: PeopleContext; forms: Forms; isOther?: ((id: string) => boolean) | undefined };

export async function findMade(ports: Ports, draft: Draft, at: string): Promise<CreatedRecord | undefined> {
  const { context, isOther = () => false } = ports;
  const written = await fieldsOf(ports, draft);
  if ('invalid' in written) return undefined;
  const since = addSeconds(at, -doubtSeconds);
  const rows =
    draft.type === 'note'
      ? await notesLike(context, draft, written.fields, since)
      : await recordsLike(context, moduleOf(draft.type) ?? '', written.fields, since);
  const row = rows.find(({ id }) => !isOther(id));
  if (!row) return undefined;
  const version = instantIn(row, 'Modified_Time') || instantIn(row, 'Created_Time');
  return { record: refOf(context, draft.type, row.id, draftName(draft)), version };
}

/** Texts and times that a query compares; lookups are compared here. */
const compared = ['First_Name', 'Last_Name', 'Email', 'Company', 'Subject', 'Due_Date', 'Event_Title'];
const links = ['Who_Id', 'What_Id'];

/** The newest first. */
async function recordsLike(
  { client, user }: PeopleContext,
  module: string,
  fields: RecordFields,
  since: string,
): Promise<CoqlRow[]> {
  const conditions = compared.flatMap((name): Condition[] => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? [compare(name, '=', value)] : [];
  });
  if (module === 'Events') conditions.push(sought(fields));
  const own = [compare('Created_By', '=', user.userId), compare('Created_Time', '>=', zohoInstant(since))];
  const [first, ...others] = [...conditions, ...own];
  if (!first || conditions.length === 0) return [];
  const named = links.filter((name) => name in fields);
  const selection = {
    columns: ['id', 'Created_Time', 'Modified_Time', ...named],
    module,
    where: allOf(first, ...others),
    orderBy: [
      ['Created_Time', 'desc'],
      ['id', 'desc'],
    ] as [string, 'desc'][],
  };
  const { rows } = await coqlPage(client, selection, 200);
  return rows.filter((row) => named.every((name) => linkIn(row, name)?.id === idIn(fields[name])));
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

/** The newest first. */
async function notesLike(
  { client, user }: PeopleContext,
  { on }: Extract<Draft, { type: 'note' }>,
  sent: RecordFields,
  since: string,
): Promise<CoqlRow[]> {
  const fields = ['Note_Title', 'Note_Content', 'Created_Time', 'Modified_Time', 'Created_By'];
  const { path, query } = listQuestion(moduleOf(on.type) ?? '', on.id, 'Notes', fields);
  const answer = await client.read(path, query);
  const isLike = (row: CoqlRow) =>
    textIn(row, 'Note_Title') === textIn({ ...sent, id: '' }, 'Note_Title') &&
    start(row['Note_Content']) === start(sent['Note_Content']) &&
    linkIn(row, 'Created_By')?.id === user.userId &&
    instantIn(row, 'Created_Time') >= instantOr(since, since);
  const found = rowsIn(answer.body).rows.filter(isLike);
  return found.sort((a, b) => instantIn(b, 'Created_Time').localeCompare(instantIn(a, 'Created_Time')));
}

function start(text: unknown): string {
  return textOf(typeof text === 'string' ? text : '')
    .slice(0, comparable)
    .trim();
}
