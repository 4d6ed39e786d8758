import { textFromHtml } from '../model/html';
import { canonicalText } from '../model/text';

/** A text of several lines as the CRM holds it, plain or HTML, in canonical form. */
export function textOf(value: string | null | undefined): string {
  return value && isRichText(value) ? textFromHtml(value) : canonicalText(value);
}

const richText =
  /^\s*<(?:div|p|br|span|b|i|u|s|strong|em|ul|ol|table|a|img|font|h[1-6]|html|body)(?:\s[^<>]*)?\/?>[^]*>\s*$/i;

/** Zoho: whether a field holds HTML depends on the layout; the record does not say. Markup from end to end is HTML. */
function isRichText(value: string): boolean {
  return richText.test(value);
}
