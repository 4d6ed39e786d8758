/*
 * Cuts an export into cards and their properties.
 *
 * 1. A card without its END ends where the next one begins, and is marked incomplete.
 * 2. Folded lines are joined: 2.1 keeps the blank that begins the next line, 3.0 and 4.0 drop it; quoted-printable ends a
 *    line that goes on with `=`.
 * 3. A line that cannot begin a property continues the note before it: some programs write line breaks as they are.
 *    Elsewhere it is nothing.
 * 4. A card inside a card (2.1: AGENT) is passed over.
 */
import { headOf, isQuotedPrintable, propertyFrom, type Property } from './property';

export interface Card {
  /** Of its BEGIN, counted from 1. */
  line: number;
  properties: Property[];
  isComplete: boolean;
}

const boundary = /^(BEGIN|END):VCARD\s*$/i;

export function cardsOf(text: string): Card[] {
  const cutter = new Cutter();
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => cutter.take(line, index + 1));
  return cutter.finish();
}

/** A property whose end has not been seen. */
interface OpenProperty {
  line: number;
  pieces: string[];
  isQuotedPrintable: boolean;
  isNote: boolean;
}

class Cutter {
  private readonly cards: Card[] = [];
  private card: Card | undefined;
  private open: OpenProperty | undefined;
  private version = '3.0';
  private depth = 0;

  take(text: string, line: number): void {
    const word = boundary.exec(text)?.[1]?.toUpperCase();
    if (word !== undefined) this.cross(word === 'BEGIN', line);
    else if (this.card && this.depth === 0) this.read(text, line);
  }

  finish(): Card[] {
    this.close(false);
    return this.cards;
  }

  private cross(isBegin: boolean, line: number): void {
    if (isBegin && this.card && this.isAtAgent()) this.depth = 1;
    else if (isBegin) {
      this.close(false);
      this.card = { line, properties: [], isComplete: false };
    } else if (this.depth > 0) this.depth = 0;
    else this.close(true);
  }

  private isAtAgent(): boolean {
    return this.open?.pieces.length === 1 && /^AGENT\b[^:]*:\s*$/i.test(this.open.pieces[0] ?? '');
  }

  private read(text: string, line: number): void {
    const { open } = this;
    const isOld = this.version === '2.1';
    if (open?.isQuotedPrintable && open.pieces.at(-1)?.endsWith('=')) {
      open.pieces.push(open.pieces.pop()?.slice(0, -1) ?? '', text);
    } else if (open && /^[ \t]/.test(text)) {
      open.pieces.push(isOld ? text : text.slice(1));
    } else if (headOf(text) !== undefined) {
      this.keep();
      this.open = {
        line,
        pieces: [text],
        isQuotedPrintable: isQuotedPrintable(text),
        isNote: /^[^:]*\bNOTE\b/i.test(text),
      };
    } else if (open?.isNote && text.trim() !== '') {
      open.pieces.push(isOld ? `\n${text}` : `\\n${text}`);
    }
  }

  /** What was open is whole now. */
  private keep(): void {
    if (!this.open || !this.card) return;
    const property = propertyFrom(this.open.pieces.join(''), this.open.line, this.version);
    if (property.name === 'VERSION') this.version = property.raw.trim();
    else this.card.properties.push(property);
    this.open = undefined;
  }

  private close(isComplete: boolean): void {
    this.keep();
    if (this.card) this.cards.push({ ...this.card, isComplete });
    this.card = undefined;
    this.open = undefined;
    this.depth = 0;
    this.version = '3.0';
  }
}
