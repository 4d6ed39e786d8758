/** @jest-environment jsdom */
import '../dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Decided, Need, Preview, PreviewItem } from '../../src/session/port';
import type { KindName } from '../../src/sync/kind';
import PreviewPage from '../../src/taskpane/views/preview/PreviewPage';
import { active, FakeSync, fresh, withKind } from './fake-sync';
import { goTo, showPage, tell } from './render';

const when = { allDay: false, start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z', zone: null };

const item = (key: string, title: string, change: Partial<PreviewItem> = {}): PreviewItem => ({
  ...{ key, title, when, side: 'outlook', op: 'create', why: 'new in the CRM' },
  ...change,
});

const toCrm: Partial<PreviewItem> = { side: 'crm', why: 'new in Outlook' };
const few: Preview = {
  kind: 'meetings',
  container: 'new',
  items: [item('a', 'Site visit'), item('b', 'Contract'), item('c', 'Breakfast', toCrm)],
  skipped: [
    { rule: 'M5', items: [{ side: 'outlook', title: 'Stand-up', when: null, count: 30, key: null }] },
    { rule: 'private', items: [{ side: 'outlook', title: 'Dentist', when, count: 1, key: null }] },
  ],
  needs: [],
  isCut: false,
  remaining: 0,
};

const many = (count: number): Preview => ({
  ...few,
  items: Array.from({ length: count }, (_, index) => item(`k${index}`, `Meeting ${index + 1}`)),
});

async function open(preview: Preview) {
  await goTo(`#/preview?kind=${preview.kind}`);
  const sync = new FakeSync(fresh, { preview: () => Promise.resolve(preview) });
  const user = showPage(PreviewPage, sync);
  await screen.findByText(/^Enable/);
  return { sync, user };
}

const isHome = () => waitFor(() => expect(location.hash).toBe('#/'));
beforeEach(() => goTo('#/preview?kind=meetings'));

/** What screen readers are told. */
const regions = () => screen.getAllByRole('status').map((region) => region.textContent);
const part = (name: string) => screen.getByRole('region', { name });
const boxes = (name: string) => within(part(name)).getAllByRole('checkbox');

test('it says in numbers what will happen, and which calendar is used', async () => {
  await open(few);
  const [counts] = screen.getAllByRole('list');
  expect(
    within(counts!)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([
    'A new calendar “Zoho CRM” will be made in Outlook.',
    '2 meetings come to Outlook',
    '1 goes to the CRM',
    '31 are left alone',
  ]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('that it is ready is said to screen readers, with its numbers, and not at every tick', async () => {
  const { user } = await open(few);
  const words = 'The preview is ready: 2 meetings come to Outlook, 1 goes to the CRM, 31 are left alone';
  expect(regions()).toContain(words);
  await user.click(screen.getByRole('checkbox', { name: /Contract/ }));
  expect(regions()).toContain(words);
});

test('each meeting stands under what happens to it, ticked, with its time and why', async () => {
  await open(few);
  expect(boxes('Come to Outlook')).toHaveLength(2);
  expect(boxes('Go to the CRM')).toHaveLength(1);
  const box = screen.getByRole('checkbox', { name: /^Site visit .*24 Nov 2026.* new in the CRM$/ });
  expect(box).toBeChecked();
});

test('what is unticked is left out: the numbers follow, and enabling names its key', async () => {
  const { sync, user } = await open(few);
  await user.click(screen.getByRole('checkbox', { name: /Contract/ }));
  expect(screen.getByText('1 meeting comes to Outlook')).toBeInTheDocument();
  expect(screen.getByText('32 are left alone')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Enable (2 meetings)' }));
  expect(sync.asked).toEqual([
    ['preview', 'meetings', []],
    ['enable', 'meetings', ['b'], []],
  ]);
  await isHome();
});

test('what is ticked again is not left out', async () => {
  const { sync, user } = await open(few);
  await user.click(screen.getByRole('checkbox', { name: /Contract/ }));
  await user.click(screen.getByRole('checkbox', { name: /Contract/ }));
  await user.click(screen.getByRole('button', { name: 'Enable (3 meetings)' }));
  expect(sync.asked).toContainEqual(['enable', 'meetings', [], []]);
});

test('"Not now" leads back and enables nothing', async () => {
  const { sync, user } = await open(few);
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await isHome();
  expect(sync.asked).toEqual([['preview', 'meetings', []]]);
});

test('what is on already has no preview: it leads to the first page', async () => {
  const sync = new FakeSync(active);
  showPage(PreviewPage, sync);
  await isHome();
  expect(sync.asked).toEqual([]);
});

test('while a run goes on it is waited for; what will happen is looked at when it has ended', async () => {
  const work = { task: 'sync', kind: null, where: 'elsewhere', phase: 'writing', done: 1, planned: 9 } as const;
  const sync = new FakeSync(
    { ...fresh, work: { ...work, waitingUntil: null } },
    { preview: () => Promise.resolve(few) },
  );
  showPage(PreviewPage, sync);
  expect(screen.getByRole('progressbar')).toHaveAccessibleName(/^A sync is going on/);
  expect(sync.asked).toEqual([]);
  tell(sync, fresh);
  expect(await screen.findByRole('button', { name: 'Enable (3 meetings)' })).toBeVisible();
});

test('what could not be found out shows the problem, and can be asked for again', async () => {
  const error = { code: 'offline', side: 'crm', message: 'x' } as const;
  const failed = withKind(fresh, 'meetings', { lastRun: { ...active.kinds.meetings.lastRun!, error } });
  const answers: (Preview | null)[] = [null, few];
  const sync = new FakeSync(failed, { preview: () => Promise.resolve(answers.shift() ?? null) });
  const user = showPage(PreviewPage, sync);
  expect(await screen.findByText('Zoho CRM could not be reached.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Not now' })).toHaveAttribute('href', '#/');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Enable (3 meetings)' })).toBeVisible();
});

test('what went wrong stands until the next look has ended', async () => {
  const error = { code: 'offline', side: 'crm', message: 'x' } as const;
  const failed = withKind(fresh, 'meetings', { lastRun: { ...active.kinds.meetings.lastRun!, error } });
  const sync = new FakeSync(failed);
  showPage(PreviewPage, sync);
  expect(await screen.findByText('Zoho CRM could not be reached.')).toBeVisible();
  const work = { task: 'preview', kind: 'meetings', where: 'here', phase: 'reading', done: 0, planned: 0 } as const;
  tell(sync, { ...fresh, work: { ...work, waitingUntil: null } });
  expect(screen.getByText('Zoho CRM could not be reached.')).toBeVisible();
  tell(sync, fresh);
  expect(screen.queryByText('Zoho CRM could not be reached.')).not.toBeInTheDocument();
});

test('a look that fails without a word gets a general sentence', async () => {
  showPage(PreviewPage, new FakeSync(fresh));
  expect(await screen.findByText('This could not be finished.')).toBeVisible();
});

describe('of contacts and tasks', () => {
  const of = (kind: KindName, change: Partial<Preview> = {}): Preview => ({ ...few, kind, ...change });

  test.each([
    ['contacts', 'A new contacts folder “Zoho CRM” will be made in Outlook.', '2 contacts come to Outlook'],
    ['tasks', 'A new task list “Zoho CRM” will be made in Outlook.', '2 tasks come to Outlook'],
  ] as const)('C1, T1: %s are told in their own words, and enabled as what they are', async (kind, place, count) => {
    const { sync, user } = await open(of(kind));
    expect(screen.getByRole('heading', { level: 1, name: `What will happen: ${kind}` })).toBeVisible();
    expect(screen.getByText(place)).toBeVisible();
    expect(screen.getByText(count)).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Enable (3 ${kind})` }));
    expect(sync.asked).toEqual([
      ['preview', kind, []],
      ['enable', kind, [], []],
    ]);
  });

  test('G8: says how many come with the next syncs', async () => {
    await open(of('contacts', { remaining: 500 }));
    expect(screen.getByText('500 more come with the next syncs, by and by')).toBeVisible();
  });

  test('C8, T5: what is left alone says its rule in words of the kind', async () => {
    const item = { side: 'crm', title: 'Ada Reyes', when: null, count: 1, key: null } as const;
    await open(of('contacts', { skipped: [{ rule: 'C8', items: [item] }] }));
    expect(screen.getByText(/^Imported into the CRM and never edited since: edit the contact there/)).toBeVisible();
  });

  test('C1: a contacts folder that somebody else made is asked about first', async () => {
    await goTo('#/preview?kind=contacts');
    const need: Need = { kind: 'contacts', type: 'foreign', id: 'f', title: 'Zoho CRM' };
    const foreign = of('contacts', { container: 'foreign', items: [], skipped: [], needs: [need] });
    const preview = (_: KindName, decisions: Decided[] = []) =>
      Promise.resolve(decisions.length === 0 ? foreign : of('contacts', { container: 'ours' }));
    const sync = new FakeSync(fresh, { preview });
    const user = showPage(PreviewPage, sync);
    expect(await screen.findByRole('heading', { level: 1, name: 'Whose contacts folder is this?' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use this contacts folder' }));
    expect(await screen.findByText(/^The contacts folder “Zoho CRM” that is there already will be used/)).toBeVisible();
  });
});

test('a group can be unticked and ticked as a whole, without the others', async () => {
  const { user } = await open(few);
  await user.click(screen.getByRole('button', { name: 'Untick all: Come to Outlook' }));
  for (const box of boxes('Come to Outlook')) expect(box).not.toBeChecked();
  expect(boxes('Go to the CRM')[0]).toBeChecked();
  expect(part('Come to Outlook')).toHaveTextContent('0 of 2 ticked');
  await user.click(screen.getByRole('button', { name: 'Tick all: Come to Outlook' }));
  for (const box of boxes('Come to Outlook')) expect(box).toBeChecked();
});

test('a search shows what has the words in its title, and "untick" means only that', async () => {
  const { sync, user } = await open(few);
  await user.type(screen.getByRole('searchbox', { name: 'Search by title' }), 'SITE');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(regions()).toContain('1 meeting found');
  await user.click(screen.getByRole('button', { name: 'Untick what was found: Come to Outlook' }));
  await user.click(screen.getByRole('button', { name: 'Enable (2 meetings)' }));
  expect(sync.asked).toContainEqual(['enable', 'meetings', ['a'], []]);
});

test('a search without a hit says so', async () => {
  const { user } = await open(few);
  await user.type(screen.getByRole('searchbox'), 'nowhere');
  expect(regions()).toContain('No meeting has this in its title');
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test('fifty of a long group are shown, and more on demand, where the focus goes on', async () => {
  const { user } = await open(many(120));
  expect(boxes('Come to Outlook')).toHaveLength(50);
  expect(screen.getByText('50 of 120 shown')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(boxes('Come to Outlook')).toHaveLength(100);
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 51 /);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(boxes('Come to Outlook')).toHaveLength(120);
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('what is not shown is enabled all the same', async () => {
  const { sync, user } = await open(many(120));
  await user.click(screen.getByRole('button', { name: 'Untick all: Come to Outlook' }));
  await user.click(screen.getByRole('button', { name: 'Enable, bring nothing now' }));
  expect((sync.asked[1]![2] as string[]).length).toBe(120);
});

test('a long list is one stop of the Tab key; arrows, Home and End move inside it, Space unticks', async () => {
  const { user } = await open(many(60));
  await user.click(screen.getByRole('button', { name: 'Untick all: Come to Outlook' }));
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 1 /);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 3 /);
  await user.keyboard(' ');
  expect(document.activeElement).toBeChecked();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 2 /);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Show more' })).toHaveFocus();
  await user.tab({ shift: true });
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 2 /);
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 50 /);
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveAccessibleName(/^Meeting 1 /);
});

test('M5: what is left alone is listed under the rule that says so', async () => {
  const { user } = await open(few);
  const skipped = part('Left alone');
  expect(within(skipped).getByText('Private meetings stay in Outlook (1)')).toBeInTheDocument();
  const rule = within(skipped).getByText('Recurring meetings stay where they are (30)');
  expect(within(skipped).getByText('Stand-up')).not.toBeVisible();
  await user.click(rule);
  expect(within(skipped).getByText('Stand-up')).toBeVisible();
  expect(within(skipped).getByText('in Outlook, 30 dates')).toBeVisible();
});

test('M4: what will wait for the person is said beforehand', async () => {
  const mail: Need = {
    ...{
      kind: 'meetings',
      type: 'mail',
      id: 'm',
      side: 'outlook',
      action: 'update',
      title: 'Demo',
      when,
      to: null,
      people: 3,
    },
    ...{ why: 'changed in the CRM', fields: ['title'] },
  };
  await open({ ...few, needs: [mail, { ...mail, id: 'n' }] });
  expect(part('Will wait for you')).toHaveTextContent(
    'Changes to 2 meetings would send mail to people: you decide first',
  );
  expect(screen.getByText('2 wait for you')).toBeInTheDocument();
});

test('M6: a first sync that is cut says which meetings come first', async () => {
  await open({ ...few, isCut: true });
  expect(screen.getByText(/What lies ahead comes first/)).toBeInTheDocument();
});

test('a calendar of ours that is there is used again', async () => {
  await open({ ...few, container: 'ours' });
  expect(screen.getByText(/is there already and will be used again/)).toBeInTheDocument();
});

describe('a calendar that somebody else made', () => {
  const foreign: Preview = {
    ...{ kind: 'meetings', container: 'foreign', items: [], skipped: [], isCut: false, remaining: 0 },
    needs: [{ kind: 'meetings', type: 'foreign', id: 'f', title: 'Zoho CRM' }],
  };

  function ask(after: Preview | null = { ...few, container: 'ours' }) {
    const preview = (_: KindName, decisions: Decided[] = []) =>
      Promise.resolve(decisions.length === 0 ? foreign : after);
    const sync = new FakeSync(fresh, { preview });
    return { sync, user: showPage(PreviewPage, sync) };
  }

  test.each([
    ['Use this calendar', 'approve', /that is there already will be used/],
    ['Make a second calendar', 'reject', /A second calendar/],
  ] as const)(
    'is asked about first; "%s" shows what would happen then, and enabling goes by it',
    async (button, decision, words) => {
      const { sync, user } = ask();
      expect(await screen.findByRole('heading', { level: 1, name: 'Whose calendar is this?' })).toHaveFocus();
      await user.click(screen.getByRole('button', { name: button }));
      expect(await screen.findByRole('heading', { level: 1, name: 'What will happen: meetings' })).toHaveFocus();
      expect(screen.getByText(words)).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Enable (3 meetings)' }));
      const decisions = [{ id: 'f', decision }];
      expect(sync.asked).toEqual([
        ['preview', 'meetings', []],
        ['preview', 'meetings', decisions],
        ['enable', 'meetings', [], decisions],
      ]);
    },
  );

  test('can be left for later, also while it is looked at', async () => {
    const { sync, user } = ask();
    let answer: (preview: Preview) => void = () => undefined;
    sync.preview = () => new Promise((resolve) => (answer = resolve));
    await user.click(await screen.findByRole('button', { name: 'Use this calendar' }));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await act(async () => {
      answer(few);
      await Promise.resolve();
    });
    await isHome();
    expect(sync.asked.map(([name]) => name)).not.toContain('enable');
  });
});

test('where both sides are in step already, it says so', async () => {
  await open({ ...few, items: [], skipped: [] });
  expect(screen.getByText(/^Both sides are in step already/)).toBeInTheDocument();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});

test('a meeting without a title has a name; a title of markup is only text', async () => {
  await open({ ...few, items: [item('x', ''), item('y', '<img src=x onerror=alert(1)>')] });
  expect(screen.getByRole('checkbox', { name: /^\(No title\)/ })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /^<img src=x onerror/ })).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});
