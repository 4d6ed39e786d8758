/** @jest-environment jsdom */
import '../dom';
import { screen, within } from '@testing-library/react';
import type { KindSnapshot, LastRun, PaneSettings, RunProblem, Snapshot } from '../../src/session/port';
import type { KindName } from '../../src/sync/kind';
import { HomePage } from '../../src/taskpane/views/home/HomePage';
import { active, allOn, FakeSync, fresh, withKind } from './fake-sync';
import { showPage, tell } from './render';

const now = new Date('2026-11-22T14:06:00');

beforeEach(() => jest.useFakeTimers({ now, advanceTimers: true }));
afterEach(() => jest.useRealTimers());

const show = (snapshot: Snapshot) => {
  const sync = new FakeSync(snapshot);
  return { sync, user: showPage(HomePage, sync) };
};

const on = (change: Partial<KindSnapshot>): Snapshot => withKind(active, 'meetings', change);
const ran = (change: Partial<LastRun>) => on({ lastRun: { ...active.kinds.meetings.lastRun!, ...change } });
const failed = (code: string, side: RunProblem['side']) => ran({ error: { code, side, message: 'internal words' } });
const every = (everyMinutes: PaneSettings['everyMinutes']): Snapshot => ({
  ...ran({ at: new Date('2026-11-22T14:05:00').toISOString() }),
  settings: { ...active.settings, everyMinutes },
});
const nothing = { created: 0, updated: 0, deleted: 0 };
const work = {
  task: 'sync',
  kind: null,
  where: 'here',
  phase: 'reading',
  done: 0,
  planned: 0,
  waitingUntil: null,
} as const;

const card = (name: string) => within(screen.getByRole('region', { name }));
const kinds = ['Meetings', 'Contacts', 'Tasks'];

