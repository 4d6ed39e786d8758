/** What Exchange makes of a body: text becomes a page, HTML is cleaned and wrapped. */

const meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function line(text: string): string {
  return `${escapeHtml(text.trimEnd()).replace(/^ | (?= )/g, '&nbsp;')}<br>\r\n`;
}

/** Graph: a text body is read back as wrapped HTML. */
export function textToHtml(text: string): string {
  if (text === '') return '';
  const lines = text.trimEnd().split(/\r\n|\r|\n/);
  return [
    `<html><head>\r\n${meta}\r\n<meta name="Generator" content="Microsoft Exchange Server">\r\n<!-- converted from text -->\r\n`,
    '<style><!-- .EmailQuote { margin-left: 1pt; padding-left: 4pt; border-left: #800000 2px solid; } --></style></head>\r\n',
    `<body>\r\n<font size="2"><span style="font-size:11pt;"><div class="PlainText">${lines.map(line).join('')}</div></span></font>\r\n`,
    '</body>\r\n</html>\r\n',
  ].join('');
}

function cleanTag(tag: string): string {
  return tag
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/\s(href|src)\s*=\s*(["'])\s*javascript:[^"']*\2/gi, '')
    .replace(/\s(id|name)\s*=\s*(["'])(.*?)\2/gi, (_, name: string, quote: string, value: string) => {
      return ` ${name}=${quote}x_${value}${quote}`;
    })
    .replace(/\sclass\s*=\s*(["'])(.*?)\1/gi, (_, quote: string, value: string) => {
      const classes = value.split(/\s+/).filter(Boolean);
      return ` class=${quote}${classes.map((each) => `x_${each}`).join(' ')}${quote}`;
    });
}

function bodyOf(html: string): string {
  const inner = /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html);
  return (inner?.[1] ?? html).replace(/<\/?(html|head|body|meta|title|link|base)\b[^>]*>/gi, '');
}

/** Scripts, styles and handlers go, ids and classes get the prefix that Outlook gives them. */
export function cleanHtml(html: string): string {
  if (html.trim() === '') return '';
  const safe = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|iframe|object|form|title)\b[\s\S]*?<\/\1\s*>/gi, '');
  const clean = bodyOf(safe).replace(/<[a-z][^>]*>/gi, cleanTag);
  return `<html><head>\r\n${meta}</head><body>${clean.trim()}\r\n</body></html>\r\n`;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

export function htmlToText(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replace(/<head[\s\S]*?<\/head>/i, '')
    .replace(/<br\s*\/?>\n?|<\/(p|div|tr|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}

export function preview(html: string): string {
  return htmlToText(html).replace(/\n+/g, '\r\n').slice(0, 255);
}

const rule = '_'.repeat(80);

/** The block that a Teams meeting carries in its body. */
function teamsBlock(joinUrl: string): string {
  return [
    `<br>\r\n<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>\r\n`,
    '<div class="me-email-text" lang="en-US" style="color:#252424; font-family:\'Segoe UI\',Helvetica,Arial,sans-serif">',
    '<div style="margin-top:24px; margin-bottom:20px"><span style="font-size:24px; color:#252424">Microsoft Teams meeting</span></div>\r\n',
    '<div style="margin-bottom:20px"><div><strong>Join on your computer, mobile app or room device</strong></div>',
    `<a href="${joinUrl}" class="me-email-headline" target="_blank" rel="noreferrer noopener">Click here to join the meeting</a></div>\r\n`,
    '<div style="margin-bottom:24px"><a href="https://aka.ms/JoinTeamsMeeting" class="me-email-link">Learn More</a></div></div>\r\n',
    `<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>\r\n`,
  ].join('');
}

export function withTeamsBlock(html: string, joinUrl: string): string {
  const page = html === '' ? `<html><head>\r\n${meta}</head><body>\r\n</body></html>\r\n` : html;
  return page.replace(/<\/body>/i, () => `${teamsBlock(joinUrl)}</body>`);
}
