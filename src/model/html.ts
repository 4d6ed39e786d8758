import { Parser } from 'htmlparser2';
import { canonicalText } from './text';

/**
 * HTML and plain text, both ways, for bodies that one service holds as HTML and the other as text.
 * 1. Text → HTML → text is the identity on canonical text.
 * 2. Nothing of the HTML is ever executed or shown: it is read as a stream of tags and words.
 */

const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const spaced = new Set('p ul ol h1 h2 h3 h4 h5 h6 table blockquote'.split(' '));
const hidden = new Set(['script', 'style', 'head', 'title', 'template']);

/** The visible text of an HTML body in canonical form; never throws, whatever the input. */
export function textFromHtml(html: string): string {
  const writer = new TextWriter();
  const parser = new Parser(
    {
      onopentag: (name) => writer.open(name),
      ontext: (text) => writer.text(text),
      onclosetag: (name) => writer.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return canonicalText(writer.result);
}

/** Canonical text as HTML that textFromHtml reads back as the same text. */
export function htmlFromText(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : keepSpaces(escapeHtml(line))}</div>`)
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function keepSpaces(line: string): string {
  return line
    .replace(/^ +/, (run) => '&nbsp;'.repeat(run.length))
    .replace(/ {2,}/g, (run) => ' ' + '&nbsp;'.repeat(run.length - 1))
    .replace(/\t/g, '&nbsp;&nbsp;&nbsp; ');
}

/** Collects words and line breaks as a browser would lay them out. */
class TextWriter {
  result = '';
  private skipping = 0;
  private preformatted = 0;
  private pendingBreaks = 0;
  private pendingSpace = false;

  open(name: string): void {
    if (hidden.has(name)) this.skipping += 1;
    else if (name === 'br') this.lineBreak();
    else if (name === 'li') this.item();
    else if (name === 'td' || name === 'th') this.pendingSpace = true;
    else if (blocks.has(name)) this.breakTo(spaced.has(name) ? 2 : 1);
    if (name === 'pre') this.preformatted += 1;
  }

  close(name: string): void {
    if (hidden.has(name)) this.skipping = Math.max(0, this.skipping - 1);
    else if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (blocks.has(name)) this.closeBlock(name);
  }

  text(value: string): void {
    if (this.skipping > 0) return;
    if (this.preformatted > 0) return this.write(value);
    const words = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '' || words === ' ') {
      this.pendingSpace ||= words === ' ';
      return;
    }
    if (words.startsWith(' ')) this.pendingSpace = true;
    this.write(words.replace(/^ | $/g, ''));
    this.pendingSpace = words.endsWith(' ');
  }

  private lineBreak(): void {
    this.flushBreaks();
    this.result += '\n';
    this.atLineStart = true;
    this.pendingSpace = false;
  }

  private item(): void {
    this.breakTo(1);
    this.write('• ');
    this.atLineStart = true;
  }

  private breakTo(lines: number): void {
    this.pendingBreaks = Math.max(this.pendingBreaks, lines);
    this.pendingSpace = false;
  }

  private closeBlock(name: string): void {
    // A <br> that ends a block closes its line; it does not add an empty one after it.
    if (this.pendingBreaks === 0 && this.atLineStart && this.result.endsWith('\n'))
      this.result = this.result.slice(0, -1);
    this.breakTo(spaced.has(name) ? 2 : 1);
  }

  private atLineStart = true;

  private flushBreaks(): void {
    if (this.pendingBreaks > 0 && this.started) this.result += '\n'.repeat(this.pendingBreaks);
    if (this.pendingBreaks > 0) this.atLineStart = true;
    this.pendingBreaks = 0;
    this.started = true;
  }

  private started = false;

  private write(words: string): void {
    this.flushBreaks();
    if (this.pendingSpace && !this.atLineStart) this.result += ' ';
    this.pendingSpace = false;
    this.result += words;
    this.atLineStart = false;
  }
}
