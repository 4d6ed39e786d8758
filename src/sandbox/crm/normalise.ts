/**
 * From a written record to stored fields.
 *
 * 1. What cannot be stored is refused with the API name and the JSON path; the first finding counts.
 * 2. Names that the module does not know, and read-only ones, are passed over in silence, as Zoho does.
 * 3. Texts lose blanks at the ends of their lines, and CRLF becomes LF: what is read back is not always what was sent.
 * 4. `null` and an empty text clear a field; a mandatory one cannot be cleared.
 * 5. What only the layout requires counts for the web service; see `enforcesLayout`.
 */
import type { World } from '../world';
import { settleTime, shownTime } from './all-day';
import { crmError } from './errors';
import type { FieldSpec, ModuleSpec } from './fields';
import { InvalidRecord } from './invalid-record';
import type { Json } from './json';
import { stampOf } from './times';
import { parentModule, readValue, type ValueContext } from './values';

export interface Written {
  /** Stored forms; null clears. */
  changes: Record<string, unknown>;
  ownerId: string | undefined;
}

export interface WriteContext {
  world: World;
  /** The writer's zone: dates of all-day meetings are taken in it. */
  zone: string;
  path: string;
  /** Whether what the layout requires is mandatory here. */
  needsLayout: boolean;
}

const SYSTEM_FIELDS = ['$se_module', '$event_cancelled'];

/** `existing` holds the stored fields of the record that is updated; undefined for a new one. */
export function readRecord(context: WriteContext, module: ModuleSpec, input: Json, existing?: Json): Written {
  const changes: Record<string, unknown> = {};
  const values: ValueContext = { ...context, input, existing: existing ?? {} };
  for (const name of SYSTEM_FIELDS) if (name in input) changes[name] = input[name];
  for (const [name, value] of Object.entries(input)) {
    const spec = module.byName.get(name);
    if (!spec || spec.isReadOnly || name === 'Owner') continue;
    changes[name] = readValue(values, spec, value);
  }
  checkMandatory(context, module, changes, existing);
  const owner = module.byName.get('Owner');
  const written = owner && input['Owner'] !== undefined ? readValue(values, owner, input['Owner']) : undefined;
  if (module.name === 'Events') settleTimes(context, changes, existing);
  if (module.name === 'Notes' && 'Parent_Id' in changes) changes['$se_module'] = parentModule(input['Parent_Id']);
  if (module.name === 'Tasks') settleTask(context, changes, existing);
  return { changes, ownerId: typeof written === 'string' ? written : undefined };
}

function checkMandatory(context: WriteContext, module: ModuleSpec, changes: Json, existing: Json | undefined): void {
  const isMissing = (spec: FieldSpec) =>
    existing === undefined || spec.name in changes ? (changes[spec.name] ?? null) === null : false;
  const missing = module.fields.find(
    (spec) => (spec.isMandatory || (spec.isRequired && context.needsLayout)) && isMissing(spec),
  );
  if (!missing) return;
  const details = { api_name: missing.name, json_path: `${context.path}.${missing.name}` };
  throw new InvalidRecord(crmError('MANDATORY_NOT_FOUND', 'required field not found', details));
}

function settleTimes(context: WriteContext, changes: Json, existing: Json | undefined): void {
  const merged = { ...existing, ...changes };
  const allDay = merged['All_day'] === true;
  for (const name of ['Start_DateTime', 'End_DateTime'] as const) {
    const stored = merged[name];
    if (typeof stored !== 'string') continue;
    const settled = settleTime(stored, name, allDay, context.zone);
    merged[name] = settled;
    if (settled !== existing?.[name]) changes[name] = settled;
  }
  const [start, end] = (['Start_DateTime', 'End_DateTime'] as const).map((name) =>
    shownTime(String(merged[name]), name, context.world.state.crm, context.zone),
  );
  if (start !== undefined && end !== undefined && end < start) {
    const details = { api_name: 'End_DateTime', json_path: `${context.path}.End_DateTime` };
    throw new InvalidRecord(crmError('INVALID_DATA', 'End time should be later than the start time', details));
  }
}

/** A task that is completed already keeps the time of its completion. */
function settleTask(context: WriteContext, changes: Json, existing: Json | undefined): void {
  if (!('Status' in changes)) return;
  const isDone = changes['Status'] === 'Completed';
  if (isDone && typeof existing?.['Closed_Time'] === 'string') return;
  changes['Closed_Time'] = isDone ? stampOf(context.world.now('crm')) : null;
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
