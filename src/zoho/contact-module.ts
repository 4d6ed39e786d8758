import { canonicalLine, cut } from '../model/text';
import type { MappedField } from '../model/mapping';
import { isEqualPart, type FieldValues } from '../model/values';
import { emailFields, duplicateContacts } from './duplicates';
import { mappedModule, type Mapping, type Naming } from './mapped-module';
import type { MappedRecord } from './record';
import type { RecordFields, RecordModule } from './record-module';

const noName = '(No name)';
const longestName = 80;

/** What is special to contacts among the CRM's records. */
export function contactModule(mapping: Mapping): RecordModule<FieldValues, MappedRecord> {
  const emails = emailFields(mapping.fields);
  return {
    ...mappedModule({
      name: 'Contacts',
      plural: 'contacts',
      probesImports: true,
      mapping,
      naming: lastName(mapping.fields),
    }),
    refusals: (client, drafts, byIds) => duplicateContacts({ client, byIds, fields: emails }, drafts),
  };
}

/**
 * The CRM takes no contact without a last name. Where a contact has none, its first name stands there in one piece, else
 * the company, an address or a number, else "(No name)"; the last four read as no name.
 */
function lastName(fields: MappedField[]): Naming {
  const byCrm = (name: string) => fields.find(({ crm }) => crm.name === name);
  const [last, first] = [byCrm('Last_Name'), byCrm('First_Name')];
  return {
    field: 'Last_Name',
    length: longestName,
    reads: ['First_Name', 'Email', 'Account_Name'],
    read: (values, record) => {
      if (!last || !isStandIn(record, fields)) return values;
      const { group, name } = last.outlook;
      return { ...values, [group]: { ...values[group], [name]: '' } };
    },
    write: (written, values, before) => {
      const isNamed = last ? partOf(values, last) !== '' : before !== undefined;
      if (isNamed || hasText(written['Last_Name'])) return written;
      // A stand-in follows what it stands for, and nothing else.
      if (before && !('Last_Name' in written) && !standsForOneOf(before, fields, written)) return written;
      const given = last && first ? partOf(values, first) : '';
      const name = given || standInFor(values, fields);
      const isThere = before?.['Last_Name'] === name && !('Last_Name' in written);
      return { ...written, ...(isThere ? {} : { Last_Name: name }), ...(given === '' ? {} : { First_Name: null }) };
    },
  };
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function partOf(values: FieldValues, { outlook }: MappedField): string {
  return values[outlook.group]?.[outlook.name] ?? '';
}

function standInFor(values: FieldValues, fields: MappedField[]): string {
  const company = fields.filter(({ crm, outlook }) => crm.name === 'Account_Name' || outlook.name === 'companyName');
  const sources = [company, fields.filter(isEmail), fields.filter(isPhone)];
  return sources.flatMap((some) => some.map((field) => partOf(values, field))).find((text) => text !== '') ?? noName;
}

function isStandIn(record: MappedRecord, fields: MappedField[]): boolean {
  const name = canonicalLine(textIn(record, 'Last_Name'));
  if (name === noName || name === '') return true;
  if (canonicalLine(textIn(record, 'First_Name')) !== '') return false;
  const others = ['Account_Name', 'Email', ...fields.filter((field) => isEmail(field)).map(({ crm }) => crm.name)];
  const isPhoneToo = fields
    .filter(isPhone)
    .some(({ crm }) => textIn(record, crm.name) !== '' && isEqualPart('phone', textIn(record, crm.name), name));
  return isPhoneToo || others.some((other) => cut(canonicalLine(textIn(record, other)), longestName) === name);
}

/** The last name is the value of a field that is being written. */
function standsForOneOf(before: RecordFields, fields: MappedField[], written: RecordFields): boolean {
  const name = textIn(before, 'Last_Name');
  return fields.some(
    ({ outlook, crm }) =>
      crm.name in written && isEqualPart(outlook.type, cut(textIn(before, crm.name), longestName), name),
  );
}

function isEmail({ outlook, crm }: MappedField): boolean {
  return outlook.type === 'email' || crm.type === 'email';
}

function isPhone({ outlook, crm }: MappedField): boolean {
  return outlook.type === 'phone' || crm.type === 'phone';
}

function textIn(record: RecordFields, name: string): string {
  const value = record[name];
  if (typeof value === 'string') return value;
  const isLink = typeof value === 'object' && value !== null && 'name' in value;
  return isLink && typeof value.name === 'string' ? value.name : '';
}
