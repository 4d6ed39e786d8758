/** What a person reads of an HTML text. */
export function plainText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of page.querySelectorAll('script, style')) unread.remove();
  for (const end of page.querySelectorAll('br, p, div, li, tr, h1, h2, h3')) end.append('\n');
  return page.body.textContent.replace(/\n{3,}/g, '\n\n').trim();
}
