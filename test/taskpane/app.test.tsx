/** @jest-environment jsdom */
import '../dom';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Snapshot } from '../../src/session/port';
import type { OpenItemPort } from '../../src/people/open-item';
import { App, type TextGroup } from '../../src/taskpane/App';
import type { Text } from '../../src/taskpane/text';
import type { Scheme } from '../../src/taskpane/theme';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { active, allOn, FakeSync, fresh, waiting, withKind } from './fake-sync';
import { english, goTo, locale, tell } from './render';

const work = {
  task: 'sync',
  kind: null,
  where: 'here',
  phase: 'writing',
  done: 12,
  planned: 40,
  waitingUntil: null,
} as const;
const failedNeed = {
  kind: 'meetings',
  type: 'failed',
  id: 'f1',
  side: 'crm',
  title: 'Site visit',
  when: null,
  code: 'X',
  message: 'x',
} as const;
const needing = waiting(active, [{ ...failedNeed, attempts: 1, isGivenUp: false }]);

type LoadText = (group: TextGroup) => Promise<Text>;

const propsOf = (sync: FakeSync, loadText: LoadText = () => Promise.resolve(english)) => ({
  ...{ sync, signIn: new FakeSignIn(sync.asked), text: english, locale, scheme: 'light' as Scheme, loadText },
});

async function open(sync = new FakeSync(active), loadText?: LoadText, item?: OpenItemPort) {
  const people = item && portsOf(new FakePeople(), item);
  await act(async () => {
    render(<App {...propsOf(sync, loadText)} people={people} />);
    await Promise.resolve();
  });
  return sync;
}

beforeEach(() => goTo('#/'));
afterEach(() => jest.useRealTimers());

test('five pages, of which the one that is shown is marked', async () => {
  await open();
  const links = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['People', 'Sync', 'Activity', 'Needs you', 'Settings']);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Sync');
  expect(document.title).toBe('Sync – CRM Sync for Outlook');
});

test('the first page leaves the focus where it is; each further one gives it to its heading', async () => {
  await open();
  expect(document.body).toHaveFocus();
  await goTo('#/settings');
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Settings');
  expect(document.title).toBe('Settings – CRM Sync for Outlook');
  await goTo('#/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sync' })).toHaveFocus();
});

test('a page can be opened by its address, whatever stands behind the question mark', async () => {
  await goTo('#/activity?state=left');
  await open();
  expect(await screen.findByRole('heading', { level: 1, name: 'Activity' })).toBeInTheDocument();
});

test('an address that is none of ours shows the first page', async () => {
  await goTo('#et=abc');
  await open();
  expect(screen.getByRole('heading', { level: 1, name: 'Sync' })).toBeInTheDocument();
});

describe('where the address names no page', () => {
  beforeEach(() => goTo(''));

  test('a pane beside an open item shows the people on it', async () => {
    await open(new FakeSync(active), undefined, new FakeItem(mail));
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
    expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('People');
    expect(document.body).toHaveFocus();
  });

  test('it stays there when no item is open any more', async () => {
    const item = new FakeItem(mail);
    await open(new FakeSync(active), undefined, item);
    await screen.findByRole('heading', { level: 1, name: 'People' });
    act(() => item.open(null));
    expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
  });

  test('without an item it shows the first page, whatever is opened later', async () => {
    const item = new FakeItem(null);
    await open(new FakeSync(active), undefined, item);
    act(() => item.open(mail));
    expect(screen.getByRole('heading', { level: 1, name: 'Sync' })).toBeInTheDocument();
  });

  test('until the item has been read nothing is decided', async () => {
    let read: (item: typeof mail) => void = () => undefined;
    const subscribe = (listener: typeof read) => {
      read = listener;
      return () => undefined;
    };
    await open(new FakeSync(active), undefined, Object.assign(new FakeItem(null), { subscribe }));
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    await act(async () => {
      read(mail);
      await Promise.resolve();
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });
});

test('the address of the first page shows it beside an item, too', async () => {
  await open(new FakeSync(active), undefined, new FakeItem(mail));
  expect(screen.getByRole('heading', { level: 1, name: 'Sync' })).toBeInTheDocument();
});

test('the words about people are fetched apart from the others', async () => {
  const loadText = jest.fn(() => Promise.resolve(english));
  await open(new FakeSync(active), loadText);
  await goTo('#/people');
  await screen.findByRole('heading', { level: 1, name: 'People' });
  expect(loadText.mock.calls).toEqual([['people']]);
});

test('the words of the further pages are fetched once, when the first of them is opened', async () => {
  const loadText = jest.fn(() => Promise.resolve(english));
  await open(new FakeSync(active), loadText);
  expect(loadText).not.toHaveBeenCalled();
  await goTo('#/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await goTo('#/needs');
  await screen.findByRole('heading', { level: 1, name: 'Needs you' });
  expect(loadText).toHaveBeenCalledTimes(1);
});

test('a page that cannot be fetched says so, and the rest of the pane goes on', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await open(new FakeSync(active), () => Promise.reject(new Error('404')));
  await goTo('#/settings');
  expect(await screen.findByRole('alert')).toHaveTextContent('What is synced is not affected.');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeEnabled();
  await goTo('#/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sync' })).toBeInTheDocument();
  jest.restoreAllMocks();
});

