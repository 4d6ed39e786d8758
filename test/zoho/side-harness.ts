import { deleteRecord, addRecord, updateRecord } from '../../src/sandbox/crm/records';
import type { FieldValues } from '../../src/model/values';
import type { MappedField } from '../../src/model/mapping';
import { CrmRecords } from '../../src/zoho/crm-records';
import type { SideHarness } from '../side-contract/bench';
import { contactMapping, taskMapping, taskValues } from '../side-contract/mapping';
import { advance, control, startCrm, type Crm } from './kit';

const now = '2026-03-01T08:00:00Z';

export interface RecordHarness {
  module: 'Contacts' | 'Tasks';
  /** What the CRM shows of what it was sent. */
  held: (fields: FieldValues) => FieldValues;
  /** What somebody types into the CRM's own pages. */
  typed: (crm: Crm, changes: Partial<FieldValues>) => Record<string, unknown>;
  prepare?: (crm: Crm) => void;
}

function mappingOf(module: 'Contacts' | 'Tasks'): MappedField[] {
  return module === 'Contacts' ? contactMapping : taskMapping;
}

/** The contract's harness for a module of the sandbox's CRM over HTTP. */
export async function recordHarness({
  module,
  held,
  typed,
  prepare,
}: RecordHarness): Promise<SideHarness<FieldValues>> {
  const crm = await startCrm();
  const { sandbox, client, user, world } = crm;
  await control(sandbox, 'clock', { set: now });
  prepare?.(crm);
  const mapping = { fields: mappingOf(module), constants: [] };
  const side = new CrmRecords({ client, user, module, mapping, values: taskValues, view: null });
  const fault = (match: object, deed: object) =>
    control(sandbox, 'faults', { match: { service: 'crm', ...match }, do: deed, times: null });
  const done = <T>(deed: () => T): Promise<T> => Promise.resolve(deed());
  const edit = (id: string, fields: Record<string, unknown>) => done(() => updateRecord(world, module, id, fields));
  return {
    ...{ side, now, fitting: held, shown: held },
    exceptions: {
      away: 'owner',
      stamps: false,
      // Zoho: a list by ids leaves out what was deleted and what is hidden alike.
      editOfDeleted: 'conflict',
      unseenId: '4876876000009999999',
    },
    userAdd: (fields) =>
      done(() => addRecord(world, module, typed(crm, fields), { ownerId: user.userId, source: 'crm_ui' })),
    userEdit: (id, changes) => edit(id, typed(crm, changes)),
    userDelete: (id) => done(() => deleteRecord(world, module, id)),
    userGiveAway: (id) => edit(id, { Owner: { id: world.person('lee')!.crmUserId } }),
    userTakeBack: (id) => edit(id, { Owner: { id: user.userId } }),
    loseAnswers: async (when) => {
      if (when === 'never') await fetch(`${sandbox.crm}/_sandbox/faults`, { method: 'DELETE' });
      else await fault({ method: 'POST', path: `/${module}$` }, { drop: when });
    },
    signOut: () => fault({}, { status: 401 }),
    settle: () => done(() => advance(crm, 2)),
    mailed: () => Promise.resolve(world.state.outbox.length),
    close: () => sandbox.close(),
  };
}
