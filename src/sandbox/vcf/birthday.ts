import { DateTime } from 'luxon';
import type { Skip, Sourced } from './contact';
import { textOf, type Property } from './property';

const whole = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/;

/** A whole date, of which a time of day is left out; Apple writes a made-up year and says so. */
export function readBirthday(property: Property | undefined, skips: Skip[]): Sourced | undefined {
  const text = property ? textOf(property) : '';
  if (!property || text === '') return undefined;
  const [, year = '', month = '', day = ''] = whole.exec(text) ?? [];
  const hasNoYear = text.startsWith('--') || (year !== '' && property.parameters.get('X-APPLE-OMIT-YEAR') === year);
  const value = `${year}-${month}-${day}`;
  if (!hasNoYear && DateTime.fromISO(value).isValid) return { line: property.line, value };
  const why = hasNoYear ? `The birthday ${text} has no year.` : `The birthday "${text}" is no whole date.`;
  skips.push({ line: property.line, why });
  return undefined;
}
