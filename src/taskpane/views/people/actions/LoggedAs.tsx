import type { RecordRef } from '../../../../people/person';
import { Plain } from '../../../components/Quiet';
import { useText } from '../../../text';
import { OpenRecord } from './CrmLink';

/** The mail stands in the CRM already, with the way there. */
export function LoggedAs({ records }: { records: RecordRef[] }) {
  const text = useText();
  return records.map((record) => (
    <Plain key={record.id}>
      {text('act-logged')} <OpenRecord record={record} />
    </Plain>
  ));
}
