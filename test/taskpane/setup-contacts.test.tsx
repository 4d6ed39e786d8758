/** @jest-environment jsdom */
import '../dom';
import { act, screen, waitFor } from '@testing-library/react';
import { defaultMapping } from '../../src/model/mapping';
import SetupPage from '../../src/taskpane/views/setup/SetupPage';
import { FakeSync, fresh, withKind } from './fake-sync';
import { goTo, showPage } from './render';
import { contactFields, contactsConfiguration, crmField } from './setup-ground';
import type { KeepingSync } from './setup-page';
import { button, isOn, part, showSetup, withSettings } from './setup-page';

const radio = (name: string) => screen.getByRole('radio', { name });
const contacts = (sync: KeepingSync) => sync.settings.contacts;

describe('asking the CRM', () => {
  test('says so when it takes a while, also to screen readers', async () => {
    await goTo('#/setup?kind=contacts');
    jest.useFakeTimers();
    try {
      showPage(SetupPage, new FakeSync(fresh, { configuration: () => new Promise(() => undefined) }));
      expect(screen.getByRole('heading', { level: 1, name: 'Sync options for contacts' })).toBeVisible();
      expect(screen.queryByRole('progressbar')).toBeNull();
      act(() => jest.advanceTimersByTime(1100));
      expect(screen.getByRole('progressbar')).toHaveAccessibleName('Asking the CRM for its fields…');
      expect(screen.getByRole('status')).toHaveTextContent('Asking the CRM for its fields…');
    } finally {
      jest.useRealTimers();
    }
  });

  test('names the problem when it gets no answer, and asks again', async () => {
    await goTo('#/setup?kind=contacts');
    const answers = [null, contactsConfiguration()];
    const error = { code: 'offline', side: 'crm', message: '' } as const;
    const lastRun = { error, at: '2026-11-22T10:00:00Z', seconds: 1, isAutomatic: false, conflicts: 0, remaining: 0 };
    const none = { created: 0, updated: 0, deleted: 0 };
    const problem = withKind(fresh, 'contacts', { lastRun: { ...lastRun, outlook: none, crm: none } });
    const sync = new FakeSync(problem, { configuration: () => Promise.resolve(answers.shift() ?? null) });
    const user = showPage(SetupPage, sync);
    expect(await screen.findByText('Zoho CRM could not be reached.')).toBeVisible();
    await user.click(button('Try again'));
    expect(await screen.findByRole('region', { name: 'Which way' })).toBeVisible();
    expect(sync.asked).toEqual([
      ['configuration', 'contacts'],
      ['configuration', 'contacts'],
    ]);
  });
});

describe('missing permissions', () => {
  const missing = ['Crm_Implied_Edit_Contacts', 'Crm_Implied_Delete_Contacts', 'Odd_<b>right</b>'];

  test('G10: are named in words; the options can be read, and there is no way on', async () => {
    await showSetup(contactsConfiguration({ missing }));
    expect(
      screen.getByText(/does not allow you to edit contacts, delete contacts,? and Odd_<b>right<\/b>/),
    ).toBeVisible();
    expect(screen.getByText(/Ask your CRM administrator to add this to your profile/)).toBeVisible();
    expect(screen.getByText(/you can read the options here, but not change them/)).toBeVisible();
    expect(radio('Both ways')).toBeDisabled();
    expect(button('Add this pair')).toBeDisabled();
    expect(screen.queryByRole('button', { name: /See what will happen|Save/ })).toBeNull();
  });

  test('G10: do not lock the options of contacts that are synced already', async () => {
    await showSetup(contactsConfiguration({ missing }), isOn('contacts'));
    expect(screen.getByText(/does not allow you to edit contacts/)).toBeVisible();
    expect(radio('Both ways')).toBeEnabled();
    expect(button('Save')).toBeVisible();
  });
});

