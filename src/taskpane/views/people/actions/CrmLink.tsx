import { safeLink } from '../../../../people/link';
import type { RecordRef } from '../../../../people/person';
import { Unseen } from '../../../components/Announcement';
import { useText } from '../../../text';
import { RecordLink } from '../RecordLink';

/** Opens a page of the CRM; nothing where there is none. */
export function CrmLink({ url, children }: { url: string | null; children: string }) {
  return safeLink(url) === null ? null : <RecordLink url={url}>{children}</RecordLink>;
}

/** The way to one of several records: who hears the link alone hears which. */
export function OpenRecord({ record: { url, name } }: { record: RecordRef }) {
  const text = useText();
  if (safeLink(url) === null) return null;
  return (
    <RecordLink url={url}>
      {text('people-open-crm')}
      <Unseen> {name}</Unseen>
    </RecordLink>
  );
}
