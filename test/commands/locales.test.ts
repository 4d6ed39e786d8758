import { FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askingSentence, obstacleOf, sentenceOf, sentences, type Sentence } from '../../src/commands/sentences';
import { commandText } from '../../src/commands/text';
import type { Added, RunProblem } from '../../src/session/port';
import { languages } from '../../src/words';
import { added, meeting } from './fake-ports';

const sourceOf = (language: string) =>
  readFileSync(path.join(__dirname, `../../src/commands/locales/${language}.ftl`), 'utf8');
const idsOf = (language: string) => new FluentResource(sourceOf(language)).body.map(({ id }) => id);

const rules = [
  'M5',
  'private',
  'cancelled',
  'declined',
  'window',
  'chosen',
  'owner',
  'not-found',
  'ambiguous',
  'G9',
  'M3',
];
const codes = ['signed-out', 'consent', 'offline', 'throttled', 'forbidden', 'other-mailbox', 'other-account', 'x'];

/** Every notification there is, with the longest values that a mailbox may hold. */
function everySentence(): Sentence[] {
  const problems = codes.flatMap((code): RunProblem[] =>
    ([null, 'outlook', 'crm'] as const).map((side) => ({ code, side, message: '' })),
  );
  const outcomes: Added[] = [
    ...(['added', 'already'] as const).flatMap((state) =>
      [0, 1, 1499].map((found): Added => ({ ...added, state, people: { found, of: found && 1500 } })),
    ),
    ...(['added', 'already'] as const).map((state): Added => ({ ...added, state, people: { found: 0, of: 1500 } })),
    ...rules.map((rule): Added => ({ state: 'left', rule })),
    ...problems.flatMap((problem): Added[] => [
      { state: 'queued', problem },
      { state: 'failed', problem },
    ]),
  ];
  const obstacles = [
    obstacleOf(null),
    obstacleOf({ ...meeting, kind: 'message' }),
    obstacleOf({ ...meeting, isShared: true }),
    obstacleOf({ ...meeting, graphId: null, withoutId: 'unsaved' }),
    obstacleOf({ ...meeting, graphId: null, withoutId: 'unknown' }),
  ];
  const all = [
    ...Object.values(sentences),
    askingSentence('outlook'),
    askingSentence('crm'),
    ...outcomes.map(sentenceOf),
  ];
  return [...all, ...obstacles.filter((sentence) => sentence !== null)];
}

describe.each(languages)('%s', (language) => {
  const text = commandText([language]);

  test('has the texts that English has, and no other', () => {
    expect(idsOf(language)).toEqual(idsOf('en'));
  });

  test.each(everySentence().map((sentence) => [JSON.stringify(sentence), sentence] as const))(
    'Outlook takes %s',
    (_, { id, args }) => {
      const said = text(id, args);
      expect(said).not.toBe(id);
      expect(said).not.toMatch(/[{}]/);
      expect(said.length).toBeLessThanOrEqual(150);
    },
  );
});

test('every text is said at some time', () => {
  const said = new Set(everySentence().map(({ id }) => id));
  expect(idsOf('en').filter((id) => !said.has(id))).toEqual([]);
});

test('says how many of the people the CRM knows, in the person’s own language', () => {
  const sentence = sentenceOf({ ...added, people: { found: 2, of: 3 } });
  expect(commandText(['en-GB'])(sentence.id, sentence.args)).toContain('2 of 3');
  expect(commandText(['fr-CA'])(sentence.id, sentence.args)).toContain('2 de ses 3');
  expect(commandText(['pt-BR'])(sentence.id, sentence.args)).toContain('Added');
});