describe('before enabling', () => {
  test('G1, G2, C5: options are kept when the person goes on to the preview, and only those of contacts', async () => {
    const { sync, user } = await showSetup(contactsConfiguration());
    expect(radio('Both ways')).toBeChecked();
    await user.click(radio('Outlook’s value wins'));
    const deletions = screen.getByRole('checkbox', { name: /^When I delete a contact in Outlook/ });
    expect(deletions).not.toBeChecked();
    expect(deletions).toHaveAccessibleDescription(/^Off: the contact stays in the CRM/);
    await user.click(deletions);
    await user.click(radio('Only from the CRM to Outlook'));
    expect(sync.asked).toEqual([['configuration', 'contacts']]);
    await user.click(button('See what will happen'));
    const changed = { conflict: 'outlook', direction: 'toOutlook', deleteInCrm: true };
    const settings = { ...fresh.settings, contacts: { ...fresh.settings.contacts, ...changed } };
    expect(sync.asked.slice(1)).toEqual([['saveSettings', settings]]);
    await waitFor(() => expect(location.hash).toBe('#/preview?kind=contacts'));
  });

  test('G1: one way only, what has no meaning then is not asked', async () => {
    const { user } = await showSetup(contactsConfiguration());
    await user.click(radio('Only from the CRM to Outlook'));
    expect(screen.queryByRole('radio', { name: 'Outlook’s value wins' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^When I delete a contact in Outlook/ })).toBeNull();
  });

  test('with nothing changed, the way to the preview saves nothing', async () => {
    const { sync, user } = await showSetup(contactsConfiguration());
    await user.click(button('See what will happen'));
    await waitFor(() => expect(location.hash).toBe('#/preview?kind=contacts'));
    expect(sync.asked).toEqual([['configuration', 'contacts']]);
  });

  test('what could not be saved keeps the person here and says so', async () => {
    await goTo('#/setup?kind=contacts');
    const sync = new FakeSync(fresh, { configuration: () => Promise.resolve(contactsConfiguration()) });
    const user = showPage(SetupPage, sync);
    await user.click(await screen.findByRole('radio', { name: 'Outlook’s value wins' }));
    await user.click(button('See what will happen'));
    expect(await screen.findByText('This could not be saved. Everything stays as it was.')).toBeVisible();
    expect(location.hash).toBe('#/setup?kind=contacts');
  });

  test('G6, G8: says how contacts are matched, and the limits', async () => {
    const { user } = await showSetup(contactsConfiguration());
    const how = part('Good to know');
    expect(how.getByText(/recognised by its e-mail address: “E-mail 1” in Outlook, “Email” in the CRM/)).toBeVisible();
    expect(how.getByText(/10,000 contacts at most. Each later one makes 500 changes at most/)).toBeVisible();
    await user.click(button('Remove: E-mail 1, Email'));
    expect(how.getByText(/“E-mail 2” in Outlook, “Secondary Email” in the CRM/)).toBeVisible();
    await user.click(button('Remove: E-mail 2, Secondary Email'));
    expect(how.getByText(/^No e-mail address is mapped/)).toBeVisible();
  });
});

