/**
 * The canonical form of text: what two services must agree on for a text to count as the same.
 * Unicode NFC, line feeds only, no-break spaces as spaces, no trailing space on a line, no blank lines at either end.
 */
export function canonicalText(value: string | null | undefined): string {
  if (!value) return '';
  return value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .trim();
}

/** As canonicalText, on one line: titles and places. */
export function canonicalLine(value: string | null | undefined): string {
  return canonicalText(value).replace(/\s+/g, ' ');
}

/** What both services put in front of an empty mandatory title; it reads as empty. */
export const noSubject = '(No subject)';
