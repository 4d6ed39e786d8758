/** The Prefer header: what is understood of it is honoured and named in Preference-Applied. */
import type { IdForm } from './ids';
import { ianaZone } from './zones';

export interface Preferences {
  form: IdForm;
  zone: string;
  /** False for a time zone that nobody knows. */
  isZoneKnown: boolean;
  maxPageSize?: number;
  /** Of messages. */
  bodyType: 'html' | 'text';
  applied: string[];
}

const part = /([\w.-]+)\s*(?:=\s*(?:"([^"]*)"|([^,;\s]+)))?/g;

export function readPreferences(header: string | undefined): Preferences {
  const read: Preferences = { form: 'default', zone: 'UTC', isZoneKnown: true, bodyType: 'html', applied: [] };
  for (const [, name = '', quoted, bare] of (header ?? '').matchAll(part)) {
    const value = quoted ?? bare ?? '';
    const lower = name.toLowerCase();
    if (lower === 'outlook.timezone') {
      read.zone = value;
      read.isZoneKnown = ianaZone(value) !== undefined;
      read.applied.push(`outlook.timezone="${value}"`);
    } else if (lower === 'odata.maxpagesize' && /^[1-9]\d*$/.test(value)) {
      read.maxPageSize = Number(value);
      read.applied.push(`odata.maxpagesize=${value}`);
    } else if (lower === 'outlook.body-content-type' && /^(text|html)$/i.test(value)) {
      read.bodyType = value.toLowerCase() === 'text' ? 'text' : 'html';
    } else if (lower === 'idtype' && value === 'ImmutableId') {
      read.form = 'immutable';
      read.applied.push('IdType="ImmutableId"');
    }
  }
  return read;
}
