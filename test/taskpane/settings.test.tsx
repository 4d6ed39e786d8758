/** @jest-environment jsdom */
import '../dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { OnlyInOutlook, PaneSettings, Snapshot, Work } from '../../src/session/port';
import SettingsPage from '../../src/taskpane/views/settings/SettingsPage';
import { active, allOn, FakeSync, fresh, waiting, withKind } from './fake-sync';
import { goTo, showPage, tell } from './render';

const work: Work = {
  task: 'sync',
  kind: null,
  where: 'elsewhere',
  phase: 'writing',
  done: 1,
  planned: 9,
  waitingUntil: null,
};

/** Keeps what it is given, as the engine does. */
class KeepingSync extends FakeSync {
  constructor(private kept: Snapshot) {
    super(kept);
  }
  override saveSettings = (...args: unknown[]) => {
    this.asked.push(['saveSettings', ...args]);
    this.kept = { ...this.kept, settings: args[0] as PaneSettings };
    this.show(this.kept);
    return Promise.resolve();
  };
}

const showSettings = (snapshot: Snapshot = active) => {
  const sync = new KeepingSync(snapshot);
  return { sync, user: showPage(SettingsPage, sync) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = (name: string) => within(screen.getByRole('group', { name }));
const saved = (change: Partial<PaneSettings['meetings']>, rest: Partial<PaneSettings> = {}) => {
  const { settings } = active;
  return ['saveSettings', { ...settings, meetings: { ...settings.meetings, ...change }, ...rest }];
};

describe('settings', () => {
  test('saves which side wins at once, and says so quietly', async () => {
    const { sync, user } = showSettings();
    const conflict = part('When both sides changed the same thing');
    expect(conflict.getByRole('radio', { name: 'The CRM’s value wins' })).toBeChecked();
    expect(conflict.getByText(/The other value is not lost: it stands in Activity/)).toBeVisible();
    expect(conflict.getByRole('status')).toBeEmptyDOMElement();
    await user.click(conflict.getByRole('radio', { name: 'Outlook’s value wins' }));
    expect(sync.asked).toEqual([saved({ conflict: 'outlook' })]);
    await waitFor(() => expect(conflict.getByRole('status')).toHaveTextContent('Saved'));
    expect(conflict.getByRole('radio', { name: 'Outlook’s value wins' })).toBeChecked();
  });

  test('switches off that deletions in Outlook delete in the CRM', async () => {
    const { sync, user } = showSettings();
    const toggle = screen.getByRole('switch', {
      name: 'When I delete a meeting in Outlook, delete it in the CRM, too',
    });
    expect(toggle).toBeChecked();
    await user.click(toggle);
    expect(sync.asked).toEqual([saved({ deleteInCrm: false })]);
    expect(toggle).not.toBeChecked();
  });

  test('keeps private meetings out unless the person says so; only then it warns who can see them', async () => {
    const { sync, user } = showSettings();
    const toggle = screen.getByRole('switch', { name: 'Sync private meetings, too' });
    expect(toggle).not.toBeChecked();
    expect(toggle).toHaveAccessibleDescription(/On: colleagues with access to the CRM can see it, too/);
    expect(screen.queryByText(/Take care/)).toBeNull();
    await user.click(toggle);
    expect(sync.asked).toEqual([saved({ syncPrivate: true })]);
    expect(toggle).toHaveAccessibleDescription(/Take care: colleagues with access to the CRM/);
    expect(screen.queryByText(/On: colleagues/)).toBeNull();
  });

  test('M8: adds no client invitations unless the person says so; only then it asks about colleagues’ ones', async () => {
    const { sync, user } = showSettings();
    const invitations = part('Client meeting invitations');
    const toggle = invitations.getByRole('switch', { name: 'Add client meeting invitations' });
    expect(toggle).not.toBeChecked();
    expect(toggle).toHaveAccessibleDescription(/nobody gets mail/);
    expect(invitations.queryByRole('switch', { name: /CRM user/ })).toBeNull();
    await user.click(toggle);
    expect(sync.asked).toEqual([saved({ invitations: true })]);
    const colleagues = invitations.getByRole('switch', { name: 'Also when a CRM user sent them' });
    expect(colleagues).toBeChecked();
    await waitFor(() => expect(invitations.getByRole('status')).toHaveTextContent('Saved'));
    await user.click(colleagues);
    expect(sync.asked.at(-1)).toEqual(saved({ invitations: true, colleagueInvitations: false }));
    await user.click(toggle);
    expect(invitations.queryByRole('switch', { name: /CRM user/ })).toBeNull();
  });

  test('G3: offers how often to sync by itself', async () => {
    const { sync, user } = showSettings();
    const every = screen.getByRole('combobox', { name: 'Sync while this pane is open' });
    const names = within(every)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Only when I say so',
      'Every minute',
      'Every 5 minutes',
      'Every 15 minutes',
      'Every 30 minutes',
      'Every 60 minutes',
    ]);
    expect(every).toHaveDisplayValue('Every 15 minutes');
    await user.selectOptions(every, 'Every 60 minutes');
    expect(sync.asked).toEqual([saved({}, { everyMinutes: 60 })]);
    expect(every).toHaveDisplayValue('Every 60 minutes');
  });

  test('a second quick change keeps the first', async () => {
    const sync = new FakeSync(active);
    const answers: (() => void)[] = [];
    sync.saveSettings = (...args: unknown[]) => {
      sync.asked.push(['saveSettings', ...args]);
      return new Promise((resolve) => answers.push(resolve));
    };
    const user = showPage(SettingsPage, sync);
    await user.click(screen.getByRole('switch', { name: /^Sync private/ }));
    await user.click(screen.getByRole('radio', { name: /^Outlook’s/ }));
    expect(sync.asked[1]).toEqual(saved({ syncPrivate: true, conflict: 'outlook' }));
  });

  test('says so when something could not be saved, and shows what is kept', async () => {
    const sync = new FakeSync(active);
    sync.saveSettings = () => Promise.reject(new Error('full'));
    const user = showPage(SettingsPage, sync);
    await user.click(screen.getByRole('switch', { name: /^Sync private/ }));
    expect(await screen.findByText(/could not be saved/)).toBeVisible();
    expect(screen.getByRole('switch', { name: /^Sync private/ })).not.toBeChecked();
  });
});