describe('a mandatory field without a value', () => {
  const region = crmField('Region', { isMandatory: true, length: 5 });
  const configuration = contactsConfiguration({ crmFields: [...contactFields, region] });

  test('stands first and closes the way on, until it is filled', async () => {
    const { sync, user } = await showSetup(configuration);
    const see = button('See what will happen');
    expect(see).toHaveAttribute('aria-disabled', 'true');
    expect(see).toHaveAccessibleDescription('There is no way on yet: the CRM wants a value for Region.');
    await user.click(see);
    const unfilled = part('Has to be filled');
    await user.type(unfilled.getByRole('textbox', { name: 'Value for “Region”' }), 'Northern');
    await user.click(unfilled.getByRole('button', { name: 'Use this value for “Region”' }));
    expect(unfilled.getByText('This field takes 5 characters at most.')).toBeVisible();
    await user.clear(unfilled.getByRole('textbox'));
    await user.type(unfilled.getByRole('textbox'), 'North');
    await user.click(unfilled.getByRole('button'));
    expect(screen.queryByRole('region', { name: 'Has to be filled' })).toBeNull();
    expect(part('Fixed values').getByText('Region: “North” in new records')).toBeVisible();
    await user.click(see);
    const mapping = [...defaultMapping('contacts', configuration.crmFields), { value: 'North', crm: 'Region' }];
    expect(contacts(sync).mapping).toEqual(mapping);
  });

  test('is no hindrance where nothing is made in the CRM', async () => {
    const { user } = await showSetup(configuration);
    await user.click(radio('Only from the CRM to Outlook'));
    expect(screen.queryByRole('region', { name: 'Has to be filled' })).toBeNull();
    expect(button('See what will happen')).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('that no value can be written into is explained', async () => {
    const product = crmField('Product', { isMandatory: true, type: 'lookup', target: 'Products' });
    await showSetup(contactsConfiguration({ crmFields: [...contactFields, product] }));
    expect(part('Has to be filled').getByText(/^“Product” cannot have a fixed value/)).toBeVisible();
  });
});

describe('G4: the list', () => {
  const list = () => screen.getByRole('combobox', { name: 'CRM list' });

  test('is all of one’s own contacts, or a list of the CRM by its name', async () => {
    const { sync, user } = await showSetup(contactsConfiguration());
    expect(list()).toHaveDisplayValue('All my contacts');
    expect(screen.queryByRole('radiogroup', { name: 'Contacts that leave the list' })).toBeNull();
    await user.selectOptions(list(), 'v2');
    expect(list()).toHaveDisplayValue('New <this week>');
    expect(screen.queryByText(/^Take care/)).toBeNull();
    await user.click(radio('Leave Outlook, too; they stay in the CRM'));
    await user.click(button('See what will happen'));
    expect(contacts(sync)).toMatchObject({ view: 'v2', outOfView: 'remove' });
  });

  test('warns when another one is chosen while contacts are synced', async () => {
    const { user } = await showSetup(
      contactsConfiguration(),
      isOn('contacts', withSettings('contacts', { view: 'v1' })),
    );
    expect(list()).toHaveDisplayValue('Key accounts');
    expect(screen.queryByText(/^Take care/)).toBeNull();
    await user.selectOptions(list(), 'v2');
    expect(screen.getByText(/^Take care: contacts that are not on this list drop out of the sync/)).toBeVisible();
    await user.selectOptions(list(), 'All my contacts');
    expect(screen.queryByText(/^Take care/)).toBeNull();
  });

  test('that the CRM does not have any more is told', async () => {
    await showSetup(contactsConfiguration(), withSettings('contacts', { view: 'v9' }));
    expect(list()).toHaveDisplayValue('(a list that the CRM does not have any more)');
  });
});

describe('once contacts are synced', () => {
  test('edits are marked, and saved on demand; it is told to the screen reader', async () => {
    const { sync, user } = await showSetup(contactsConfiguration(), isOn('contacts'));
    const unsaved = 'Not saved yet. If you leave this page, only these changes are lost.';
    expect(screen.queryByText(unsaved)).toBeNull();
    await user.click(radio('Only from Outlook to the CRM'));
    expect(screen.getByText(unsaved)).toBeVisible();
    await user.click(button('Save'));
    const saved = await screen.findByText('Saved');
    expect(saved.closest('[role="status"]')).not.toBeNull();
    expect(screen.queryByText(unsaved)).toBeNull();
    expect(contacts(sync)).toEqual({ ...fresh.settings.contacts, direction: 'toCrm' });
    await user.click(radio('Both ways'));
    expect(screen.queryByText('Saved')).toBeNull();
    expect(location.hash).toBe('#/setup?kind=contacts');
  });
});
