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
  const isSandbox = config.signIn === 'sandbox';
  const person = isSandbox ? new URLSearchParams(location.search).get('person') : null;
  const accounts = await openAccounts(config, host, person);
  const mailbox = isSandbox ? null : (await host).mailbox;
  // Two mailboxes of one browser: what is kept of the one is not the other's to see.
  const storeName = `crm-sync ${config.world} ${person ?? mailbox?.toLowerCase() ?? ''}`.trim();
  return { accounts, connection: { storeName, mailbox } };
}
