import type { SideName } from '../../../sync/side';
import { Unseen } from '../../components/Announcement';
import { PageLink } from '../../components/PageLink';
import { Quiet } from '../../components/Quiet';
import { useText } from '../../text';
import { isSameAddress, sides } from './standing';

/** I2, I3: whose mailbox and whose CRM account are kept in step; one address where it is the same. */
export function AccountsLine({ addresses: { outlook, crm } }: { addresses: Record<SideName, string | null> }) {
  const text = useText();
  if (outlook === null || crm === null) return <OneSide addresses={{ outlook, crm }} />;
  if (isSameAddress(outlook, crm)) return <Quiet>{text('account-in-as', { address: outlook })}</Quiet>;
  return (
    <Quiet>
      <Unseen>{text('accounts-both', { outlook, crm })}</Unseen>
      <span aria-hidden="true">
        {outlook} ↔ {crm}
      </span>{' '}
      <PageLink page="settings" query={{ part: 'accounts' }}>
        {text('accounts-link')}
      </PageLink>
    </Quiet>
  );
}

/** The other service has not yet said who it is. */
function OneSide({ addresses }: { addresses: Record<SideName, string | null> }) {
  const text = useText();
  const known = sides.find((side) => addresses[side] !== null);
  if (known === undefined) return null;
  return <Quiet>{text('accounts-one', { side: known, address: addresses[known] ?? '' })}</Quiet>;
}
