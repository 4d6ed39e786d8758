import { shownLine } from '../../people/shown-line';
import type { CoqlRow } from '../coql';
import { instantOr } from '../observation';

/** Values of a row, whatever the CRM put there. */

/** On one line; '' where there is none. */
export function textIn(row: CoqlRow, name: string): string {
  return lineOf(row[name]);
}

export function numberIn(row: CoqlRow, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** An instant; '' where there is none. */
export function instantIn(row: CoqlRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? instantOr(value, '') : '';
}

/** The date of a field without a time. */
export function dateIn(row: CoqlRow, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}

/** What a lookup leads to. Zoho: queries tell its id only. */
export function linkIn(row: CoqlRow, name: string): { id: string; name: string } | null {
  const value = row[name];
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
  return { id: value.id, name: 'name' in value ? lineOf(value.name) : '' };
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? shownLine(value) : '';
}
