import type { Draft, Form, FormField, Made } from '../../../../people/form';
import type { Participant } from '../../../../people/open-item';
import { askedFields, refusalsOf, sentValues, type Refusal, type Values } from './form-values';
import { splitName } from '../../../../people/names';

/** One of several people who are added together. */
export interface PersonRow {
  address: string;
  /** As the item names them. */
  name: string;
  isIn: boolean;
  firstName: string;
  lastName: string;
  /** What came of it the last time; never `made`: who is made has no row any more. */
  made: Made | null;
}

const machines = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?)\b/i;

/** Whoever is no machine, to begin with. */
export function rowsOf(participants: Participant[]): PersonRow[] {
  return participants.map(({ name, address }) => ({
    ...{ address, name: name || address, isIn: !machines.test(address), made: null },
    ...splitName(name, address),
  }));
}

/** What each person has of their own, and what all have in common. */
export function partsOf(form: Form): { names: FormField[]; email: FormField[]; common: FormField[] } {
  const asked = askedFields(form);
  return {
    names: asked.filter(({ role }) => role === 'firstName' || role === 'lastName'),
    email: asked.filter(({ role }) => role === 'email'),
    common: asked.filter(
      ({ role, isMandatory }) => isMandatory && role !== 'firstName' && role !== 'lastName' && role !== 'email',
    ),
  };
}

function ownValues(names: FormField[], row: PersonRow): Values {
  return Object.fromEntries(names.map(({ name, role }) => [name, role === 'firstName' ? row.firstName : row.lastName]));
}

/** The name of a person's control, for the focus. */
export function controlOf(row: PersonRow, field: string): string {
  return `${field} ${row.address}`;
}

/** What keeps rows from being sent, by control. */
export function refusalsIn(names: FormField[], rows: PersonRow[]): Map<string, Refusal> {
  const found = rows.flatMap((row) =>
    [...refusalsOf(names, ownValues(names, row))].map(([field, refusal]) => [controlOf(row, field), refusal] as const),
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
  const { names, email } = partsOf(form);
  return rows.map((row) => {
    const addresses = Object.fromEntries(email.map(({ name }) => [name, row.address.trim()]));
    const values = { ...sentValues(names, ownValues(names, row)), ...addresses, ...common };
    return { type, key: `${key} ${type} ${row.address}`, values };
  });
}
