import { canonicalText } from '../../src/model/text';
import { splitName } from '../../src/people/names';
import { mailAsNote } from '../../src/people/note-text';
import { shownLine } from '../../src/people/shown-line';
import { signatureOf } from '../../src/people/signature';
import { mail } from '../taskpane/fake-people';

const size = 100_000;
const repeated = (text: string) => text.repeat(Math.ceil(size / text.length));
const maria = { name: 'Maria Hofer', address: 'maria@graz.example' };

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What makes patterns go back and forth. */
const bodies: [string, string][] = [
  ['spaces within a line', `${repeated(' ')}x`],
  ['no-break spaces within a line', `${repeated('\u00a0')}x`],
  ...['1', '+1 ', '(0', '-_ ', 'wrote ', 'from: ', ' | ', 's.a.', '\u0301', 'universi', '"', '('].map(
    (text): [string, string] => [JSON.stringify(text), `Hello\nMaria Hofer\n${repeated(text)}x`],
  ),
];

describe('a mail as long as they come, made of', () => {
  // A pattern that takes time by the square of the length needs a quarter of a minute.
  test.each(bodies)('%s is read in a moment', (_, body) => {
    expect(milliseconds(() => canonicalText(body))).toBeLessThan(2000);
    expect(milliseconds(() => signatureOf(body, maria))).toBeLessThan(2000);
    expect(milliseconds(() => mailAsNote(mail, body))).toBeLessThan(2000);
    expect(milliseconds(() => splitName(shownLine(body), 'a@b.example'))).toBeLessThan(2000);
  });
});

describe('a name', () => {
  test('cannot turn the direction of what stands behind it', () => {
    expect(shownLine('Maria\u202Egnp.exe\u2066\u2069')).toBe('Mariagnp.exe');
    expect(shownLine('\u0645\u0627\u0631\u064a\u0627 \u200fM')).toBe('\u0645\u0627\u0631\u064a\u0627 \u200fM');
  });

  test('stays on its line, and is no longer than names are', () => {
    expect(shownLine('Maria\r\nHofer\u2028\u0000x')).toBe('Maria Hofer x');
    expect(shownLine(repeated('n')).length).toBe(500);
    expect([shownLine(null), shownLine(undefined)]).toEqual(['', '']);
  });
});

describe('a mail as a note', () => {
  test('has its text also when 2,000 people got it', () => {
    const to = Array.from({ length: 2000 }, (_, n) => ({
      ...{ name: `Person ${n}`, address: `person${n}@acme.example`, role: 'to' as const },
    }));
    const { text } = mailAsNote({ ...mail, people: [...mail.people, ...to] }, 'The offer.');
    expect(text).toContain('Person 48 <person48@acme.example>, … (+1951)');
    expect(text.endsWith('\n\nThe offer.')).toBe(true);
  });

  test('has each name on the line of the names, whatever is in it', () => {
    const people = [{ name: 'Maria\nCc: boss@acme.example\u202e', address: maria.address, role: 'from' as const }];
    const { text } = mailAsNote({ ...mail, people }, 'x');
    expect(text.split('\n')[0]).toBe('Maria Cc: boss@acme.example <maria@graz.example> → ');
  });
});
