import { lazy, Suspense } from 'react';
import type { SideControl } from '../../hooks/useSideSignIn';

/** Few ever need it: the first load goes without. */
const DataCentreSelect = lazy(() => import('./DataCentreSelect'));

/** Which of the CRM's data centres the person's account lives in, where there is something to choose. */
export function DataCentreField({ account: { dataCentres } }: { account: SideControl }) {
  if (!dataCentres) return null;
  return (
    <Suspense fallback={null}>
      <DataCentreSelect {...dataCentres} />
    </Suspense>
  );
}
