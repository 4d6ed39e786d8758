import type { LastRun } from '../../src/session/port';
import { happened, problemOf, ruleText, runText, whyText } from '../../src/taskpane/sentences';
import { english, locale } from './render';

const codes = [
  'signed-out',
  'throttled',
  'forbidden',
  'offline',
  'container-gone',
  'foreign-container',
  'other-account',
  'stopped',
  'contradiction',
  'unexpected',
];

test.each(codes)('the problem %s says what happened, what was kept safe and what to do', (code) => {
  for (const side of ['outlook', 'crm', null] as const) {
    const { title, safe, action, ...said } = problemOf(code, side);
    expect(english(title, said)).toMatch(/\.$/);
    expect(english(safe, said)).toMatch(/\.$/);
    expect(english(`action-${action}`)).not.toBe('');
    expect(english(title, said)).not.toBe(english('problem-other'));
  }
});

test('a problem names the side that it comes from', () => {
  expect(english(problemOf('offline', 'crm').title, { side: 'crm' })).toBe('Zoho CRM could not be reached.');
  expect(english(problemOf('offline', 'outlook').title, { side: 'outlook' })).toBe('Outlook could not be reached.');
});

test('an expired sign-in is mended by signing in, where it is known on which side', () => {
  expect(problemOf('signed-out', 'crm').action).toBe('sign-in');
  expect(problemOf('signed-out', null).action).toBe('again');
});

test('an unknown problem gets an honest general sentence', () => {
  const { title, safe, action } = problemOf('brand-new', 'crm');
  expect(english(title)).toBe('This could not be finished.');
  expect(english(safe)).toBe('What was done stays, and nothing is lost.');
  expect(action).toBe('again');
});

test.each(['M3', 'M4', 'M5', 'M6', 'M7', 'M10', 'private', 'window', 'chosen', 'kept', 'guard'])(
  '%s: the rule is told in words',
  (rule) => {
    expect(ruleText(english, rule)).not.toContain(`reason: ${rule}`);
  },
);

test.each(['foreign-container', 'ambiguous', 'only in Outlook', 'moved to your calendar'])(
  'what is left alone as "%s" is told in words',
  (rule) => {
    expect(ruleText(english, rule)).not.toContain(`reason: ${rule}`);
  },
);

test('an unknown rule shows its own name', () => {
  expect(ruleText(english, 'M99')).toBe('Left alone (reason: M99)');
});

test('a reason that is not known is not made up', () => {
  expect(whyText(english, 'changed in Outlook')).toBe('changed in Outlook');
  expect(whyText(english, 'owner')).toBe('it belongs to somebody else in the CRM');
  expect(whyText(english, 'constructor')).toBe('for a reason that this version does not know');
});

test.each([
  ['switched on again', 'you switched meetings on again'],
  ['sent twice by the connection', 'the connection had sent it twice'],
])('the reason "%s" reads as "%s"', (why, words) => {
  expect(whyText(english, why)).toBe(words);
});

test.each([
  ['create', 'outlook', 'Came to Outlook'],
  ['create', 'crm', 'Went to the CRM'],
  ['update', 'crm', 'Changed in the CRM'],
  ['delete', 'outlook', 'Removed from Outlook'],
  ['delete', 'crm', 'Deleted in the CRM'],
  ['stamp', 'outlook', 'Recognised on both sides'],
  ['link', null, 'Found on both sides'],
  ['sleep', null, 'Left alone from then on'],
  ['end', null, 'Gone on both sides'],
  [null, null, 'Left alone'],
] as const)('%s on %s reads as "%s: %s"', (op, side, words) => {
  expect(happened(english, { op, side })).toBe(words);
});

test('G7: a run is told in numbers, without the ones that are nought', () => {
  const run: Pick<LastRun, 'outlook' | 'crm'> = {
    outlook: { created: 2, updated: 0, deleted: 0 },
    crm: { created: 0, updated: 1, deleted: 0 },
  };
  expect(runText(english, locale, run)).toBe('2 came to Outlook, 1 changed in the CRM');
});

test('G7: a run that had nothing to do says so', () => {
  const none = { created: 0, updated: 0, deleted: 0 };
  expect(runText(english, locale, { outlook: none, crm: none })).toBe('nothing changed');
});
