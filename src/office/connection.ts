import type { Connection } from '../session/remote';
import type { JoinedAccounts } from './accounts';
import { readConfig } from './config';
import type { Host } from './host';
import { openAccounts } from './open-accounts';

/** What a page needs to open a session: sign-in, and which sync it is. @throws Error when the pages are not set up. */
export async function prepareConnection(
  host: Promise<Host>,
): Promise<{ accounts: JoinedAccounts; connection: Connection }> {
  const config = await readConfig();
  const person = new URLSearchParams(location.search).get('person');
  const accounts = await openAccounts(config, host, person);
  const { mailbox } = await host;
  return {
    accounts,
    connection: {
      storeName: `crm-sync ${config.world} ${person ?? ''}`.trim(),
      mailbox: config.signIn === 'accounts' ? mailbox : null,
    },
  };
}
