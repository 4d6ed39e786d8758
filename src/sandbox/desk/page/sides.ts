import type { Person, Services } from './account';
import { Crm } from './crm';
import { CrmModule } from './crm-api';
import { crmContacts, crmLeads, crmTasks } from './crm-kinds';
import { CrmRecords, type CrmKind } from './crm-records';
import { GraphApi } from './graph-api';
import { Mailbox } from './mailbox';
import { OutlookContacts } from './outlook-contacts';
import { OutlookTasks } from './outlook-tasks';
import { noRecords, type RecordSide } from './records';

export interface Sides {
  outlook: Mailbox;
  crm: Crm;
  contacts: Record<'outlook' | 'crm', RecordSide>;
  tasks: Record<'outlook' | 'crm', RecordSide>;
  /** Outlook has none. */
  leads: Record<'outlook' | 'crm', RecordSide>;
  /** What no side does by itself: loading files. */
  graph: GraphApi;
}

/** Both services as one person uses them. */
export function sidesOf(services: Services, { id, crmUserId }: Pick<Person, 'id' | 'crmUserId'>): Sides {
  const graph = new GraphApi(services, id);
  const records = (kind: CrmKind) => new CrmRecords(new CrmModule(services, crmUserId, id, kind.module), kind);
  return {
    graph,
    outlook: new Mailbox(services, id),
    crm: new Crm(services, crmUserId, id),
    contacts: { outlook: new OutlookContacts(graph), crm: records(crmContacts) },
    tasks: { outlook: new OutlookTasks(graph), crm: records(crmTasks) },
    leads: { outlook: noRecords, crm: records(crmLeads) },
  };
}
