import { JoinedAccounts } from './accounts';
import type { AccountsConfig, Config } from './config';
import { crmBrowser } from './crm-browser';
import type { Host } from './host';
import { signInWindows } from './office-windows';
import { sandboxAccounts } from './sandbox-accounts';

/**
 * The sign-in that the configuration asks for.
 * @param person the sandbox's person; null: its first one
 */
export async function openAccounts(
  config: Config,
  host: Promise<Host>,
  person: string | null,
): Promise<JoinedAccounts> {
  return config.signIn === 'sandbox' ? sandboxAccounts(config, person) : realAccounts(config, host);
}

async function realAccounts(config: AccountsConfig, host: Promise<Host>): Promise<JoinedAccounts> {
  const [{ MicrosoftSignIn }, { CrmSignIn }, { mailbox }] = await Promise.all([
    import(/* webpackChunkName: "accounts" */ './microsoft-sign-in'),
    import(/* webpackChunkName: "accounts" */ './crm-sign-in'),
    host,
  ]);
  const windows = signInWindows();
  const crm = new CrmSignIn(config, windows, crmBrowser(), mailbox);
  return new JoinedAccounts({
    outlook: new MicrosoftSignIn(config, host, windows),
    crm,
    dataCentres: () => crm.dataCentres(),
  });
}
