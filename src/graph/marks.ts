import * as z from 'zod/mini';

/**
 * The three marks that the program leaves in a mailbox, as extended properties (Graph: event and calendar carry them; they
 * are written inline and read only with $expand). The id is for ever: another one would orphan every mailbox.
 */
const set = '{6f2a9d0e-3b57-4c81-9d2f-7e41c58a0b36}';

/** On an event: the CRM record that it belongs to. */
export const recordMark = `String ${set} Name CrmSyncRecord`;
/** On a calendar: the CRM organisation and user whose meetings it holds. */
export const containerMark = `String ${set} Name CrmSyncContainer`;
/** On an event that was brought out of such a calendar: a short name for the one that it was made from. */
export const originalMark = `String ${set} Name CrmSyncOriginal`;

export const marksShape = z.nullish(z.array(z.object({ id: z.string(), value: z.nullish(z.string()) })));

export interface Marked {
  singleValueExtendedProperties?: z.infer<typeof marksShape>;
}

export function expandMark(mark: string): string {
  return `singleValueExtendedProperties($filter=id eq '${mark}')`;
}

export function filterByMark(mark: string, value: string): string {
  const quoted = value.replace(/'/g, "''");
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${mark}' and ep/value eq '${quoted}')`;
}

/** The properties to write inline. */
export function markedWith(
  mark: string,
  value: string,
): { singleValueExtendedProperties: { id: string; value: string }[] } {
  return { singleValueExtendedProperties: [{ id: mark, value }] };
}

/** The mark's value; undefined where the answer has none. Exchange writes the GUID in a case of its own. */
export function readMark(marked: Marked, mark: string): string | undefined {
  const found = marked.singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === mark.toLowerCase());
  return found?.value ?? undefined;
}
