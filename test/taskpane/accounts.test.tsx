/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import type { SideSignIn, SignInSnapshot } from '../../src/session/sign-in';
import SettingsPage from '../../src/taskpane/views/settings/SettingsPage';
import { FakeSignIn } from './fake-sign-in';
import { active, FakeSync } from './fake-sync';
import { goTo, showPage } from './render';

const kim: SideSignIn = { state: 'in', address: 'kim@contoso.com', failure: null, canSignOut: true };
const both: SignInSnapshot = { outlook: kim, crm: kim, dataCentres: null };

const show = (state: Partial<SignInSnapshot> = {}) => {
  const sync = new FakeSync({ ...active, accounts: { outlook: 'kim@contoso.com', crm: 'kim.k@contoso.example' } });
  const signIn = new FakeSignIn(sync.asked, { ...both, ...state });
  const stands = (part: Partial<SignInSnapshot>) => act(() => signIn.show(part));
  return { sync, stands, user: showPage(SettingsPage, sync, signIn) };
};
const accounts = () => within(screen.getByRole('region', { name: 'Accounts' }));
const side = (name: string) => within(accounts().getByRole('group', { name }));

test('each side says as whom it is connected', () => {
  show();
  expect(side('Microsoft 365').getByRole('status')).toHaveTextContent('Connected as kim@contoso.com');
  expect(side('Zoho CRM').getByRole('status')).toHaveTextContent('Connected as kim.k@contoso.example');
});

test('the link from the first page leads to the accounts', async () => {
  await goTo('#/settings?part=accounts');
  show();
  expect(screen.getByRole('heading', { level: 2, name: 'Accounts' })).toHaveFocus();
  await goTo('#/');
});

test('I2: another account can be linked, in another data centre, too', async () => {
  const { sync, user } = show({ dataCentres: { chosen: 'eu', all: ['com', 'eu'] } });
  const centre = await side('Zoho CRM').findByRole('combobox', { name: 'Where is your CRM account?' });
  expect(centre).toHaveDisplayValue('Europe (zoho.eu)');
  await user.selectOptions(centre, 'United States (zoho.com)');
  await user.click(accounts().getByRole('button', { name: 'Sign in with another account: Zoho CRM' }));
  expect(sync.asked).toEqual([
    ['signIn', 'crm', { another: true, dataCentre: 'com', features: ['meetings'] }],
    ['signedIn', 'crm'],
  ]);
});

test('signing out says what stays, and asks first', async () => {
  const { sync, user } = show();
  await user.click(accounts().getByRole('button', { name: 'Sign out: Microsoft 365' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Sign out of Microsoft 365?', hidden: true }));
  expect(dialog.getByText(/Nothing is deleted.*Syncing stops until you sign in again/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Stay signed in', hidden: true }));
  expect(sync.asked).toEqual([]);
  await user.click(accounts().getByRole('button', { name: 'Sign out: Microsoft 365' }));
  const again = within(screen.getByRole('dialog', { hidden: true }));
  await user.click(again.getByRole('button', { name: 'Sign out', hidden: true }));
  expect(sync.asked).toEqual([['signOut', 'outlook']]);
});

test('who is signed out can connect again from here', async () => {
  const { sync, stands, user } = show();
  accounts().getByRole('button', { name: 'Sign out: Zoho CRM' }).focus();
  stands({ crm: { ...kim, state: 'out', address: null } });
  expect(side('Zoho CRM').getByRole('status')).toHaveTextContent('Not connected');
  expect(accounts().queryByRole('button', { name: 'Sign out: Zoho CRM' })).not.toBeInTheDocument();
  await user.click(accounts().getByRole('button', { name: 'Connect Zoho CRM' }));
  expect(sync.asked[0]).toEqual(['signIn', 'crm', { features: ['meetings'] }]);
});

test('a sign-in that is about to end can be renewed from here', () => {
  show({ crm: { ...kim, state: 'ending' } });
  expect(side('Zoho CRM').getByRole('status')).toHaveTextContent(/for a few more minutes$/);
  expect(side('Zoho CRM').getByRole('button', { name: 'Reconnect' })).toBeVisible();
});

test('an attempt that failed is told beside its buttons', () => {
  show({ outlook: { ...kim, failure: 'blocked' } });
  expect(side('Microsoft 365').getByRole('alert')).toHaveTextContent('Allow pop-ups for this site');
  expect(side('Zoho CRM').getByRole('alert')).toBeEmptyDOMElement();
});

test('where the account is not the person’s to choose, there is nothing to press', () => {
  const kept = { ...kim, canSignOut: false };
  show({ outlook: kept, crm: kept });
  expect(accounts().queryByRole('button')).not.toBeInTheDocument();
});

test('G7: the settings of a kind that is on say when it was synced last', () => {
  show();
  expect(within(screen.getByRole('region', { name: 'Meetings' })).getByText(/: 132 came to Outlook$/)).toBeVisible();
});
