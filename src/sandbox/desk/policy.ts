/** The content security policies that a build names for its pages: `_headers`, as Netlify and Cloudflare Pages read it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Rule {
  /** Below the folder of the pages. */
  pattern: RegExp;
  policy: string;
}
export type Policies = Rule[];

/** Of a folder without the file, none. The shortest path that ends in `/*` is the one of the folder. */
export function readPolicies(folder: string | undefined): Policies {
  const lines = (folder === undefined ? '' : textOf(path.join(folder, '_headers'))).split(/\r?\n/);
  const [whole = '/*'] = lines.filter((line) => /^\/.*\*$/.test(line)).sort((one, other) => one.length - other.length);
  const base = whole.slice(0, -2);
  const rules: Policies = [];
  let target = '';
  for (const line of lines) {
    if (line.startsWith('/')) target = line.trim().slice(line.startsWith(base) ? base.length : 0);
    const [, policy] = /^\s+content-security-policy:\s*(.+)$/i.exec(line) ?? [];
    if (policy !== undefined) rules.push({ pattern: patternOf(target), policy: policy.trim() });
  }
  return rules;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function patternOf(target: string): RegExp {
  const parts = target.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*').replace(/:\w+/g, '[^/]+')}$`);
}

/**
 * The header with the page's own policy (the last rule that fits it), or the fallback. The sandbox's addresses stand in
 * for the services' own: they are added where the page may ask or frame anybody, and nowhere else.
 */
export function widened(
  rules: Policies,
  target: string,
  fallback: string,
  origins: string[],
): { 'content-security-policy': string } {
  const policy = rules.findLast(({ pattern }) => pattern.test(target))?.policy ?? fallback;
  const parts = policy.split(';').map((part) => part.trim());
  const wider = parts.filter(Boolean).map((part) => (/^(connect|frame)-src\s/i.test(part) ? add(part, origins) : part));
  return { 'content-security-policy': wider.join('; ') };
}

function add(directive: string, origins: string[]): string {
  return [...new Set([...directive.split(/\s+/).filter((value) => value !== "'none'"), ...origins])].join(' ');
}
