import type { Draft, Form, FormField, Made } from '../../../../people/form';
import type { Participant } from '../../../../people/open-item';
import { askedFields, refusalsOf, sentValues, type Refusal, type Values } from './form-values';
import { splitName } from '../../../../people/names';
import { isOwnDomain } from '../../../../people/own-domain';

/** One of several people who are added together. */
export interface PersonRow {
  address: string;
  /** As the item names them. */
  name: string;
  isIn: boolean;
  firstName: string;
  lastName: string;
  company: string;
  /** It was typed for this person, not for one of the same domain. */
  isCompanyOwn: boolean;
  /** What came of it the last time; never `made`: who is made has no row any more. */
  made: Made | null;
}

const machines = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?)\b/i;

/** Whoever is no machine and of another organisation is in, to begin with. @param me in lower case */
export function rowsOf(participants: Participant[], me: string[]): PersonRow[] {
  return participants.map(({ name, address }) => ({
    ...{
      address,
      name: name || address,
      isIn: !machines.test(address) && !isOwnDomain(address, me),
      company: '',
      isCompanyOwn: false,
      made: null,
    },
    ...splitName(name, address),
  }));
}

export type OwnPart = 'firstName' | 'lastName' | 'company';

/** What each person has of their own, and what all have in common. */
export function partsOf(form: Form): { own: FormField[]; email: FormField[]; common: FormField[] } {
  const asked = askedFields(form);
  const isOwn = ({ role, isMandatory }: FormField) => ownPart(role) !== null && (role !== 'company' || isMandatory);
  return {
    own: asked.filter(isOwn),
    email: asked.filter(({ role }) => role === 'email'),
    common: asked.filter((field) => field.isMandatory && field.role !== 'email' && !isOwn(field)),
  };
}

export function ownPart(role: FormField['role']): OwnPart | null {
  return role === 'firstName' || role === 'lastName' || role === 'company' ? role : null;
}

function ownValues(own: FormField[], row: PersonRow): Values {
  return Object.fromEntries(own.map(({ name, role }) => [name, row[ownPart(role) ?? 'lastName']]));
}

/** One person's row as it is typed; a company goes to everybody of that domain who was not given one of their own. */
export function changed(rows: PersonRow[], address: string, more: Partial<PersonRow>): PersonRow[] {
  const { company } = more;
  const isOfSame = (each: PersonRow) => !each.isCompanyOwn && isOwnDomain(each.address, [address.trim().toLowerCase()]);
  return rows.map((each) => {
    if (each.address === address) return { ...each, ...more, ...(company !== undefined && { isCompanyOwn: true }) };
    return company !== undefined && isOfSame(each) ? { ...each, company } : each;
  });
}

/** The name of a person's control, for the focus. */
export function controlOf(row: PersonRow, field: string): string {
  return `${field} ${row.address}`;
}

/** What keeps rows from being sent, by control. */
export function refusalsIn(own: FormField[], rows: PersonRow[]): Map<string, Refusal> {
  const found = rows.flatMap((row) =>
    [...refusalsOf(own, ownValues(own, row))].map(([field, refusal]) => [controlOf(row, field), refusal] as const),
  );
  return new Map(found);
}

/** @param key of the form: each person's is made of it */
export function draftsOf(
  form: Form,
  type: 'contact' | 'lead',
  rows: PersonRow[],
  common: Values,
  key: string,
): Draft[] {
  const { own, email } = partsOf(form);
  return rows.map((row) => {
    const addresses = Object.fromEntries(email.map(({ name }) => [name, row.address.trim()]));
    const values = { ...sentValues(own, ownValues(own, row)), ...addresses, ...common };
    return { type, key: `${key} ${type} ${row.address}`, values };
  });
}