test('an engine that cannot be started is told of, with a way on', () => {
  const silent = Object.assign(new FakeSync(active), { subscribe: () => () => undefined });
  const { rerender } = render(<App {...propsOf(silent)} />);
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  rerender(<App {...propsOf(silent)} failure={new Error('no worker')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed on either side.');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeEnabled();
});

test('what waits for the person is counted beside "Needs you", in words, too', async () => {
  await open(new FakeSync(needing));
  const navigation = screen.getByRole('navigation');
  expect(within(navigation).getByRole('link', { name: 'Needs you (1 thing waits for you)' })).toBeInTheDocument();
});

test('work that is over within a second is not shown; what lasts is, with its numbers', async () => {
  jest.useFakeTimers();
  const sync = await open();
  tell(sync, { ...active, work });
  act(() => jest.advanceTimersByTime(900));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  act(() => jest.advanceTimersByTime(100));
  const bar = screen.getByRole('progressbar', { name: 'Bringing both sides into step' });
  expect(bar).toHaveAttribute('aria-valuenow', '12');
  expect(bar).toHaveAttribute('aria-valuemax', '40');
  expect(screen.getByText('12 of 40')).toBeInTheDocument();
  tell(sync, active);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('work that goes on is shown on every page, and can be stopped there', async () => {
  const sync = await open(new FakeSync({ ...active, work }));
  await goTo('#/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(sync.asked).toContainEqual(['stop']);
  tell(sync, { ...active, work: { ...work, phase: 'stopping' } });
  expect(screen.getByRole('progressbar', { name: /^Stopping/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Stop' })).toHaveAttribute('aria-disabled', 'true');
});

test('the focus goes to the heading when the button that held it goes away', async () => {
  const sync = await open(new FakeSync({ ...active, work }));
  (await screen.findByRole('button', { name: 'Stop' })).focus();
  tell(sync, active);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test.each([
  ['contacts', 'Bringing your contacts into step'],
  ['tasks', 'Bringing your tasks into step'],
  ['meetings', 'Bringing your meetings into step'],
] as const)('work names the kind that it is at: %s', async (kind, name) => {
  await open(new FakeSync({ ...allOn, work: { ...work, kind } }));
  expect(await screen.findByRole('progressbar', { name })).toBeInTheDocument();
});

test('C4: the configuration has a page of its own, outside of the navigation', async () => {
  await goTo('#/setup?kind=contacts');
  await open(new FakeSync(fresh));
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(document.title).toBe('Sync options – CRM Sync for Outlook');
  expect(screen.queryByRole('link', { current: 'page' })).not.toBeInTheDocument();
});

test('from "Enable" on the first page says that the kind is on its way, until its run has ended', async () => {
  await goTo('#/preview?kind=contacts');
  const preview = {
    kind: 'contacts',
    container: 'new',
    items: [],
    skipped: [],
    needs: [],
    isCut: false,
    remaining: 0,
  } as const;
  const sync = new FakeSync(fresh, {
    preview: () => Promise.resolve({ ...preview, items: [], skipped: [], needs: [] }),
  });
  let end: () => void = () => undefined;
  sync.enable = () => new Promise((resolve) => (end = () => resolve()));
  await open(sync);
  await userEvent.click(await screen.findByRole('button', { name: /^Enable/ }));
  expect(await screen.findByText(/^Your contacts are on their way/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'Sync' })).toHaveFocus();
  tell(sync, withKind(fresh, 'contacts', { ...allOn.kinds.contacts }));
  await act(async () => {
    end();
    await Promise.resolve();
  });
  expect(await screen.findByText('480 contacts in step')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Sync now' })).toBeEnabled();
});

test('a run of another window is shown as that', async () => {
  await open(new FakeSync({ ...active, work: { ...work, where: 'elsewhere' } }));
  expect(await screen.findByRole('progressbar', { name: 'Another window is syncing' })).toBeInTheDocument();
});

test('a pause that a service asks for is told with the time when it goes on', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), advanceTimers: true });
  const waitingUntil = new Date('2026-11-22T12:15:00').toISOString();
  await open(new FakeSync({ ...active, work: { ...work, waitingUntil } }));
  expect(await screen.findByText('A pause was asked for, going on at 12:15')).toBeInTheDocument();
});

test('a service that does not answer is told apart, and a short wait to the second', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T13:12:00'), advanceTimers: true });
  const waitingUntil = new Date('2026-11-22T13:12:05').toISOString();
  const waiting = { waitingUntil, waitingFor: 'outlook', waitingWhy: 'retry' } as const;
  await open(new FakeSync({ ...active, work: { ...work, ...waiting } }));
  expect(await screen.findByText('Outlook does not answer. Trying again at 13:12:05')).toBeInTheDocument();
});

test('the work of the first run is shown at once', async () => {
  const first = withKind(active, 'meetings', { linked: 0, lastRun: null });
  await open(new FakeSync({ ...first, work }));
  expect(screen.getByRole('progressbar', { name: 'Bringing both sides into step' })).toBeInTheDocument();
});

describe('for screen readers', () => {
  const said = () => screen.getAllByRole('status').map((region) => region.textContent);
  const { lastRun } = active.kinds.meetings;
  const ran = (change: object): Snapshot =>
    withKind(active, 'meetings', { lastRun: { ...lastRun!, at: '2026-11-22T10:15:00Z', ...change } });
  const nothing = { created: 0, updated: 0, deleted: 0 };

  test('the start and the end of a run are announced', async () => {
    const sync = await open();
    tell(sync, { ...active, work });
    await waitFor(() => expect(said()).toContain('Sync has started'));
    tell(sync, ran({}));
    expect(said()).toContain('Sync has ended: 132 came to Outlook');
  });

  test('an automatic run that changed nothing is not announced; one that was asked for is', async () => {
    const sync = await open();
    tell(sync, ran({ isAutomatic: true, outlook: nothing }));
    expect(said()).toContain('');
    tell(sync, ran({ at: '2026-11-22T10:30:00Z', outlook: nothing }));
    expect(said()).toContain('Sync has ended: nothing changed');
  });

  describe('a problem', () => {
    const error = { code: 'offline', side: 'crm', message: 'x' } as const;
    const words = /^Zoho CRM could not be reached. Nothing is lost/;
    const region = () => screen.getAllByRole('status').at(-1)!;
    const run = (sync: FakeSync, change: object, at = '2026-11-22T10:30:00Z') => {
      tell(sync, { ...ran({ error }), work });
      tell(sync, { ...ran({ error, at, ...change }), work });
      tell(sync, ran({ error, at, ...change }));
      return region().firstChild;
    };

    test('is announced when it comes up', async () => {
      const sync = await open();
      tell(sync, { ...active, work });
      tell(sync, { ...ran({ error }), work });
      expect(region()).not.toHaveTextContent(words);
      tell(sync, ran({ error }));
      expect(region()).toHaveTextContent(words);
    });

    test('is announced again when a run that was asked for meets it, not at each automatic one', async () => {
      const sync = await open();
      const first = run(sync, { isAutomatic: true });
      expect(region()).toHaveTextContent(words);
      expect(run(sync, { isAutomatic: true }, '2026-11-22T10:45:00Z')).toBe(first);
      expect(run(sync, {}, '2026-11-22T10:46:00Z')).not.toBe(first);
    });

    test('of a preview is announced once, whatever else changes', async () => {
      const sync = await open(new FakeSync(fresh));
      const failed = (at: string) => withKind(fresh, 'meetings', { lastRun: { ...lastRun!, at, error } });
      tell(sync, failed('2026-11-22T10:30:00Z'));
      expect(region()).toHaveTextContent(words);
      const first = region().firstChild;
      tell(sync, failed('2026-11-22T10:31:00Z'));
      expect(region().firstChild).toBe(first);
    });
  });

  test('a preview that has ended is not said to go on', async () => {
    const sync = await open(new FakeSync(fresh));
    tell(sync, { ...fresh, work: { ...work, task: 'preview' } });
    await waitFor(() => expect(said()).toContain('Looking at both sides'));
    tell(sync, fresh);
    expect(said()).not.toContain('Looking at both sides');
  });

  test('M10: switching off in Settings ends on the first page, with the focus on its heading, and is announced', async () => {
    await goTo('#/settings');
    const sync = await open(new FakeSync(active, { onlyInOutlook: () => Promise.resolve({ items: [], total: 132 }) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Switch off meetings…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Switch off' }));
    tell(sync, withKind(active, 'meetings', { state: 'off', status: 'off', offReason: 'user' }));
    expect(await screen.findByText(/^You switched it off/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Sync' })).toHaveFocus();
    expect(said()).toContain('Meetings sync is off');
  });

  test('the end of a run over several kinds names each that something was brought to', async () => {
    const sync = await open(new FakeSync(allOn));
    const at = '2026-11-22T10:15:00Z';
    const contacts = { ...lastRun!, at, outlook: nothing, crm: { ...nothing, updated: 2 } };
    const ended = withKind(withKind(allOn, 'contacts', { lastRun: contacts }), 'meetings', {
      lastRun: { ...lastRun!, at },
    });
    tell(sync, withKind(ended, 'tasks', { lastRun: { ...lastRun!, at, outlook: nothing } }));
    expect(said()).toContain('Sync has ended: Meetings: 132 came to Outlook; Contacts: 2 changed in the CRM');
  });

  test('a problem that all kinds have is announced once', async () => {
    const sync = await open(new FakeSync(allOn));
    const run = {
      lastRun: { ...lastRun!, at: '2026-11-22T10:15:00Z', error: { code: 'offline', side: 'crm', message: 'x' } },
    } as const;
    tell(sync, withKind(withKind(allOn, 'contacts', run), 'tasks', run));
    expect(
      said()
        .join(' ')
        .match(/could not be reached/g),
    ).toHaveLength(1);
  });

  test('switching off is announced', async () => {
    const sync = await open();
    tell(sync, withKind(active, 'meetings', { state: 'off', status: 'off', offReason: 'user' }));
    expect(said()).toContain('Meetings sync is off');
  });
});

test('where the browser keeps nothing, the pane says what that means', async () => {
  const sync = await open(new FakeSync(fresh));
  expect(screen.queryByText(/This browser keeps nothing/)).not.toBeInTheDocument();
  tell(sync, { ...fresh, storage: 'memory' });
  expect(screen.getByText(/nothing is doubled/)).toBeInTheDocument();
});

describe('colours', () => {
  const background = () => {
    const pane = screen.getByRole('navigation').parentElement!;
    return getComputedStyle(pane).getPropertyValue('--colorNeutralBackground1');
  };
  const show = (scheme: Scheme) => render(<App {...propsOf(new FakeSync(active))} scheme={scheme} />);

  test.each([
    ['light', webLightTheme],
    ['dark', webDarkTheme],
    ['contrast', teamsHighContrastTheme],
  ] as const)('the scheme %s has its own', (scheme, theme) => {
    show(scheme);
    expect(background()).toBe(theme.colorNeutralBackground1);
  });

  test('where the device draws in colours of its own, contrast counts, from then on', () => {
    let onChange: () => void = () => undefined;
    const media = {
      matches: false,
      addEventListener: (_: string, listener: () => void) => (onChange = listener),
      removeEventListener: () => undefined,
    };
    Object.assign(globalThis, { matchMedia: () => media });
    show('light');
    expect(background()).toBe(webLightTheme.colorNeutralBackground1);
    media.matches = true;
    act(() => onChange());
    expect(background()).toBe(teamsHighContrastTheme.colorNeutralBackground1);
    Reflect.deleteProperty(globalThis, 'matchMedia');
  });
});
