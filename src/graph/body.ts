import { escapeHtml, htmlFromText, textFromHtml } from '../model/html';
import type { MeetingContext } from '../model/meeting';
import { canonicalLine, canonicalText } from '../model/text';
import {
  contextFirst,
  contextId,
  contextLast,
  contextLink,
  contextRanges,
  isEdgeLine,
  onlineRange,
} from './body-blocks';
import { BodySource } from './body-source';

/**
 * The body of a meeting in Outlook: the user's text, the block of an online meeting, our context block (D1).
 * 1. The description is the user's text alone. Neither block ever flows back.
 * 2. A new description replaces the user's text; the blocks keep their HTML.
 * 3. A new context leaves everything else byte for byte.
 * 4. A description that looks like a block (a pasted invitation) stays a description: its edge lines get a zero-width
 *    space, which the canonical form drops.
 */
export interface GraphBody {
  contentType?: string | null | undefined;
  content?: string | null | undefined;
}

/** Graph: text is accepted and read back as HTML, but older items may still answer text. */
export function htmlOfBody(body: GraphBody | null | undefined): string {
  const content = body?.content ?? '';
  return body?.contentType?.toLowerCase() === 'text' ? htmlFromText(canonicalText(content)) : content;
}

/** The user's text in canonical form. */
export function descriptionOf(html: string): string {
  const source = new BodySource(html);
  const online = onlineRange(source);
  return textFromHtml(source.without([...contextRanges(source), ...(online ? [online] : [])]));
}

export function withDescription(html: string, description: string): string {
  const source = new BodySource(html);
  const [start, end] = source.inner;
  const online = onlineRange(source);
  const kept = (online ? source.standalone([online]) : '') + source.only(contextRanges(source));
  return source.html.slice(0, start) + htmlFromText(guarded(description)) + kept + source.html.slice(end);
}

/** Null takes the block away. */
export function withContext(html: string, context: MeetingContext | null): string {
  const source = new BodySource(html);
  const end = source.inner[1];
  const ranges = contextRanges(source);
  const head = source.without([...ranges, [end, source.html.length]]);
  return head + contextHtml(context) + source.html.slice(end);
}

/** The context block; empty where the CRM knows nothing around the meeting. */
export function contextHtml(context: MeetingContext | null): string {
  const lines = context ? contextLines(context) : [];
  if (lines.length === 0) return '';
  const all = [contextFirst, ...lines, contextLast];
  return `<div id="${contextId}" style="margin-top:1em">${all.map((line) => `<div>${line}</div>`).join('')}</div>`;
}

function contextLines({ contact, about, url }: MeetingContext): string[] {
  const lines: string[] = [];
  if (contact) lines.push(escapeHtml(`Contact: ${canonicalLine(contact)}`));
  if (about) lines.push(escapeHtml(`${singular(about.module)}: ${canonicalLine(about.name)}`));
  if (url && /^https?:\/\//i.test(url)) lines.push(`<a href="${escapeHtml(url)}">${contextLink}</a>`);
  return lines;
}

/** `Deals` → `Deal`, `Purchase_Orders` → `Purchase Order`. */
function singular(module: string): string {
  const name = canonicalLine(module.replace(/_/g, ' '));
  return name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

function guarded(description: string): string {
  return description
    .split('\n')
    .map((line) => (isEdgeLine(line) ? line.replace(/\S/, '$&\u200b') : line))
    .join('\n');
}
