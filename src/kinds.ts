import { CalendarContainer } from './graph/calendar';
import type { GraphClient } from './graph/client';
import { ContactFolder } from './graph/contact-folder';
import { OutlookContacts } from './graph/outlook-contacts';
import { OutlookMeetings } from './graph/outlook-meetings';
import { OutlookTasks } from './graph/outlook-tasks';
import { TaskList } from './graph/task-list';
import { defaultPairs, type ChoiceField, type ChoiceValues } from './model/choice-values';
import { resolveMapping, type CrmField, type MappedField, type MappedKind, type MappingEntry } from './model/mapping';
import type { Meeting } from './model/meeting';
import type { FieldValues } from './model/values';
import { containerName, type Container } from './sync/container';
import { contactsWith } from './sync/contacts';
import { dryContainers, drySides } from './sync/dry';
import { SyncError } from './sync/errors';
import type { Kind, KindName, KindSettings } from './sync/kind';
import { meetingsWith } from './sync/meetings';
import { currentMetadata } from './sync/metadata';
import type { Profile } from './sync/profile';
import type { KindPorts } from './sync/run';
import type { Settings } from './sync/settings';
import type { Side } from './sync/side';
import type { Store } from './sync/store';
import { tasksWith } from './sync/tasks';
import type { ZohoClient } from './zoho/client';
import { CrmMeetings } from './zoho/crm-meetings';
import { CrmRecords } from './zoho/crm-records';
import { usualWeb } from './zoho/data-centre';
import { readFields } from './zoho/metadata';
import type { Origin } from './zoho/record';
import { recordUrl } from './zoho/record-url';
import { missingPermissions } from './zoho/whoami';

/** All that the engine needs for each kind, from both services. */
export interface KindSetting {
  graph: GraphClient;
  crm: ZohoClient;
  store: Store;
  profile: Profile;
  settings: Settings;
  origins: Map<string, Origin> | undefined;
  clock: () => string;
  dryRun: boolean;
}

export const modules = {
  meetings: 'Events',
  contacts: 'Contacts',
  tasks: 'Tasks',
} as const satisfies Record<KindName, string>;

/** Where a record opens in the CRM. */
export function crmUrl(profile: Profile, kind: KindName, id: string): string {
  return recordUrl(webIn(profile), profile.crm.org, modules[kind], id);
}

function webIn({ crm }: Profile): string {
  return crm.web ?? usualWeb;
}

export function meetingPorts(setting: KindSetting): KindPorts<Meeting> {
  const { graph, crm, profile, origins } = setting;
  const { conflict, deleteInCrm, syncPrivate, invitations } = setting.settings.meetings;
  const crmSide = new CrmMeetings({ client: crm, user: profile.crm, crmWeb: webIn(profile), origins });
  return ports(setting, {
    kind: meetingsWith({ syncPrivate }),
    container: new CalendarContainer(graph, containerOptions(setting)),
    crm: crmSide,
    outlook: (calendarId) =>
      new OutlookMeetings(graph, {
        ...{ calendarId, owner: ownerOf(profile), zone: profile.crm.timeZone },
        address: profile.outlook.address,
      }),
    settings: { conflict, deleteInCrm, invitations },
  });
}

/** @throws SyncError where the CRM's fields have to be asked for and cannot be */
export async function contactPorts(setting: KindSetting): Promise<KindPorts<FieldValues>> {
  const { graph, profile } = setting;
  const { mapping: entries, view, ...settings } = setting.settings.contacts;
  const mapping = resolveMapping(entries, 'contacts', await fieldsOf('contacts', setting));
  return ports(setting, {
    kind: contactsWith(mapping.fields),
    container: new ContactFolder(graph, containerOptions(setting)),
    crm: crmRecords(setting, 'Contacts', mapping, undefined, view),
    outlook: (folderId) => new OutlookContacts(graph, { folderId, owner: ownerOf(profile), mapping: mapping.fields }),
    settings: { ...settings, view },
  });
}