describe('switching off', () => {
  const only: OnlyInOutlook = {
    items: [
      { title: 'Dentist', people: 0 },
      { title: 'Offsite <3', people: 4 },
    ],
    total: 134,
  };
  const open = async (found: OnlyInOutlook | null, snapshot: Snapshot = active) => {
    const answers = { found };
    const sync = new FakeSync(snapshot, { onlyInOutlook: () => Promise.resolve(answers.found) });
    const user = showPage(SettingsPage, sync);
    await user.click(button('Switch off meetings…'));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    sync.asked.length = 0;
    return { sync, user, answers };
  };
  const ways = () => within(screen.getByRole('radiogroup', { name: 'What happens in Outlook?' }));

  test('M10: is offered only while meetings are on', () => {
    const sync = new FakeSync(fresh);
    showPage(SettingsPage, sync);
    expect(screen.queryByRole('button', { name: 'Switch off meetings…' })).toBeNull();
    tell(sync, withKind(active, 'meetings', { state: 'off', offReason: 'user' }));
    expect(screen.queryByRole('button', { name: 'Switch off meetings…' })).toBeNull();
    expect(screen.getByText('Syncing meetings is switched off. Every meeting stays in the CRM.')).toBeVisible();
    tell(sync, active);
    expect(button('Switch off meetings…')).toBeVisible();
  });

  test('M10: looks for what stands only in Outlook first, and says that all stays in the CRM', async () => {
    const sync = new FakeSync(active, { onlyInOutlook: () => new Promise(() => undefined) });
    const user = showPage(SettingsPage, sync);
    await user.click(button('Switch off meetings…'));
    expect(screen.getByRole('heading', { level: 1, name: 'Switch off meetings' })).toHaveFocus();
    expect(screen.getByText('Every meeting stays in the CRM.')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAccessibleName(/Looking for meetings that stand only in Outlook/);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  test('M10: lists what stands only in Outlook, and moves it by default', async () => {
    const { sync, user } = await open(only);
    expect(screen.getByText(/^2 meetings in the calendar “Zoho CRM” stand only in Outlook/)).toBeVisible();
    const list = within(screen.getByRole('list', { name: 'Only in Outlook' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Dentist'),
      expect.stringMatching(/Offsite <3.*4 participants/),
    ]);
    expect(ways().getByRole('radio', { name: /^Move what stands only in Outlook/ })).toBeChecked();
    await user.click(button('Switch off'));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'move']]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
  });

  test('M10: removes by default where nothing stands only in Outlook, without a further question', async () => {
    const { sync, user } = await open({ items: [], total: 132 });
    expect(screen.getByText(/^Nothing stands only in Outlook/)).toBeVisible();
    expect(ways().getByRole('radio', { name: /132 meetings leave Outlook/ })).toBeChecked();
    await user.click(button('Switch off'));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'remove']]);
  });

  test('M10: keeps the calendar on demand', async () => {
    const { sync, user } = await open(only);
    await user.click(ways().getByRole('radio', { name: /^Keep the calendar and its meetings/ }));
    await user.click(button('Switch off'));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'keep']]);
  });

  test('M10: to lose what stands only in Outlook takes a second confirmation with its number', async () => {
    const { sync, user } = await open(only);
    const remove = ways().getByRole('radio', { name: /^Remove the calendar with everything in it/ });
    expect(remove).toHaveAccessibleName(/Danger: 2 meetings stand only in Outlook and would be lost/);
    await user.click(remove);
    await user.click(button('Switch off'));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('2 meetings that stand only in Outlook are removed with the calendar');
    expect(sync.asked).toEqual([]);
    const yes = { name: 'Remove the calendar and 2 meetings' };
    await user.click(within(question).getByRole('button', yes));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'remove']]);
  });

  test('M10: once it is done, it leads to the first page, which says what happened', async () => {
    await goTo('#/settings');
    const { sync, user } = await open(only);
    await user.click(button('Switch off'));
    tell(sync, withKind(active, 'meetings', { state: 'off', status: 'off', offReason: 'user' }));
    await waitFor(() => expect(location.hash).toBe('#/'));
  });

  test('M10: going back changes nothing', async () => {
    const { sync, user } = await open(only);
    await user.click(button('Go back'));
    expect(sync.asked).toEqual([]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
  });

  test('M10: where it could not be found out it can be asked again, or the calendar kept', async () => {
    const { sync, user, answers } = await open(null);
    expect(screen.getByText(/could not be found out what stands only in Outlook/)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await user.click(button('Switch off and keep the calendar'));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'keep']]);
    answers.found = only;
    await user.click(await screen.findByRole('button', { name: 'Switch off meetings…' }));
    expect(await screen.findByRole('radiogroup')).toBeVisible();
  });

  test('M10: asking again shows what is found then', async () => {
    const { user, answers } = await open(null);
    answers.found = only;
    await user.click(button('Try again'));
    expect(await screen.findByRole('list', { name: 'Only in Outlook' })).toBeVisible();
  });

  test('M10: does nothing while a sync goes on, and says why', async () => {
    const { sync, user } = await open(only);
    tell(sync, { ...active, work });
    expect(button('Switch off')).toHaveAccessibleDescription(/A sync is going on/);
    await user.click(button('Switch off'));
    expect(sync.asked).toEqual([]);
  });

  test('M10: says what went wrong where it could not be finished, and leads back to it', async () => {
    const { sync, user } = await open(only);
    const error = { code: 'offline', side: 'outlook', message: 'no answer' } as const;
    await user.click(button('Switch off'));
    tell(sync, withKind(active, 'meetings', { lastRun: { ...active.kinds.meetings.lastRun!, error } }));
    expect(await screen.findByText(/switching off could not be finished/)).toBeVisible();
    expect(screen.getByText('Outlook could not be reached.')).toBeVisible();
    await user.click(button('Try again'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Switch off meetings' })).toHaveFocus();
  });

  test('M10: leads to the decision where switching off waits for one', () => {
    const need = { kind: 'meetings', type: 'switch-off', id: 'off', rule: 'M4', items: 1, people: 3 } as const;
    showPage(SettingsPage, new FakeSync(waiting(active, [need])));
    expect(screen.getByRole('link', { name: 'Go to Needs you' })).toHaveAttribute('href', '#/needs?kind=meetings');
  });
});

