import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '../..');

/** From the project's folder. */
export const documents = [
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
];

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Blocks of code look like headings, tables and links, and are none. */
export function prose(file: string): string {
  return textOf(file).replace(/^ *```[^]*?^ *```$/gm, '');
}

/** As the page that shows the file names its headings. */
export function anchorsOf(file: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const anchor = shown(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

function shown(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
}

export function linksIn(file: string): string[] {
  return [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The rows of every table whose head has this first cell, cell by cell. */
export function tablesHeaded(file: string, head: string): string[][] {
  const tables = prose(file).match(/(^ *\|.*\|\n?)+/gm) ?? [];
  return tables
    .map((table) => table.trim().split('\n').map(cellsOf))
    .filter(([first]) => first?.[0] === head)
    .flatMap((rows) => rows.slice(2));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

export function codeIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
