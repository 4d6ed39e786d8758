import { canonicalLine, canonicalText } from './text';

/**
 * Contacts and tasks as plain data: only the fields that are mapped, in groups that change together. One group of a
 * contact is its name, another its e-mail addresses; most hold one part. '' stands for nothing.
 */
export type Parts = Record<string, string>;
export type FieldValues = Record<string, Parts>;

/** A contact's mapped values; the groups and parts are those of `contactFields`. */
export type Contact = FieldValues;
/** A task's mapped values; the groups and parts are those of `taskFields`. */
export type Task = FieldValues;

/**
 * How a part is written and compared.
 * date: YYYY-MM-DD, never an instant. list: words with commas between them, in any order. choice: one of a few values.
 */
export type PartType = 'line' | 'text' | 'email' | 'phone' | 'date' | 'url' | 'list' | 'choice';

const date = /^\d{4}-\d\d-\d\d/;

const canonical: Record<PartType, (text: string) => string> = {
  line: canonicalLine,
  text: canonicalText,
  email: canonicalLine,
  phone: canonicalLine,
  url: canonicalLine,
  date: (text) => date.exec(text.trim())?.[0] ?? '',
  list: (text) => [...new Set(wordsOf(text))].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(', '),
  choice: (text) => text.trim(),
};

/** The form in which both services' values are compared and shown. */
export function canonicalPart(type: PartType, text: string | null | undefined): string {
  return text ? canonical[type](text) : '';
}

export function wordsOf(list: string): string[] {
  return list
    .split(/[,;]/)
    .map((word) => canonicalLine(word))
    .filter((word) => word !== '');
}

const normal: Partial<Record<PartType, (text: string) => string>> = {
  email: (text) => text.toLowerCase(),
  // Another way of writing the same number: blanks, brackets, dots and dashes tell nothing.
  phone: (text) => text.toLowerCase().replace(/[^\d+a-z*#,;]/g, ''),
  url: (text) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/+$/, ''),
  list: (text) => text.toLowerCase(),
};

/** What two equal values have in common, however they are written. */
export function normalPart(type: PartType, text: string): string {
  return normal[type]?.(text) ?? text;
}

export function isEqualPart(type: PartType, a: string, b: string): boolean {
  return a === b || normalPart(type, a) === normalPart(type, b);
}

/**
 * The wanted values in as many places as `current` has, each where it stands already, as far as it does; the others in
 * the places that are free. What finds no place is left out. `isEqual` tells two ways of writing one value.
 */
export function inPlaces(current: string[], wanted: string[], isEqual: (a: string, b: string) => boolean): string[] {
  const open = wanted.filter((value) => value !== '');
  const placed = current.map((value) => {
    const found = open.findIndex((other) => value !== '' && isEqual(value, other));
    return found < 0 ? '' : (open.splice(found, 1)[0] ?? '');
  });
  return placed.map((value) => (value === '' ? (open.shift() ?? '') : value));
}
