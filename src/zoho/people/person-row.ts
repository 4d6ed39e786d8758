import type { Person } from '../../people/person';
import type { CoqlRow } from '../coql';
import { refOf, type PeopleContext } from './context';
import { instantIn, linkIn, textIn } from './rows';

/** Where the modules keep what a person's card says. */
export type PersonModule = 'Contacts' | 'Leads';

export const addressColumns = ['Email', 'Secondary_Email'];

const common = ['Full_Name', 'First_Name', 'Last_Name', ...addressColumns, 'Phone', 'Mobile', 'Owner'];
const times = ['Created_Time', 'Modified_Time'];

export const accountName = 'Account_Name.Account_Name';

export const personFields: Record<PersonModule, string[]> = {
  Contacts: [...common, ...times, 'Title', 'Account_Name'],
  Leads: [...common, ...times, 'Designation', 'Company'],
};

/** What only queries know: the account's name, and which leads are contacts by now. */
export const queryFields: Record<PersonModule, string[]> = {
  Contacts: [accountName],
  Leads: ['Converted__s'],
};

/** @param ownerName by id */
export function personOf(
  context: PeopleContext,
  module: PersonModule,
  row: CoqlRow,
  ownerName: (id: string) => string,
): Person {
  const owner = linkIn(row, 'Owner');
  const account = module === 'Contacts' ? accountOf(context, row) : null;
  const addresses = addressesIn(row);
  const type = module === 'Contacts' ? 'contact' : 'lead';
  return {
    ...refOf(context, type, row.id, nameOf(row) || (addresses[0] ?? '')),
    company: account?.name ?? textIn(row, 'Company'),
    title: textIn(row, module === 'Contacts' ? 'Title' : 'Designation'),
    phones: [...new Set(['Phone', 'Mobile'].map((name) => textIn(row, name)))].filter((phone) => phone !== ''),
    addresses,
    owner: owner ? owner.name || ownerName(owner.id) : '',
    account,
    // A field that may not be seen is left out, one that is empty is null.
    hasFreeAddress: addressColumns.some((name) => row[name] === null || row[name] === ''),
  };
}

export function nameOf(row: CoqlRow): string {
  return textIn(row, 'Full_Name') || `${textIn(row, 'First_Name')} ${textIn(row, 'Last_Name')}`.trim();
}

export function addressesIn(row: CoqlRow): string[] {
  const texts = addressColumns.map((name) => textIn(row, name).toLowerCase());
  return [...new Set(texts)].filter((address) => address !== '');
}

export function isConverted(row: CoqlRow): boolean {
  return row['Converted__s'] === true || row['$converted'] === true;
}

/** For the order: the newest first. */
export function byNewest(a: CoqlRow, b: CoqlRow): number {
  const [newA, newB] = [a, b].map((row) => instantIn(row, 'Modified_Time') || instantIn(row, 'Created_Time'));
  return (newB ?? '').localeCompare(newA ?? '');
}

function accountOf(context: PeopleContext, row: CoqlRow): Person['account'] {
  const link = linkIn(row, 'Account_Name');
  const name = link?.name || textIn(row, accountName);
  return link && name !== '' ? refOf(context, 'account', link.id, name) : null;
}