describe('before anything is enabled', () => {
  test('M1, C1, T1: each kind has its card, which says what enabling makes in Outlook', () => {
    show(fresh);
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(kinds);
    expect(card('Meetings').getByText(/^A calendar “Zoho CRM” in Outlook/)).toHaveTextContent('Nobody is mailed');
    expect(card('Contacts').getByText(/^A contacts folder “Zoho CRM” in Outlook/)).toBeVisible();
    expect(card('Tasks').getByText(/^A task list “Zoho CRM” in Outlook/)).toBeVisible();
    expect(screen.getByText('Nothing is changed before you have seen what will happen.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('C4, T3: contacts and tasks are set up first, meetings go to the preview at once', () => {
    show(fresh);
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['See what will happen', '#/preview?kind=meetings'],
      ['Set up contacts', '#/setup?kind=contacts'],
      ['Set up tasks', '#/setup?kind=tasks'],
    ]);
  });

  test.each(kinds)('while the first sync of %s runs, its card says so instead of inviting', (name) => {
    const kind = name.toLowerCase() as KindName;
    show({ ...fresh, work: { ...work, kind } });
    expect(card(name).getByText(/are on their way/)).toBeVisible();
    expect(card(name).queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  test('what the person has just switched on is on its way before the engine says so', () => {
    showPage((props) => <HomePage {...props} starting="contacts" />, new FakeSync(fresh));
    expect(card('Contacts').getByText(/^Your contacts are on their way/)).toBeVisible();
    expect(card('Tasks').queryByText(/on their way/)).not.toBeInTheDocument();
  });
});

describe('three kinds', () => {
  test('each card says how its kind stands', () => {
    show(withKind(allOn, 'tasks', { status: 'paused' }));
    expect(card('Meetings').getByText('132 meetings in step')).toBeVisible();
    expect(card('Contacts').getByText('480 contacts in step')).toBeVisible();
    expect(card('Tasks').getByText('25 tasks in step')).toBeVisible();
    expect(card('Tasks').getByText('Paused')).toBeVisible();
    expect(screen.getAllByText('Active')).toHaveLength(2);
  });

  test('there is one "Sync now" for all, and one line that says when the next run comes', () => {
    show(allOn);
    expect(screen.getAllByRole('button', { name: 'Sync now' })).toHaveLength(1);
    expect(screen.getAllByText(/^Next sync by itself/)).toHaveLength(1);
  });

  test('what there is to look at leads to the pages of its kind, and to its options', () => {
    const need = { kind: 'contacts', type: 'foreign', id: 'f', title: 'Zoho CRM' } as const;
    const lastRun = { ...allOn.kinds.contacts.lastRun!, conflicts: 1 };
    show(withKind(allOn, 'contacts', { needs: [need], lastRun }));
    const links = card('Contacts')
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['1 thing needs you', '#/needs?kind=contacts'],
      ['1 contact was changed on both sides: see both values', '#/activity?state=conflict&kind=contacts'],
      ['12 left alone: see why', '#/activity?state=left&kind=contacts'],
      ['Edit sync options', '#/setup?kind=contacts'],
    ]);
  });

  test('an empty list says what to do in words of its kind', () => {
    show(withKind(allOn, 'tasks', { linked: 0 }));
    expect(card('Tasks').getByText(/^Add a task to the list “Zoho CRM” in Outlook/)).toBeVisible();
  });

  test('G3: a kind that has not run for the longest time says when the next run comes', () => {
    const at = (time: string) => ({ ...allOn.kinds.tasks.lastRun!, at: new Date(`2026-11-22T${time}`).toISOString() });
    const late = withKind(withKind(allOn, 'meetings', { lastRun: at('14:05:00') }), 'contacts', {
      lastRun: at('13:58:00'),
    });
    show(withKind(late, 'tasks', { lastRun: at('14:00:00') }));
    expect(screen.getByText(/^Next sync by itself about 14:13/)).toBeVisible();
  });

  test('G10: what is wrong with one kind stands under its card, in its words', async () => {
    const error = { code: 'forbidden', side: 'crm', message: 'x' } as const;
    const { sync, user } = show(withKind(allOn, 'contacts', { lastRun: { ...allOn.kinds.contacts.lastRun!, error } }));
    expect(card('Contacts').getByText(/the right to see and edit contacts/)).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
    await user.click(card('Contacts').getByRole('button', { name: 'Try again' }));
    expect(sync.asked).toEqual([['syncNow']]);
  });

  test('what concerns all kinds stands once, above the cards', () => {
    const error = { code: 'signed-out', side: 'crm', message: 'x' } as const;
    const failedRun = { lastRun: { ...allOn.kinds.tasks.lastRun!, error } };
    show(withKind(withKind(withKind(allOn, 'meetings', failedRun), 'contacts', failedRun), 'tasks', failedRun));
    expect(screen.getAllByText('Your sign-in to Zoho CRM has expired.')).toHaveLength(1);
    for (const name of kinds) expect(card(name).queryByText(/sign-in/)).not.toBeInTheDocument();
  });

  test('a look at what enabling would do that failed leads back to it', async () => {
    const error = { code: 'unexpected', side: 'crm', message: 'x' } as const;
    const { user } = show(withKind(active, 'tasks', { lastRun: { ...active.kinds.meetings.lastRun!, error } }));
    await user.click(card('Tasks').getByRole('button', { name: 'Try again' }));
    expect(location.hash).toBe('#/preview?kind=tasks');
    location.hash = '#/';
  });
});

describe('while meetings are on', () => {
  test.each([
    ['active', 'Active'],
    ['paused', 'Paused'],
    ['attention', 'Needs attention'],
  ] as const)('I4: the status %s is shown in words', (status, words) => {
    show(on({ status }));
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByText('132 meetings in step')).toBeInTheDocument();
  });

  test('G7: the last run is told with when and how it ended', () => {
    const at = new Date('2026-11-22T14:05:00').toISOString();
    show(ran({ at, outlook: { ...nothing, created: 2 }, crm: { ...nothing, updated: 1 } }));
    expect(screen.getByText('Today 14:05: 2 came to Outlook, 1 changed in the CRM')).toBeInTheDocument();
  });

  test('G7: a run of another day is told with its date', () => {
    show(ran({ at: new Date('2026-11-20T09:00:00').toISOString(), outlook: nothing }));
    expect(screen.getByText('20 Nov 2026, 09:00: nothing changed')).toBeInTheDocument();
  });

  test('G7: a run that could not finish says so, beside what it did', () => {
    show({ ...failed('offline', 'crm') });
    expect(screen.getByText(/the sync could not finish \(132 came to Outlook\)/)).toBeInTheDocument();
  });

  test('G7: a run that the person stopped is no failure', () => {
    const at = new Date('2026-11-22T14:05:00').toISOString();
    const error = { code: 'stopped', side: null, message: 'x' };
    show(ran({ at, error, outlook: { ...nothing, created: 1 } }));
    expect(screen.getByText('Today 14:05: you stopped it (1 came to Outlook)')).toBeInTheDocument();
    expect(screen.queryByText(/could not finish/)).not.toBeInTheDocument();
  });

  test('the first run is on its way until it has ended, also after a reload', () => {
    const { sync } = show({ ...on({ lastRun: null, linked: 0 }), work });
    const words = /^Your meetings are on their way/;
    expect(screen.getByText(words)).toBeInTheDocument();
    tell(sync, on({ lastRun: null, linked: 0 }));
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByText(/No meetings in step yet/)).not.toBeInTheDocument();
    tell(sync, active);
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  test('G3: where nothing runs by itself, a first run that was broken off can be begun again', () => {
    show(withKind(every(0), 'meetings', { lastRun: null }));
    expect(screen.getByRole('button', { name: 'Sync now' })).toBeEnabled();
  });

  test('what is left for the next run is counted', () => {
    show(ran({ remaining: 200 }));
    expect(screen.getByText('200 more come with the next sync')).toBeInTheDocument();
  });

  test.each([
    [15, 'Next sync by itself about 14:20, while this pane is open.'],
    [1, 'Next sync by itself in a moment.'],
    [0, 'Automatic sync is off.'],
  ] as const)('G3: every %s minutes: "%s"', (minutes, words) => {
    show(every(minutes));
    expect(screen.getByText(words, { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /often|Switch/ })).toHaveAttribute('href', '#/settings');
  });

  test('"Sync now" runs, and waits while something runs', async () => {
    const { sync, user } = show(active);
    await user.click(screen.getByRole('button', { name: 'Sync now' }));
    expect(sync.asked).toEqual([['syncNow']]);
    tell(sync, { ...active, work });
    const button = screen.getByRole('button', { name: 'Syncing…' });
    expect(button).toHaveFocus();
    expect(button).toBeEnabled();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(button);
    expect(sync.asked).toHaveLength(1);
  });

  test('conflicts, needs and what is left alone lead to their pages', () => {
    const need = { kind: 'meetings', type: 'foreign', id: 'f', title: 'Zoho CRM' } as const;
    show(on({ needs: [need], lastRun: { ...active.kinds.meetings.lastRun!, conflicts: 2 } }));
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual(
      expect.arrayContaining([
        ['1 thing needs you', '#/needs?kind=meetings'],
        ['2 meetings were changed on both sides: see both values', '#/activity?state=conflict&kind=meetings'],
        ['31 left alone: see why', '#/activity?state=left&kind=meetings'],
      ]),
    );
  });

  test('what is nought is not mentioned; an empty calendar says what to do', () => {
    show(on({ skipped: 0, linked: 0 }));
    expect(screen.queryByRole('link', { name: /left alone|needs you|both sides/ })).not.toBeInTheDocument();
    expect(screen.getByText(/Add a meeting to the calendar/)).toBeInTheDocument();
  });
});

describe('problems', () => {
  test('an expired sign-in says what was kept safe, and its one button signs in on that side', async () => {
    const { sync, user } = show(failed('signed-out', 'crm'));
    const bar = screen.getByRole('group', { name: 'Your sign-in to Zoho CRM has expired.' });
    expect(within(bar).getByText(/Nothing is lost/)).toBeInTheDocument();
    expect(within(bar).getAllByRole('button')).toHaveLength(1);
    await user.click(within(bar).getByRole('button', { name: 'Sign in again' }));
    expect(sync.asked).toEqual([
      ['signIn', 'crm'],
      ['signedIn', 'crm'],
    ]);
  });

  test('G3: while signed out nothing runs by itself, and no time is promised', () => {
    show(failed('signed-out', 'crm'));
    expect(screen.getByText('Automatic sync goes on once you have signed in again.', { exact: false })).toBeVisible();
    expect(screen.queryByText(/Next sync/)).not.toBeInTheDocument();
  });

  test('a connection that failed is tried again', async () => {
    const { sync, user } = show(failed('offline', 'outlook'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(sync.asked).toEqual([['syncNow']]);
  });

  test('a run that the person stopped can go on', async () => {
    const { sync, user } = show(failed('stopped', null));
    expect(screen.getByText('You stopped the sync.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(sync.asked).toEqual([['syncNow']]);
  });

  test('a calendar that somebody else made leads to the decision', () => {
    show(failed('foreign-container', 'outlook'));
    expect(screen.getByRole('link', { name: 'Decide' })).toHaveAttribute('href', '#/needs');
  });

  test("a service's own words are not shown to the person", () => {
    show(failed('unexpected', 'crm'));
    expect(screen.queryByText(/internal words/)).not.toBeInTheDocument();
    expect(screen.getByText('Zoho CRM answered in a way that is not understood.')).toBeInTheDocument();
  });

  test('the focus goes to the heading when the problem is over', () => {
    const { sync } = show(failed('offline', 'outlook'));
    screen.getByRole('button', { name: 'Try again' }).focus();
    tell(sync, active);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('switched off', () => {
  const off = (offReason: KindSnapshot['offReason']) => on({ state: 'off', status: 'off', offReason });

  test('M10: by the person: the meetings in the CRM are all there, and it can be enabled again', () => {
    show(off('user'));
    expect(card('Meetings').getByText('Off')).toBeInTheDocument();
    expect(card('Meetings').getByText(/^You switched it off. Your meetings in the CRM are all there./)).toBeVisible();
    const again = card('Meetings').getByRole('link', { name: 'See what will happen: meetings' });
    expect(again).toHaveAttribute('href', '#/preview?kind=meetings');
    expect(screen.queryByRole('button', { name: 'Sync now' })).not.toBeInTheDocument();
  });

  test('C6, T9: contacts and tasks can be enabled again, or set up otherwise before', () => {
    show(withKind(active, 'contacts', { state: 'off', offReason: 'removed-in-outlook' }));
    expect(card('Contacts').getByText(/^The contacts folder “Zoho CRM” was deleted in Outlook/)).toBeVisible();
    const links = card('Contacts')
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/preview?kind=contacts', '#/setup?kind=contacts']);
  });

  test('M10: by deleting the calendar: it says what happened', () => {
    show(off('removed-in-outlook'));
    expect(screen.getByText(/was deleted in Outlook, so the sync switched itself off/)).toBeInTheDocument();
  });
});

describe('D2: time zones', () => {
  const time = { allDay: false, start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z', zone: null };
  const zones = (outlook: string | null, crm: string, example: { title: string; time: typeof time } | null = null) =>
    show({ ...active, zones: { outlook, crm, example } });

  test('zones that differ are both named, with a meeting on both clocks', () => {
    zones('Europe/London', 'Europe/Berlin', { title: 'Site visit', time });
    const section = screen.getByRole('region', { name: 'Time zones' });
    expect(section).toHaveTextContent('Outlook is set to London (GMT), the CRM to Berlin (CET).');
    expect(section).toHaveTextContent('“Site visit”: 10:00 in London (GMT) is 11:00 in Berlin (CET): the same moment.');
  });

  test('where it is another day on the other clock, the day is named', () => {
    zones('America/Los_Angeles', 'Asia/Tokyo', { title: 'Call', time: { ...time, start: '2026-11-24T20:00:00Z' } });
    expect(screen.getByText(/Tue,? 12:00 in .* is Wed,? 05:00 in/)).toBeInTheDocument();
  });

  test('without a coming meeting, and for an all-day one, the present moment is the example', () => {
    zones('Europe/London', 'Europe/Berlin', {
      title: 'Fair',
      time: { ...time, allDay: true, start: '2026-11-24', end: '2026-11-25' },
    });
    expect(screen.getByText(/^Now: .* in London .* is .* in Berlin/)).toBeInTheDocument();
    expect(screen.queryByText(/Fair/)).not.toBeInTheDocument();
  });

  test('equal zones take one quiet line, whatever name they go by', () => {
    zones('Asia/Kolkata', 'Asia/Calcutta');
    expect(screen.getByText(/^Outlook and the CRM use the same time zone/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Time zones' })).not.toBeInTheDocument();
  });

  test('a zone that is not known, or that this browser does not know, is not compared', () => {
    zones(null, 'Europe/Berlin');
    zones('Mars/Olympus', 'Europe/Berlin');
    expect(screen.queryByText(/time zone/i)).not.toBeInTheDocument();
  });
});
