/*
 * Cuts a calendar export into its VEVENT and VTIMEZONE blocks before anything is parsed, so that one broken block costs
 * nothing but itself, and every block knows the line it begins at.
 *
 * 1. A block without its END ends where the next one begins, and is marked incomplete.
 * 2. A zone's name that would need quotes and has none gets them.
 * 3. A line that cannot begin a property continues the text before it: some programs write line breaks as they are.
 */

export type BlockKind = 'VEVENT' | 'VTIMEZONE' | 'VTODO' | 'VJOURNAL';

export interface Block {
  kind: BlockKind;
  /** Of its BEGIN, counted from 1. */
  line: number;
  text: string;
  isComplete: boolean;
}

const kinds: ReadonlySet<string> = new Set<BlockKind>(['VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL']);
const property = /^[A-Za-z0-9-]+[;:]/;

export function blocksOf(text: string): Block[] {
  const cutter = new Cutter();
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => cutter.take(withQuotedZone(line), index + 1));
  return cutter.finish();
}

/** Exchange writes `TZID=tzone://Microsoft/Utc` without the quotes that a colon needs. */
function withQuotedZone(line: string): string {
  return line.replace(/;TZID=(\w+:\/\/[^":;]+):/i, ';TZID="$1":');
}

class Cutter {
  private readonly blocks: Block[] = [];
  private open: { kind: BlockKind; line: number; lines: string[] } | undefined;

  take(line: string, number: number): void {
    const [, word = '', name = ''] = /^(BEGIN|END):([A-Z0-9-]+)\s*$/i.exec(line) ?? [];
    const kind = name.toUpperCase();
    const isBegin = word.toUpperCase() === 'BEGIN';
    if (word === '') this.append(line);
    else if (kind === 'VCALENDAR') this.close(false);
    else if (isBegin && isKind(kind)) {
      this.close(false);
      this.open = { kind, line: number, lines: [`BEGIN:${kind}`] };
    } else if (isBegin || kind !== this.open?.kind) this.open?.lines.push(`${word}:${name}`.toUpperCase());
    else this.close(true);
  }

  finish(): Block[] {
    this.close(false);
    return this.blocks;
  }

  private append(line: string): void {
    if (!this.open || line.trim() === '') return;
    const stands = property.test(line) || line.startsWith(' ') || line.startsWith('\t');
    this.open.lines.push(stands ? line : ` \\n${line}`);
  }

  private close(isComplete: boolean): void {
    if (!this.open) return;
    const { kind, line, lines } = this.open;
    this.blocks.push({ kind, line, text: [...lines, `END:${kind}`].join('\r\n'), isComplete });
    this.open = undefined;
  }
}

function isKind(name: string): name is BlockKind {
  return kinds.has(name);
}
