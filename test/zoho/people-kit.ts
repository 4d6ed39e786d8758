import type { Person } from '../../src/people/person';
import { addRecord, type Origin } from '../../src/sandbox/crm/records';
import { moduleState } from '../../src/sandbox/crm/store';
import { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { fault } from './records-kit';
import { control, type Crm } from './kit';

export const crmWeb = 'https://crm.zoho.example';

export function peopleOf(crm: Crm): ZohoPeople {
  const now = () => crm.world.now().toISOString();
  return new ZohoPeople({ client: crm.client, user: crm.user, crmWeb }, now);
}

export function put(crm: Crm, module: string, fields: Record<string, unknown>, origin: Partial<Origin> = {}): string {
  return addRecord(crm.world, module, fields, { ownerId: crm.user.userId, source: 'crm_ui', ...origin });
}

export function tab(crm: Crm, name: string, id: string): string {
  return `${crmWeb}/crm/org${crm.user.org}/tab/${name}/${id}`;
}

/** What the CRM keeps. */
export function fieldsIn(crm: Crm, module: string, id: string): Record<string, unknown> {
  const record = moduleState(crm.world, module).records[id];
  if (!record) throw new Error(`no record ${id}`);
  return record.fields;
}

export function countIn(crm: Crm, module: string): number {
  return Object.keys(moduleState(crm.world, module).records).length;
}

const firstAsked = new WeakMap<Crm, number>();

/** An instant so many days from when it is asked for first, in whole seconds. */
export function inDays(crm: Crm, days: number, hours = 0): string {
  const today = firstAsked.get(crm) ?? crm.world.now('crm').getTime();
  firstAsked.set(crm, today);
  const at = today + days * 86_400_000 + hours * 3_600_000;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export async function one(people: ZohoPeople, address: string): Promise<Person> {
  const [person] = (await people.find([address])).get(address) ?? [];
  if (!person) throw new Error(`nobody has ${address}`);
  return person;
}

export function noComposites(crm: Crm): Promise<void> {
  return fault(crm, { path: '__composite_requests' }, { status: 403 }, { times: null });
}

/** Everything that the CRM answers from now on is an error of its own. */
export function breakDown(crm: Crm): Promise<void> {
  return control(crm.sandbox, 'faults', { match: { service: 'crm' }, times: null, do: { status: 503 } });
}

export const noPermission = {
  status: 403,
  body: { code: 'NO_PERMISSION', message: 'permission denied', status: 'error', details: { permissions: [] } },
};
