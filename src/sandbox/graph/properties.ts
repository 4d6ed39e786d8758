/** Single-value extended properties: their ids, and how they are written and shown. */
import { invalidRequest } from './errors';

const pattern = /^([A-Za-z]+)\s+\{([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}\s+(Name|Id)\s+(\S.*)$/i;
const types = ['String', 'Integer', 'Double', 'Boolean', 'SystemTime', 'CLSID', 'Binary', 'Short', 'Long', 'Float'];

/** The id with its GUID in lower case, as the mailbox answers it; undefined when it is none. */
export function canonicalPropertyId(id: string): string | undefined {
  const [, type = '', guid = '', by = '', name = ''] = pattern.exec(id.trim()) ?? [];
  const known = types.find((each) => each.toLowerCase() === type.toLowerCase());
  if (!known) return undefined;
  return `${known} {${guid.toLowerCase()}} ${by.toLowerCase() === 'id' ? 'Id' : 'Name'} ${name}`;
}

export interface SentProperty {
  id: string;
  value?: string | null | undefined;
}

/** Merges what a write sends into what is stored; a null value removes. */
export function writeProperties(stored: Record<string, string>, sent: SentProperty[]): Record<string, string> {
  const merged = new Map(Object.entries(stored));
  for (const { id, value } of sent) {
    const canonical = canonicalPropertyId(id);
    if (canonical === undefined) throw invalidRequest(`The property id '${id}' is not valid.`);
    if (value === null || value === undefined) merged.delete(canonical);
    else merged.set(canonical, value);
  }
  return Object.fromEntries(merged);
}

/** The asked ones that the item has; undefined for none, because Graph then leaves the property out. */
export function wireProperties(
  stored: Record<string, string>,
  asked: string[],
): { id: string; value: string }[] | undefined {
  const found = asked.flatMap((id) => {
    const value = stored[id];
    return value === undefined ? [] : [{ id, value }];
  });
  return found.length > 0 ? found : undefined;
}