describe('contacts and tasks', () => {
  const section = (name: string) => within(screen.getByRole('region', { name }));

  test('C4, T3: their options have a page of their own', () => {
    showSettings(withKind(allOn, 'tasks', { state: 'new' }));
    const contacts = section('Contacts').getByRole('link', { name: 'Edit the sync options of contacts' });
    expect(contacts).toHaveAttribute('href', '#/setup?kind=contacts');
    const tasks = section('Tasks').getByRole('link', { name: 'Set up tasks' });
    expect(tasks).toHaveAttribute('href', '#/setup?kind=tasks');
    expect(section('Tasks').queryByRole('button')).toBeNull();
  });

  test.each([
    ['C6', 'contacts', 'contacts folder', 'my own contacts'],
    ['T9', 'tasks', 'task list', 'my own tasks'],
  ] as const)('%s: %s are switched off by themselves, in their own words', async (_rule, kind, place, own) => {
    const found: OnlyInOutlook = { items: [{ title: 'Ada Reyes', people: 0 }], total: 9 };
    const sync = new FakeSync(allOn, { onlyInOutlook: () => Promise.resolve(found) });
    const user = showPage(SettingsPage, sync);
    await user.click(button(`Switch off ${kind}…`));
    expect(sync.asked).toEqual([['onlyInOutlook', kind]]);
    expect(
      await screen.findByText(`One ${kind.slice(0, -1)} in the ${place} “Zoho CRM” stands only in Outlook:`),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: new RegExp(`to ${own}`) })).toBeChecked();
    expect(screen.queryByText(/cancellation/)).toBeNull();
    await user.click(button('Switch off'));
    expect(sync.asked).toContainEqual(['switchOff', kind, 'move']);
  });

  test('C6: what could not be finished is told of its own kind alone', async () => {
    const sync = new FakeSync(allOn, { onlyInOutlook: () => Promise.resolve({ items: [], total: 9 }) });
    const user = showPage(SettingsPage, sync);
    await user.click(button('Switch off contacts…'));
    await user.click(await screen.findByRole('button', { name: 'Switch off' }));
    const error = { code: 'offline', side: 'outlook', message: 'x' } as const;
    const run = { lastRun: { ...allOn.kinds.contacts.lastRun!, error } };
    tell(sync, withKind(withKind(allOn, 'contacts', run), 'meetings', run));
    expect(await section('Contacts').findByText(/switching off could not be finished/)).toBeVisible();
    expect(section('Meetings').queryByText(/could not be finished/)).toBeNull();
  });

  test('T9: once it is done, it leads to the first page', async () => {
    await goTo('#/settings');
    const sync = new FakeSync(allOn, { onlyInOutlook: () => Promise.resolve({ items: [], total: 9 }) });
    const user = showPage(SettingsPage, sync);
    await user.click(button('Switch off tasks…'));
    await user.click(await screen.findByRole('button', { name: 'Switch off' }));
    tell(sync, withKind(allOn, 'tasks', { state: 'off', status: 'off', offReason: 'user' }));
    await waitFor(() => expect(location.hash).toBe('#/'));
  });
});
