import { FluentResource } from '@fluent/bundle';
import { documents, prose, tablesHeaded, textOf } from './markdown';

/** docs/troubleshooting.md is searched for the words on the screen: they have to stand there as they are said. */
const page = 'docs/troubleshooting.md';
const pane = ['core', 'pages', 'setup', 'people', 'actions'].map((name) => `src/taskpane/locales/en/${name}.ftl`);
const ribbon = 'src/commands/locales/en.ftl';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;

/** Each wording of a text; what differs from case to case is "…". */
function wordingsOf(pattern: Pattern): string[] {
  if (typeof pattern === 'string') return [pattern.trim()];
  return pattern
    .reduce<string[]>(
      (begun, element) => {
        if (typeof element === 'string') return begun.map((start) => start + element);
        if (element.type !== 'select') return begun.map((start) => `${start}…`);
        const ends = element.variants.flatMap(({ value }) => wordingsOf(value));
        return begun.flatMap((start) => ends.map((end) => start + end));
      },
      [''],
    )
    .map((wording) => wording.trim());
}

function wordingsIn(file: string, wanted = /./): string[] {
  return new FluentResource(textOf(file)).body.flatMap(({ id, value }) =>
    value !== null && wanted.test(id) ? wordingsOf(value) : [],
  );
}

const [, broken = ''] = /made\('p', '([^']+)'\)/.exec(textOf('src/taskpane/broken.ts')) ?? [];
const told = tablesHeaded(page, 'It says').flatMap(([cell = '']) => cell.split('<br>'));

const [core = '', , , people = '', actions = ''] = pane;
it.each([
  ['every problem of the pane', core, /^problem-/],
  ['every failure of a sign-in', core, /^failure-/],
  ['every end of a sign-in', core, /^reconnect-(paused|ending)$/],
  ['what the pane says where a part of it is missing', core, /^((engine|page)-failed|storage-memory)$/],
  ['what keeps people from being looked up', people, /^people-(problem-|protected|not-looked-up|card-|section-failed)/],
  ['every reason why a meeting is not in the CRM', people, /^people-(left-|meeting-u|outside|gone|waiting|asleep)/],
  ['what the CRM does not take', actions, /^act-(only-in-crm|duplicate(-hidden)?|invalid(-why)?|changed|undo-failed)$/],
  [
    'what this device keeps for the CRM',
    actions,
    /^act-(queued|queue|queue-refused|queue-doubt|linked-device|linked-here)$/,
  ],
  ['every notification of the ribbon’s button', ribbon, /./],
])('has %s, word by word', (_, file, wanted) => {
  const wordings = wordingsIn(file, wanted);
  expect(wordings).not.toEqual([]);
  expect(wordings.filter((wording) => !told.includes(wording))).toEqual([]);
});

it('has what the pane says when nothing could be loaded', () => {
  expect(broken).not.toBe('');
  expect(told).toContain(broken);
});

it('has no message that nobody says', () => {
  const said = new Set([...[...pane, ribbon].flatMap((file) => wordingsIn(file)), broken]);
  expect(told.filter((message) => !said.has(message))).toEqual([]);
});

it('says of every message what to do', () => {
  const rows = tablesHeaded(page, 'It says');
  expect(rows.filter((row) => (row.at(-1) ?? '') === '')).toEqual([]);
});

it.each(documents)('%s leads there by messages that stand there', (file) => {
  const links = prose(file).matchAll(/\[([^\]]+\.)\]\((?:docs\/)?troubleshooting\.md#[^)]*\)/g);
  expect([...links].map(([, message]) => message).filter((message) => !told.includes(message ?? ''))).toEqual([]);
});