/** @throws SyncError where the CRM's fields have to be asked for and cannot be */
export async function taskPorts(setting: KindSetting): Promise<KindPorts<FieldValues>> {
  const { graph, profile } = setting;
  const { mapping: entries, conflict } = setting.settings.tasks;
  const mapping = resolveMapping(entries, 'tasks', await fieldsOf('tasks', setting));
  const values = choiceValues(setting.settings.tasks.values, mapping.fields);
  return ports(setting, {
    kind: tasksWith(mapping.fields, values),
    container: new TaskList(graph, containerOptions(setting)),
    crm: crmRecords(setting, 'Tasks', mapping, values, null),
    outlook: (listId) =>
      new OutlookTasks(graph, {
        listId,
        mapping: mapping.fields,
        zone: zoneOf(profile),
        recordUrl: (stamp) => crmUrl(profile, 'tasks', stamp.slice(stamp.indexOf('/') + 1)),
      }),
    settings: { conflict, deleteInCrm: true },
  });
}

/** The kind with the fields that this mapping gives it, for what is shown of it without a run. */
export function mappedKindOf(
  name: MappedKind,
  entries: MappingEntry[] | null,
  crmFields: CrmField[],
): Kind<FieldValues> {
  const { fields } = resolveMapping(entries, name, crmFields);
  return name === 'contacts' ? contactsWith(fields) : tasksWith(fields);
}

interface Parts<F> {
  kind: Kind<F>;
  container: Container;
  crm: Side<F>;
  outlook: (container: string) => Side<F>;
  settings: KindSettings;
}

function ports<F>(setting: KindSetting, { kind, container, crm, outlook, settings }: Parts<F>): KindPorts<F> {
  const sides = (id: string) => ({ crm, outlook: outlook(id) });
  const assertAllowed = () => assertPermissions(setting, kind.name);
  if (!setting.dryRun) return { kind, container, sides, settings, assertAllowed };
  return {
    ...{ kind, settings, assertAllowed, container: dryContainers(container) },
    sides: (id) => drySides(sides(id), id),
  };
}

/** T4, G10. @throws SyncError forbidden, with the names of the permissions */
async function assertPermissions({ crm, profile }: KindSetting, kind: KindName): Promise<void> {
  const missing = await missingPermissions(crm, profile.crm, modules[kind]);
  if (missing.length === 0) return;
  throw new SyncError('forbidden', 'crm', `The CRM profile lacks a permission: ${missing.join(', ')}.`);
}

async function fieldsOf(kind: MappedKind, { store, clock, crm, profile }: KindSetting): Promise<CrmField[]> {
  const ask = () => readFields(crm, modules[kind], profile.crm);
  return (await currentMetadata(store, kind, clock, ask)).fields;
}

function crmRecords(
  { crm, profile, origins }: KindSetting,
  module: 'Contacts' | 'Tasks',
  mapping: ReturnType<typeof resolveMapping>,
  values: ChoiceValues | undefined,
  view: string | null,
): CrmRecords {
  return new CrmRecords({ client: crm, user: profile.crm, module, mapping, values, view, origins });
}

/** T3: as the person set them, else as the CRM's own values suggest. */
function choiceValues(chosen: Settings['tasks']['values'], fields: MappedField[]): ChoiceValues {
  const pairs = (field: ChoiceField) => {
    const crm = fields.find(({ outlook }) => outlook.name === field)?.crm;
    return defaultPairs(field, crm?.values.map(({ value }) => value) ?? []);
  };
  return { status: chosen?.status ?? pairs('status'), importance: chosen?.priority ?? pairs('importance') };
}

function containerOptions({ profile, clock }: KindSetting) {
  return { name: containerName, owner: ownerOf(profile), accountId: profile.outlook.id, zone: zoneOf(profile), clock };
}

function ownerOf({ crm }: Profile): string {
  return `${crm.org}/${crm.userId}`;
}

function zoneOf({ outlook, crm }: Profile): string {
  return outlook.timeZone ?? crm.timeZone;
}
