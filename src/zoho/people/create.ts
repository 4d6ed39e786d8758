import type { Draft, Problem } from '../../people/form';
import type { RecordRef } from '../../people/person';
import type { Created } from '../../people/source';
import { SyncError } from '../../sync/errors';
import { rowsIn } from '../coql';
import type { ZohoError } from '../errors';
import { instantOr } from '../observation';
import type { RecordFields } from '../record-module';
import { writeResults, type WriteResult } from '../write-results';
import { moduleOf, refOf, type PeopleContext } from './context';
import { meetingFieldsOf, noteFieldsOf, recordFields } from './draft-fields';
import type { Finder } from './find';
import type { Forms } from './forms';
import { nameOf } from './person-row';
import { textIn } from './rows';

/**
 * Makes records.
 * 1. A draft is sent once. `trigger: []` keeps automations still.
 * 2. G6: nobody is made whom the CRM has under the same address already; the query for it has no lag, unlike the CRM's own
 *    check, which organisations may switch off.
 */
interface CreatePorts {
  context: PeopleContext;
  finder: Finder;
  forms: Forms;
}

export async function createRecord(ports: CreatePorts, draft: Draft): Promise<Created> {
  const { context } = ports;
  try {
    const twin = await twinOf(ports, draft);
    if (twin) return twin;
    const written = await fieldsOf(ports, draft);
    if ('invalid' in written)
      return invalid(written.invalid, `The CRM does not accept the value of ${written.invalid}.`);
    const body = { data: [written.fields], trigger: [] };
    const path = `/${moduleOf(draft.type) ?? ''}`;
    const answer = await context.client.write({ method: 'POST', path, body, repeatable: false });
    const [result] = writeResults(answer, 1, true);
    return await createdBy(context, draft, result);
  } catch (error) {
    if (error instanceof SyncError && error.code === 'forbidden')
      return { state: 'refused', problem: problemOf(error) };
    throw error;
  }
}

export async function fieldsOf(
  { context, forms }: Pick<CreatePorts, 'context' | 'forms'>,
  draft: Draft,
): Promise<{ fields: RecordFields } | { invalid: string }> {
  if (draft.type === 'note') return { fields: noteFieldsOf(draft) };
  if (draft.type === 'meeting') return { fields: meetingFieldsOf(context, draft) };
  return recordFields(context, draft, (await forms.form(draft.type)).fields);
}

async function twinOf({ finder, forms }: CreatePorts, draft: Draft): Promise<Created | undefined> {
  if (draft.type !== 'contact' && draft.type !== 'lead') return undefined;
  const { fields } = await forms.form(draft.type);
  for (const field of fields.filter(({ type }) => type === 'email')) {
    const address = draft.values[field.name]?.trim().toLowerCase() ?? '';
    const known = address === '' ? [] : ((await finder.find([address])).get(address) ?? []);
    const twin = known.find(({ type }) => type === draft.type);
    if (!twin) continue;
    const { type, id, name, url } = twin;
    return { state: 'duplicate', field: field.name, existing: { type, id, name, url } };
  }
  return undefined;
}

async function createdBy(context: PeopleContext, draft: Draft, result: WriteResult | undefined): Promise<Created> {
  if (!result || (!result.ok && result.problem.problem === 'unknown')) return { state: 'unknown' };
  if (result.ok) {
    const record = refOf(context, draft.type, result.id, draftName(draft));
    return { state: 'made', record, version: instantOr(result.modified, '') };
  }
  const { problem, error } = result;
  const field = error?.details?.api_name ?? '';
  if (problem.code === 'DUPLICATE_DATA') {
    return { state: 'duplicate', field, existing: await existingRecord(context, draft.type, error) };
  }
  if (['INVALID_DATA', 'MANDATORY_NOT_FOUND'].includes(problem.code)) return invalid(field, problem.message);
  return { state: 'refused', problem: refusal(problem) };
}

function invalid(field: string, message: string): Created {
  return { state: 'invalid', field, message };
}

/** Null where it may not be seen. */
async function existingRecord(
  context: PeopleContext,
  type: Draft['type'],
  error: ZohoError | undefined,
): Promise<RecordRef | null> {
  const id = error?.details?.id;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) return null;
  try {
    const fields = 'Full_Name,First_Name,Last_Name,Subject,Event_Title';
    const answer = await context.client.read(`/${moduleOf(type) ?? ''}/${id}`, { fields }, { mayRefuse: true });
    const row = answer.status < 300 ? rowsIn(answer.body).rows[0] : undefined;
    return row ? refOf(context, type, id, nameOf(row) || textIn(row, 'Subject') || textIn(row, 'Event_Title')) : null;
  } catch (failed) {
    if (failed instanceof SyncError) return null;
    throw failed;
  }
}

export function draftName(draft: Draft): string {
  if (draft.type === 'note' || draft.type === 'meeting') return draft.title;
  const { values } = draft;
  return draft.type === 'task'
    ? (values['Subject'] ?? '')
    : `${values['First_Name'] ?? ''} ${values['Last_Name'] ?? ''}`.trim();
}

const forbidden = ['NO_PERMISSION', 'AUTHORIZATION_FAILED'];

export function refusal({ code, message }: { code: string; message: string }): Problem {
  return { code: forbidden.includes(code) ? 'forbidden' : 'unexpected', side: 'crm', message };
}

export function problemOf({ code, message }: SyncError): Problem {
  return { code, side: 'crm', message };
}
