import fc from 'fast-check';
import { contextHtml, descriptionOf, htmlOfBody, withContext, withDescription } from '../../src/graph/body';
import { htmlFromText, textFromHtml } from '../../src/model/html';
import type { MeetingContext } from '../../src/model/meeting';
import { canonicalText } from '../../src/model/text';

const strokes = '_'.repeat(80);
const teams = [
  `<div style="width:100%"><span style="white-space:nowrap">${strokes}</span></div>`,
  '<div class="me-email-text" lang="en-US"><div><span>Microsoft Teams</span> <a href="https://aka.ms/x">Need help?</a></div>',
  '<div><a href="https://teams.microsoft.com/l/meetup-join/19%3a" target="_blank">Join the meeting now</a></div>',
  `<div>Meeting ID: 123</div><div>${'_'.repeat(32)}</div><div>For organizers: <a href="https://x.example">Options</a></div></div>`,
  `<div style="width:100%"><span>${strokes}</span></div>`,
].join('');
const zoom =
  '<p>──────────</p><p>Ann is inviting you to a scheduled Zoom meeting.</p><p><a href="https://us02web.zoom.us/j/1">Join Zoom Meeting</a></p><p>──────────</p>';
const page = (inner: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p{margin:0}</style></head><body>${inner}</body></html>`;
const context: MeetingContext = {
  contact: 'Ann <Lee> & "Sons"',
  about: { module: 'Deals', name: 'Fume hoods' },
  url: 'https://crm.zoho.eu/crm/org1/tab/Events/1?a=1&b=2',
};
/** What Exchange does to a block of ours. */
const prefixed = (html: string) => html.replace(/id="/g, 'id="x_').replace(/class="/g, 'class="x_');
const stripped = (html: string) => html.replace(/ (id|class|style)="[^"]*"/g, '');

const lines = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      strokes,
      '── Zoho CRM ──',
      '  ' + strokes,
      'Microsoft Teams',
      '<b>&nbsp;</b>',
      '',
      '──────────',
      'Join',
    ),
    fc.constant('── From Zoho CRM, changes to these lines are not kept ──'),
  ),
  { maxLength: 8 },
);
/** Canonical texts, as far as the model brings them to HTML and back. */
const texts = lines
  .map((parts) => canonicalText(parts.join('\n')))
  .filter((text) => textFromHtml(htmlFromText(text)) === text);
const contexts: fc.Arbitrary<MeetingContext> = fc.record({
  contact: fc.option(fc.string({ maxLength: 20 })),
  about: fc.option(
    fc.record({ module: fc.constantFrom('Accounts', 'Deals', 'Cases'), name: fc.string({ maxLength: 20 }) }),
  ),
  url: fc.option(fc.constantFrom('https://crm.zoho.com/x', 'javascript:alert(1)', 'http://a.example/?q="<>')),
});
const bodies = fc.constantFrom(
  '',
  page('<div>old text</div>'),
  page(teams),
  page(`<div>above</div><div><br></div>${teams}<div>below</div>`),
  page(`<div class="WordSection1"><p>above</p>${teams}</div>`),
  page(
    `<div>above<br>${strokes}<br>Microsoft Teams <a href="https://teams.microsoft.com/l/1">Join</a><br>${strokes}<br>below</div>`,
  ),
  page(`<div>above</div>${zoom}`),
  '<p>no <b>frame',
);

describe('description of an Outlook body', () => {
  test('107: an online-meeting block is no part of it, with text above and below', () => {
    expect(descriptionOf(page(`<div>above</div>${teams}<div>below</div>`))).toBe('above\nbelow');
    expect(descriptionOf(page(`<div><div><br></div>${teams}</div>`))).toBe('');
    expect(descriptionOf(page(`<div>above</div>${zoom}`))).toBe('above');
  });

  const oldTeams = `<div>${strokes}</div><div>Microsoft Teams meeting</div><div><a href="https://teams.microsoft.com/l/1">Click here to join the meeting</a></div><div><a href="https://aka.ms/JoinTeamsMeeting">Learn More</a> | <a href="https://teams.microsoft.com/meetingOptions/?x">Meeting options</a></div><div>${strokes}</div>`;
  test.each([
    ['with three lines of strokes', teams],
    ['with two lines of strokes', oldTeams],
    ['of another service', zoom],
  ])('107: the block of a meeting %s ends before the signature of the user', (_, block) => {
    for (const line of [strokes, '_'.repeat(32), '─'.repeat(10), '─'.repeat(40)]) {
      const signature = `<div>${line}</div><div>Ann Lee, Sales</div><div>${line}</div><div>Join us: +1 555</div>`;
      const body = page(`<div>above</div>${block}${signature}`);
      expect(descriptionOf(body)).toBe(`above\n${line}\nAnn Lee, Sales\n${line}\nJoin us: +1 555`);
      const edited = withDescription(body, 'new');
      expect([descriptionOf(edited), edited.includes(block)]).toEqual(['new', true]);
    }
  });

  test('107: text in the same element as the block stays', () => {
    const inner = `<div>above<br>${strokes}<br>Microsoft Teams<br>${strokes}<br>below</div>`;
    expect(descriptionOf(page(inner))).toBe('above\n\nbelow');
  });

  test('lines of strokes without an online meeting between them are the text of the user', () => {
    const inner = `<p>${strokes}</p><p>From: Ann, Join us</p><p>${strokes}</p>`;
    expect(descriptionOf(page(inner))).toBe(textFromHtml(inner));
  });

  test('106: a body that is read as text gives the same text', () => {
    expect(descriptionOf(htmlOfBody({ contentType: 'text', content: 'a\r\n\r\nb <c>\r\n' }))).toBe('a\n\nb <c>');
  });

  test('is the identity on canonical text, whatever stood in the body before', () => {
    fc.assert(
      fc.property(bodies, texts, (html, text) => {
        expect(descriptionOf(withDescription(html, text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, whatever the body', () => {
    const pieces = fc.constantFrom(
      '<div>',
      '</div>',
      '<p id="x_crm-sync-context">',
      '</body>',
      '<body>',
      '<!--',
      strokes,
      'Join',
      '<a href="https://zoom.us/j">',
      '── Zoho CRM ──',
      '&amp',
      '<',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }), (parts) => {
        const html = parts.join('');
        descriptionOf(withContext(withDescription(html, descriptionOf(html)), context));
      }),
    );
  });
});

describe('D1: the context block', () => {
  test('shows contact, account or deal and a link, everything escaped', () => {
    expect(textFromHtml(contextHtml(context))).toBe(
      '── Zoho CRM ──\nContact: Ann <Lee> & "Sons"\nDeal: Fume hoods\nOpen in Zoho CRM\n── From Zoho CRM, changes to these lines are not kept ──',
    );
    expect(contextHtml(context)).toContain('href="https://crm.zoho.eu/crm/org1/tab/Events/1?a=1&amp;b=2"');
  });

  test('has no link but http and https, and is empty where the CRM knows nothing', () => {
    expect(contextHtml({ contact: null, about: null, url: 'javascript:alert(1)' })).toBe('');
    expect(contextHtml(null)).toBe('');
  });

  test('never flows back', () => {
    fc.assert(
      fc.property(
        bodies,
        texts,
        contexts,
        fc.constantFrom(prefixed, stripped, String),
        (html, text, known, exchange) => {
          const body = exchange(withContext(withDescription(html, text), known));
          expect(descriptionOf(body)).toBe(text);
          expect(descriptionOf(withContext(body, null))).toBe(text);
          expect(descriptionOf(withDescription(body, text))).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never shortens the description, however broken the body is', () => {
    const known = { contact: 'Ann', about: null, url: 'https://crm.example/1' };
    const broken = fc.constantFrom(
      '<',
      '<x',
      '</',
      '<!',
      '<!--',
      '<?',
      '<a href="',
      "<a b='",
      '&',
      '<p',
      '<script>',
      '-->',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), broken, fc.constantFrom('</body>', '<body>', 'text ')), { maxLength: 8 }),
        (parts) => {
          const html = parts.join('');
          const before = descriptionOf(html);
          expect(descriptionOf(withContext(html, known))).toBe(before);
          expect(descriptionOf(withContext(withContext(html, known), null))).toBe(before);
        },
      ),
      { numRuns: 2000, examples: [[['<x']], [['text <']], [['text </']], [['text <!--']], [['text <a href="']]] },
    );
  });

  test('replaces the one before and leaves the HTML of the user byte for byte', () => {
    const user = '<div style="color:red">Hi&nbsp;<b>Ann</b> &copy;<img src="cid:1"></div>';
    const first = withContext(page(`${user}${teams}`), context);
    expect(first).toBe(page(`${user}${teams}${contextHtml(context)}`));
    const other = { contact: 'Bo', about: null, url: null };
    expect(withContext(prefixed(first), other)).toBe(page(`${prefixed(user + teams)}${contextHtml(other)}`));
    expect(withContext(stripped(first), null)).toBe(page(stripped(user + teams)));
  });

  test('text typed above, below and inside of its element belongs to the user', () => {
    const body = page(
      `<div>above</div>${contextHtml(context).replace(/<\/div>$/, '<div>inside</div></div>')}<div>below</div>`,
    );
    expect(descriptionOf(body)).toBe('above\ninside\nbelow');
    const renewed = withContext(prefixed(body), context);
    expect(descriptionOf(renewed)).toBe('above\ninside\nbelow');
    expect(descriptionOf(withContext(renewed, null))).toBe('above\ninside\nbelow');
  });

  test('is known by its id when its lines were edited, and by its lines when the id is gone', () => {
    const edited = contextHtml(context).replace('── Zoho CRM ──', 'mine');
    expect(descriptionOf(page(`<p>text</p>${edited}`))).toBe('text');
    const shortened = stripped(contextHtml(context)).replace(/<div>── From[^<]*<\/div>/, '');
    expect(descriptionOf(page(`<p>text</p>${shortened}<p>more</p>`))).toBe('text\n\nmore');
  });
});

describe('a new description', () => {
  test('keeps the block of the online meeting and the context', () => {
    const body = withDescription(page(`<p>old</p>${teams}${contextHtml(context)}<p>old, too</p>`), 'new\n<text>');
    expect(body).toBe(page(`<div>new</div><div>&lt;text&gt;</div>${teams}${contextHtml(context)}`));
  });

  test('that quotes an invitation does not pile up blocks', () => {
    const quoted = `Agenda\n${strokes}\nMicrosoft Teams\nJoin\n${strokes}`;
    const once = withDescription(page(teams), quoted);
    expect(withDescription(once, 'short')).toBe(page(`<div>short</div>${teams}`));
  });
});
