import { accountsDesk, identityOf, inOutlook } from './accounts-desk';
import { agree, decline, enableMeetings, press, windowOf } from './accounts-windows';
import { ana, mailFrom, openItem, row } from './people-pane';
import { goTo, syncNow } from './pane';
import { barriers } from './windows';

/** The permissions that the page about people needs are asked for by itself, when they are wanted. */
const d = accountsDesk();

const crmScopes = async () => {
  const { tokens } = await identityOf(d);
  return [...new Set(tokens.filter(({ service }) => service === 'crm').flatMap(({ scopes }) => scopes))];
};

test('who has meetings in step is asked once for the page about people; who declines is asked again when they want', async () => {
  await d.hands('kim').crmAdd('Contacts', { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress });
  const pane = await inOutlook(d);
  await enableMeetings(pane);
  expect(await crmScopes()).not.toContain('ZohoCRM.modules.leads.ALL');
  await goTo(pane, 'People');
  await openItem(pane, mailFrom(ana));
  const bar = pane.getByRole('group', { name: 'Looking people up in Zoho CRM has not been allowed yet.' });
  await bar.waitFor();
  expect(await barriers(pane)).toEqual([]);
  const allow = () => windowOf(pane, () => press(pane, 'Allow'));
  await decline(await allow());
  await pane.getByText('The permission was not given.').waitFor();
  await pane.getByText(/Without it the add-in cannot do this\./).waitFor();
  await agree(await allow());
  await bar.waitFor({ state: 'detached' });
  await row(pane, 'Ana Rivera').getByRole('region', { name: 'Notes (0)' }).waitFor();
  const since = await d.hands('kim').logEnd();
  await goTo(pane, 'Sync');
  await syncNow(pane);
  expect(await d.hands('kim').writes(since)).toEqual([]);
});
