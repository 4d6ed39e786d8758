import type { ChoiceValues } from '../model/choice-values';
import { canonicalLine, noSubject } from '../model/text';
import type { MappedField } from '../model/mapping';
import type { FieldValues } from '../model/values';
import { mappedModule, type Mapping, type Naming } from './mapped-module';
import type { MappedRecord } from './record';
import type { RecordModule } from './record-module';

/** What is special to tasks among the CRM's records. */
export function taskModule(mapping: Mapping, values?: ChoiceValues): RecordModule<FieldValues, MappedRecord> {
  return mappedModule({
    ...{ name: 'Tasks', plural: 'tasks', probesImports: false, mapping, values },
    naming: subject(mapping.fields),
    reads: ['Recurring_Activity'],
  });
}

/** The CRM takes no task without a subject: "(No subject)" reads as none. */
function subject(fields: MappedField[]): Naming {
  const title = fields.find(({ crm }) => crm.name === 'Subject');
  return {
    field: 'Subject',
    length: 255,
    reads: [],
    read: (values, record) => {
      const text = record['Subject'];
      if (!title || typeof text !== 'string' || canonicalLine(text) !== noSubject) return values;
      const { group, name } = title.outlook;
      return { ...values, [group]: { ...values[group], [name]: '' } };
    },
    write: (written, _values, before) => {
      const isMissing = 'Subject' in written ? (written['Subject'] ?? '') === '' : before === undefined;
      return isMissing ? { ...written, Subject: noSubject } : written;
    },
  };
}
