import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf, type PageName } from '../hooks/useRoute';

interface Props {
  page: PageName;
  query?: Record<string, string>;
  children: ReactNode;
}

/** Leads to a page of the pane. */
export function PageLink({ page, query = {}, children }: Props) {
  return (
    <Link href={addressOf(page, query)} inline>
      {children}
    </Link>
  );
}
