import fc from 'fast-check';
import { canonicalLine, canonicalText } from '../../src/model/text';
import { escapeHtml, htmlFromText, textFromHtml } from '../../src/model/html';

/** Text with everything that services and people put into it. */
const odd = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n\n',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u2003',
    '\f',
    '\v',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u0085',
    'e\u0301',
    'é',
    'e\u200b\u0301',
    '&',
    '&amp;',
    '&nbsp;',
    '<',
    '>',
    '"',
    '<br>',
    '<b>x</b>',
  ],
  ...['<p>', '</div>', '<!--', '-->', '<script>', '•', '👩‍👩‍👧', '\ud800', 'a', 'Ann', '_____', '&#10;', '&#x20;'],
);
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

const runs = { numRuns: 3000 };

describe('text', () => {
  it('the canonical form of a canonical text is itself', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(canonicalText(canonicalText(value))).toBe(canonicalText(value));
        expect(canonicalLine(canonicalLine(value))).toBe(canonicalLine(value));
      }),
      runs,
    );
  });

  it('106: text that goes through HTML comes back as it was', () => {
    fc.assert(
      fc.property(text, (value) => {
        const canonical = canonicalText(value);
        expect(textFromHtml(htmlFromText(canonical))).toBe(canonical);
      }),
      runs,
    );
  });

  it('whatever is given as HTML, reading it never throws and gives canonical text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (html) => {
        const read = textFromHtml(html);
        expect(canonicalText(read)).toBe(read);
      }),
      runs,
    );
  });

  it('109: line ends, trailing blanks and blank lines at the ends are no difference', () => {
    expect(canonicalText('\r\n\r\nAgenda  \r\n\r\n\r\n\r\n1. Start\t\r2. End\u00a0\n\n')).toBe(
      'Agenda\n\n1. Start\n2. End',
    );
    expect(canonicalText(null)).toBe('');
    expect(canonicalText(undefined)).toBe('');
    expect(canonicalText(' \n \u200b')).toBe('');
  });

  it('a title is one line', () => {
    expect(canonicalLine(' Lunch\r\n with\t Ann ')).toBe('Lunch with Ann');
  });

  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['One<br>Two<br/>', 'One\nTwo'],
    ['<div>One<br></div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['<b>bold</b> and <i>italic</i>', 'bold and italic'],
    ['a&nbsp;b &amp; c &lt;d&gt;', 'a b & c <d>'],
    ['<style>p{}</style><script>x()</script>Text', 'Text'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['  lots \n of   blanks ', 'lots of blanks'],
    ['<pre>  kept\n  as is</pre>', 'kept\n  as is'],
    ['', ''],
  ])('106, 107: reads %s as a person would', (html, wanted) => {
    expect(textFromHtml(html)).toBe(wanted);
  });

  it('escapes what HTML would take for its own', () => {
    expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  });
});
