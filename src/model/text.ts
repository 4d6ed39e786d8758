/**
 * The canonical form of text: what two services must agree on for a text to count as the same.
 * Unicode NFC, line feeds only, no-break spaces as spaces, tabs as four, nothing invisible, no trailing space on a line,
 * no blank lines at either end.
 */
export function canonicalText(value: string | null | undefined): string {
  if (!value) return '';
  return value
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[\u00a0\u202f\f\v]/g, ' ')
    .split('\n')
    .map(withoutLastSpaces)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** No pattern: for a long run of spaces within a line that would take time by its square. */
function withoutLastSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

/** Control characters that break no line, zero-width spaces and byte order marks. */
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\ufeff]/g;

/** As canonicalText, on one line: titles and places. */
export function canonicalLine(value: string | null | undefined): string {
  return canonicalText(value).replace(/\s+/g, ' ');
}

/** What both services put in front of an empty mandatory title; it reads as empty. */
export const noSubject = '(No subject)';

/** Whether a field of so many characters, of one line or of several, holds `text` as `held`. */
export function isHeldAs(
  text: string,
  held: string,
  { length, isOneLine }: { length: number; isOneLine: boolean },
): boolean {
  const lined = isOneLine ? text.replace(/\s*\n+\s*/g, ', ') : text;
  return held === cut(lined, length);
}

/** At most so many UTF-16 units, without half a character at the end. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
