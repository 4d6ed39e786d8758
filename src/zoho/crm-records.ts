import type { ChoiceValues } from '../model/choice-values';
import type { FieldValues } from '../model/values';
import type { ZohoClient } from './client';
import { contactModule } from './contact-module';
import { ListView } from './list-view';
import type { Mapping } from './mapped-module';
import type { MappedRecord, Origin } from './record';
import { RecordSide } from './record-side';
import { taskModule } from './task-module';
import type { CrmUser } from './whoami';

export interface CrmRecordsOptions {
  client: ZohoClient;
  user: CrmUser;
  module: 'Contacts' | 'Tasks';
  mapping: Mapping;
  /** Tasks: which values of status and importance go together. */
  values?: ChoiceValues | undefined;
  /** G4: id of the custom view that chooses the records; null: all of the user's own. */
  view: string | null;
  /** What earlier runs learned of records' origin; grows with what this one learns. */
  origins?: Map<string, Origin> | undefined;
}

/** The contacts (C3) or tasks (T1) that the user owns in the CRM, as far as a mapping says. */
export class CrmRecords extends RecordSide<FieldValues, MappedRecord> {
  constructor({ client, user, module: name, mapping, values, view, origins = new Map() }: CrmRecordsOptions) {
    const module = name === 'Contacts' ? contactModule(mapping) : taskModule(mapping, values);
    const { userId } = user;
    const list = view === null ? undefined : new ListView({ client, userId, module, id: view });
    super(client, module, { userId, view: list, origins });
  }
}
