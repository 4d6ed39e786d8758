import type { CrmField } from '../../../model/mapping';
import { useLocale, useText } from '../../text';
import { crmLabel } from './mapping-draft';
import { listOf } from './words';

/** Names the mandatory fields that still want a value. */
export function useObstacle(unfilled: CrmField[], crmFields: CrmField[]): string | null {
  const text = useText();
  const locale = useLocale();
  if (unfilled.length === 0) return null;
  const labels = unfilled.map((crm) => crmLabel(crm, crmFields));
  return text('setup-fill-first', { fields: listOf(labels, locale) });
}
