import type { Hit, RecordType } from '../../people/person';
import { askTogether, type Question } from '../composite';
import { allOf, contains, coqlText, rowsIn, type CoqlRow } from '../coql';
import { refOf, type PeopleContext } from './context';
import { accountName, nameOf } from './person-row';
import { textIn } from './rows';

/** Records by words of their names. */
interface Searched {
  module: string;
  /** Holds the name. */
  name: string;
  /** What tells a record from others of the same name; the first that is there. */
  details: string[];
}

const searched: Partial<Record<RecordType, Searched>> = {
  contact: { module: 'Contacts', name: 'Full_Name', details: [accountName, 'Email'] },
  lead: { module: 'Leads', name: 'Full_Name', details: ['Company', 'Email'] },
  account: { module: 'Accounts', name: 'Account_Name', details: ['Website', 'Billing_City'] },
  deal: { module: 'Deals', name: 'Deal_Name', details: [accountName, 'Stage'] },
};

const most = 20;
const mostWords = 5;

/** In the order of the types, by name. @throws SyncError */
export async function searchRecords(context: PeopleContext, words: string, types: RecordType[]): Promise<Hit[]> {
  const parts = wordsIn(words);
  const asked = types.flatMap((type) => (searched[type] ? [{ type, ...searched[type] }] : []));
  if (parts.length === 0 || asked.length === 0) return [];
  const replies = await askTogether(
    context.client,
    asked.map((each) => questionFor(each, parts, each.details)),
  );
  // Who may not see one of the details has the names without.
  const again = asked.filter((_, place) => isAboutColumns(replies[place]));
  const others =
    again.length === 0
      ? []
      : await askTogether(
          context.client,
          again.map((each) => questionFor(each, parts, [])),
        );
  return asked.flatMap((each, place) => {
    const reply = again.includes(each) ? others[again.indexOf(each)] : replies[place];
    if (reply && !reply.ok && !reply.isRefused) throw reply.error;
    const rows = reply?.ok ? rowsIn(reply.body).rows : [];
    return rows.map((row) => hitOf(context, each, row)).filter((hit) => hasWords(hit, parts));
  });
}

function isAboutColumns(reply: Awaited<ReturnType<typeof askTogether>>[number] | undefined): boolean {
  return reply?.ok === false && reply.isRefused && reply.error.code === 'unexpected';
}

function wordsIn(text: string): string[] {
  return text
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

function questionFor({ module, name }: Searched, words: string[], details: string[]): Question {
  const [first, ...others] = words.map((word) => contains(name, word));
  if (!first) throw new RangeError('no word to search for');
  const selection = {
    columns: [...new Set(['id', name, ...details])],
    module,
    where: allOf(first, ...others),
    orderBy: [
      [name, 'asc'],
      ['id', 'asc'],
    ] as [string, 'asc'][],
  };
  return { path: '/coql', body: { select_query: coqlText(selection, most, 0) } };
}

function hitOf(context: PeopleContext, { type, name, details }: Searched & { type: RecordType }, row: CoqlRow): Hit {
  const detail = details.map((column) => textIn(row, column)).find((text) => text !== '') ?? '';
  return { ...refOf(context, type, row.id, textIn(row, name) || nameOf(row)), detail };
}

/** `%` in a word stands for anything in the query, and for itself here. */
function hasWords({ name }: Hit, words: string[]): boolean {
  const folded = name.toLowerCase();
  return words.every((word) => !word.includes('%') || folded.includes(word.toLowerCase()));
}
