import fc from 'fast-check';
import { safeLink } from '../../src/people/link';
import { mailAsNote } from '../../src/people/note-text';
import { othersOn } from '../../src/people/participants';
import { shownOf, type Person } from '../../src/people/person';
import { mail } from '../taskpane/fake-people';

describe('a mail as a note', () => {
  it('has its subject, its people, its time and its text', () => {
    expect(mailAsNote(mail, 'Hello Nora,\r\n\r\n\r\n\r\nbye\r\n', '20 November 2026, 09:30')).toEqual({
      title: 'Quotation for the teaching lab',
      text: [
        'Maria Hofer <Maria.Hofer@uni-graz.example> → Nora Castellanos <nora@aerolind.example>',
        'Cc: Paul Steiner <paul@steiner.example>',
        ...['20 November 2026, 09:30', '', 'Hello Nora,', '', 'bye'],
      ].join('\n'),
    });
  });

  it('is never longer than the CRM takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.nat(40_000), (subject, length) => {
        const { title, text } = mailAsNote({ ...mail, subject }, '\u{1f600}'.repeat(length));
        expect(title.length).toBeLessThanOrEqual(120);
        expect(text.length).toBeLessThanOrEqual(32_000);
        expect(() => encodeURIComponent(text + title)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('who else is on an item', () => {
  it('is everybody but the person, once, in Outlook’s order', () => {
    const people = [
      ...mail.people,
      { name: 'M.', address: 'maria.hofer@UNI-graz.example', role: 'to' as const },
      { name: 'A list', address: '', role: 'cc' as const },
    ];
    expect(othersOn({ ...mail, people }, ['nora@aerolind.example']).map(({ name }) => name)).toEqual([
      'Maria Hofer',
      'Paul Steiner',
    ]);
  });
});

describe('a link', () => {
  it.each(['https://crm.zoho.eu/x', 'http://x.example', 'mailto:a@b.example'])('may be %s', (url) => {
    expect(safeLink(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'file:///etc', '//x.example', '', null])(
    'is none: %s',
    (url) => {
      expect(safeLink(url)).toBeNull();
    },
  );
});

describe('the person that is shown for an address', () => {
  const person = (id: string) => ({ id }) as Person;
  const known = { address: 'a@b.example', people: [person('1'), person('2')], brief: null, at: '' };

  it('is the one that was chosen, else the best match', () => {
    expect(shownOf({ ...known, chosen: '2' })?.id).toBe('2');
    expect(shownOf({ ...known, chosen: null })?.id).toBe('1');
    expect(shownOf({ ...known, chosen: '7' })?.id).toBe('1');
    expect(shownOf({ ...known, people: [], chosen: null })).toBeNull();
  });
});
