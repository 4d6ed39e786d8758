import type { Person } from '../../people/person';
import { askTogether, type Question, type Reply } from '../composite';
import { anyOf, coqlPage, coqlText, isOneOf, pageSize, rowsIn, type CoqlRow, type Selection } from '../coql';
import type { PeopleContext } from './context';
import type { Directory } from './directory';
import {
  addressColumns,
  addressesIn,
  byNewest,
  isConverted,
  personFields,
  personOf,
  queryFields,
  type PersonModule,
} from './person-row';

/**
 * Who has an address.
 * 1. One query per module and 50 addresses, and the users: all in one composite.
 * 2. Zoho: a query that names a column that the profile may not see is refused as a whole. Then fewer columns are asked
 *    for, and the rest is read from a list, which leaves out what may not be seen (G9). What was learned is kept.
 * 3. Addresses with a sign that queries have to escape are asked for apart: should the CRM not take them, nothing is learned by it.
 * 4. A module that may not be seen has nobody. One that did not answer is an error: nobody is called unknown by it.
 */
const perQuery = 50;
const usual = 200;
const perList = 100;
const peopleModules: PersonModule[] = ['Contacts', 'Leads'];

interface Way {
  addresses: string[];
  /** The rows of the query are all there is to know; else the records are read from a list. */
  isWhole: boolean;
}

const ways: Way[] = [
  { addresses: addressColumns, isWhole: true },
  { addresses: addressColumns, isWhole: false },
  { addresses: ['Email'], isWhole: false },
];

interface Part {
  module: PersonModule;
  addresses: string[];
  isEscaped: boolean;
  /** Which of the ways it is asked in. */
  way: number;
}

export class Finder {
  private readonly ways: Record<PersonModule, number> = { Contacts: 0, Leads: 0 };

  constructor(
    private readonly context: PeopleContext,
    private readonly directory: Directory,
  ) {}

  /** By address in lower case: users, contacts, leads, each the newest first. @throws SyncError */
  async find(addresses: string[]): Promise<Map<string, Person[]>> {
    const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(isAddress);
    const found = new Map<string, Person[]>(addresses.map((address) => [address.trim().toLowerCase(), []]));
    if (wanted.length === 0) return found;
    const rows = await this.rows(wanted);
    const colleagues = this.directory.colleagues();
    for (const address of wanted) {
      const colleague = colleagues.get(address);
      if (colleague) found.get(address)?.push(colleague);
    }
    for (const module of peopleModules) {
      for (const row of rows[module].sort(byNewest)) {
        if (isConverted(row)) continue;
        const person = personOf(this.context, module, row, (id) => this.directory.nameOf(id));
        for (const address of addressesIn(row)) found.get(address)?.push(person);
      }
    }
    return found;
  }

  private async rows(wanted: string[]): Promise<Record<PersonModule, CoqlRow[]>> {
    const found: Record<PersonModule, CoqlRow[]> = { Contacts: [], Leads: [] };
    let open = peopleModules.flatMap((module) => partsOf(module, wanted, this.ways[module])).filter(hasWay);
    let extra = this.directory.questions();
    while (open.length + extra.length > 0) {
      const replies = await askTogether(this.context.client, [...extra, ...open.map(questionFor)]);
      await this.directory.learn(extra.length > 0 ? replies[0] : undefined);
      const again: Part[] = [];
      for (const [place, part] of open.entries()) {
        const rows = await this.rowsOf(part, replies[extra.length + place]);
        if (rows) found[part.module].push(...rows.filter((row) => !found[part.module].some(({ id }) => id === row.id)));
        else again.push(this.next(part));
      }
      open = again.filter(hasWay);
      extra = [];
    }
    return found;
  }

  /** Undefined: to be asked in the next way. */
  private async rowsOf(part: Part, reply: Reply | undefined): Promise<CoqlRow[] | undefined> {
    const way = ways[part.way];
    if (!reply || !way) return [];
    if (!reply.ok) {
      if (!reply.isRefused) throw reply.error;
      return reply.error.code === 'forbidden' ? [] : undefined;
    }
    const { rows, hasMore } = rowsIn(reply.body);
    const all = hasMore ? (await coqlPage(this.context.client, selectionOf(part, way), pageSize)).rows : rows;
    return way.isWhole ? all : this.listed(part.module, all);
  }

  private next(part: Part): Part {
    const way = part.way + 1;
    if (!part.isEscaped) this.ways[part.module] = Math.max(this.ways[part.module], way);
    return { ...part, way };
  }

  private async listed(module: PersonModule, rows: CoqlRow[]): Promise<CoqlRow[]> {
    const fields = personFields[module].join(',');
    const pages: CoqlRow[] = [];
    for (let from = 0; from < rows.length; from += perList) {
      const ids = rows.slice(from, from + perList).map(({ id }) => id);
      const answer = await this.context.client.read(`/${module}`, { ids: ids.join(','), fields, per_page: perList });
      pages.push(...rowsIn(answer.body).rows);
    }
    return pages;
  }
}

function hasWay({ way }: Part): boolean {
  return way < ways.length;
}

function questionFor(part: Part): Question {
  const way = ways[part.way];
  if (!way) throw new RangeError(`${part.module} may not be asked`);
  return { path: '/coql', body: { select_query: coqlText(selectionOf(part, way), usual, 0) } };
}

function partsOf(module: PersonModule, wanted: string[], way: number): Part[] {
  const isEscaped = (address: string) => /['"\\]/.test(address);
  const plain = wanted.filter((address) => !isEscaped(address));
  const escaped = wanted.filter(isEscaped);
  return [
    ...listsOf(plain).map((addresses) => ({ module, addresses, isEscaped: false, way })),
    ...listsOf(escaped).map((addresses) => ({ module, addresses, isEscaped: true, way })),
  ];
}

function listsOf(addresses: string[]): string[][] {
  const count = Math.ceil(addresses.length / perQuery);
  return Array.from({ length: count }, (_, list) => addresses.slice(list * perQuery, (list + 1) * perQuery));
}

function selectionOf({ module, addresses }: Part, way: Way): Selection {
  const [first, ...others] = way.addresses.map((column) => isOneOf(column, addresses));
  if (!first) throw new RangeError('no column to look for addresses in');
  const columns = way.isWhole ? ['id', ...personFields[module], ...queryFields[module]] : ['id', ...way.addresses];
  return {
    columns,
    module,
    where: anyOf(first, ...others),
    orderBy: [
      ['Modified_Time', 'desc'],
      ['id', 'desc'],
    ],
  };
}

function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u.test(text);
}
