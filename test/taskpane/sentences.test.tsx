import type { LastRun } from '../../src/session/port';
import { happened, ruleText, whyText } from '../../src/taskpane/record-sentences';
import { problemOf, runText } from '../../src/taskpane/sentences';
import { aboutKind } from '../../src/taskpane/text';
import { english as strict, locale } from './render';

const kinds = ['meetings', 'contacts', 'tasks'] as const;
const english = aboutKind(strict, 'meetings');

const codes = [
  'signed-out',
  'consent',
  'other-mailbox',
  'no-account',
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

test.each([
  ['consent', 'allow'],
  ['other-mailbox', 'another'],
  ['no-account', 'another'],
  ['other-account', 'another'],
] as const)('%s is mended in the sign-in, where it is known on which side', (code, action) => {
  expect(problemOf(code, 'outlook').action).toBe(action);
  expect(problemOf(code, null).action).toBe('again');
});

test('an unknown problem gets an honest general sentence', () => {
  const { title, safe, action } = problemOf('brand-new', 'crm');
  expect(english(title)).toBe('This could not be finished.');
  expect(english(safe)).toBe('What was done stays, and nothing is lost.');
  expect(action).toBe('again');
});

const rules = {
  meetings: ['M3', 'M4', 'M5', 'M6', 'M7', 'M10', 'private', 'window', 'moved to your calendar'],
  contacts: ['C3', 'C5', 'C6', 'C8', 'G1', 'G8', 'G9', 'filter', 'merged', 'moved to your contacts'],
  tasks: ['T5', 'T6', 'T9', 'moved to your tasks'],
};
const everyKind = ['chosen', 'kept', 'guard', 'container', 'foreign-container', 'ambiguous', 'only in Outlook'];

describe.each(kinds)('of %s', (kind) => {
  const text = aboutKind(strict, kind);

  test.each([...rules[kind], ...everyKind])('%s: the rule is told in words', (rule) => {
    expect(ruleText(text, rule)).not.toContain(`reason: ${rule}`);
  });

  test('no rule or reason speaks of another kind', () => {
    const others = kinds.filter((other) => other !== kind).map((other) => other.slice(0, -1));
    const said = [...rules[kind], ...everyKind].map((rule) => ruleText(text, rule));
    const whys = ['owner', 'container', 'filter', 'kept', 'switched on again', 'not marked as ours yet'];
    for (const words of [...said, ...whys.map((why) => whyText(text, why))])
      expect(words).not.toMatch(new RegExp(others.join('|'), 'i'));
  });
});

test.each([
  ['outlook', 'Stays in Outlook: changes only go from the CRM to Outlook'],
  ['crm', 'Stays in the CRM: changes only go from Outlook to the CRM'],
  [null, 'Changes only go the other way'],
] as const)('G1: what is left on the side %s says which way changes go', (side, words) => {
  expect(ruleText(english, 'G1', side)).toBe(words);
});

test.each([
  ['in the sync again', 'it is in the sync again'],
  ['not on the list any more', 'it is not on the chosen list any more'],
  ['merged with another record', 'its CRM record became one with another'],
  ['filter', 'it is not on the chosen list'],
])('the reason "%s" reads as "%s"', (why, words) => {
  expect(whyText(aboutKind(strict, 'contacts'), why)).toBe(words);
});

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
