import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { safeLink } from '../../../people/link';
import { Unseen } from '../../components/Announcement';
import { useText } from '../../text';

interface Props {
  /** As the CRM or the engine gives it. */
  url: string | null;
  children: ReactNode;
}

/** Opens a record's page beside Outlook; its words alone where there is no address that may be a link. */
export function RecordLink({ url, children }: Props) {
  const text = useText();
  const href = safeLink(url);
  if (href === null) return <span>{children}</span>;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer" inline>
      {children}
      <Unseen> {text('people-new-tab')}</Unseen>
    </Link>
  );
}

/** The way to the record itself; nothing where it has no page. */
export function OpenInCrm({ url }: { url: string | null }) {
  const text = useText();
  if (safeLink(url) === null) return null;
  return <RecordLink url={url}>{text('people-open-crm')}</RecordLink>;
}
