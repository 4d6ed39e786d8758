import type { FieldValues } from '../../src/model/values';
import { taskMapping as mapping } from './mapping';
import { lines, type Samples } from './samples';
import { expectCanonicalValues, groupsWith, valuesWith } from './values';

/** A task that is to be done on a day of April 2026. */
export function task(named: Record<string, string> = {}, n = 7): FieldValues {
  return valuesWith(mapping, {
    title: 'Visit',
    dueDateTime: `2026-04-${String(n).padStart(2, '0')}`,
    status: 'notStarted',
    importance: 'normal',
    ...named,
  });
}

const full = task({ title: 'Old', body: 'Line 1\n\nLine 3', startDateTime: '2026-04-01', importance: 'high' });

const changes: [string, Partial<FieldValues>][] = [
  ['the title', groupsWith(mapping, { title: 'New' })],
  ['the text', groupsWith(mapping, { body: 'Other\ntext' })],
  ['the due date', groupsWith(mapping, { dueDateTime: '2026-12-31' })],
  ['the dates away', groupsWith(mapping, { dueDateTime: '', startDateTime: '' })],
  ['the status', groupsWith(mapping, { status: 'completed' })],
  ['the importance', groupsWith(mapping, { importance: 'low' })],
  ['everything', task({ title: '', status: 'inProgress', dueDateTime: '2027-01-01' })],
];

const texts: [string, Record<string, string>][] = [
  ['empty texts and no dates', { title: '', body: '', dueDateTime: '' }],
  ['plain texts', { title: 'Call back', body: 'Bring the plan.' }],
  ['longer texts than lists show', { title: 'T'.repeat(200), body: lines(4000) }],
  ['the longest texts', { title: 'T'.repeat(255), body: lines(32_000) }],
  ['other scripts', { title: 'Встреча с Ольгой 東京', body: 'नमस्ते, Ωραία, žluťoučký' }],
  ['emoji', { title: '🎉 Launch 👩‍💻', body: '👨‍👩‍👧‍👦 🇪🇺 👍🏽' }],
  ['right-to-left', { title: 'פגישה עם לקוח (VIP)', body: 'مرحبا world\nשלום' }],
  ['line breaks', { body: 'One\nTwo\n\nThree\n- four\n- five' }],
  ['blanks that lay a text out', { body: 'Agenda:\n  1. first\n     twice\n  2.   second' }],
  [
    'signs that HTML and queries know',
    { title: `O'Neil & "Sons" <3 \\ (1,2)`, body: 'a < b & c > d; &amp; &lt;b&gt;' },
  ],
  ['a leap day', { dueDateTime: '2028-02-29', startDateTime: '2028-02-28' }],
  ['in progress', { status: 'inProgress', importance: 'low' }],
  ['waiting', { status: 'waitingOnOthers', importance: 'high' }],
  ['deferred', { status: 'deferred' }],
  ['completed', { status: 'completed' }],
];

export const taskSamples: Samples<FieldValues> = {
  item: (title = 'Visit', n = 7) => task({ title }, n),
  titleOf: (fields) => fields['title']?.['title'] ?? '',
  titled: (title) => groupsWith(mapping, { title }),
  noted: (dueDateTime) =>
    groupsWith(mapping, { dueDateTime: /^\d{4}-/.test(dueDateTime) ? dueDateTime : '2026-05-05' }),
  described: (body) => groupsWith(mapping, { body }),
  full,
  changes,
  kept: texts.map(([name, named]): [string, FieldValues] => [name, task(named)]),
  handwritten: [
    [
      'blanks around',
      groupsWith(mapping, { title: '  Spaced \u00a0 out ' }),
      groupsWith(mapping, { title: 'Spaced out' }),
    ],
    [
      'Windows line breaks',
      groupsWith(mapping, { body: 'One  \r\nTwo\r\n\r\n\r\n\r\nThree\r\n\r\n' }),
      groupsWith(mapping, { body: 'One\nTwo\n\nThree' }),
    ],
    ['accents in two parts', groupsWith(mapping, { title: 'Cafe\u0301' }), groupsWith(mapping, { title: 'Café' })],
    [
      'the placeholder for no title',
      groupsWith(mapping, { title: '(No subject)' }),
      groupsWith(mapping, { title: '' }),
    ],
  ],
  lost: [task({ title: 'Lost', body: 'Text' }), task({ title: '' }, 9)],
  expectCanonical: (fields) => expectCanonicalValues(mapping, fields),
};
