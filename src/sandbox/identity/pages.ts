/** The pages of both identity services: no scripts of their own, a form for every choice. */
import type { Person } from '../person';

const style = `body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;margin:0;background:#f2f2f2;color:#1b1b1b}
main{max-width:26rem;margin:2rem auto;padding:1.5rem;background:#fff;box-shadow:0 1px 4px #0003}
h1{font-size:1.3rem;margin:0 0 1rem}p,li{overflow-wrap:anywhere}form{margin:0}
button{font:inherit;padding:.5rem 1rem;margin:0 .5rem .5rem 0;border:1px solid #767676;background:#fff;cursor:pointer}
button.person{display:block;width:100%;text-align:left;margin:0 0 .5rem}button.main{background:#0f6cbd;color:#fff}
small{display:block;color:#616161}`;

export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** @param body HTML */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>${escaped(title)}</title><style>${style}</style>
<main><h1>${escaped(title)}</h1>${body}
<p><small>This page belongs to a sandbox: nobody's password is asked for.</small></p></main></html>`;
}

/** One button per person; `fields` travel with the choice. */
export function chooser(title: string, people: Person[], fields: Record<string, string> = {}): string {
  const buttons = people.map(
    ({ id, name, email }) =>
      `<button class="person" name="person" id="person-${escaped(id)}" value="${escaped(id)}">${escaped(name)} <small>${escaped(email)}</small></button>`,
  );
  const cancel = '<button name="answer" id="cancel" value="cancel">Cancel</button>';
  return page(title, `<form method="post">${hidden(fields)}${buttons.join('')}${cancel}</form>`);
}

export interface ConsentPage {
  title: string;
  who: Person;
  lines: string[];
  /** Labels of yes and no. */
  yes: string;
  no: string;
  fields?: Record<string, string>;
  checkbox?: string;
}

export function consentPage({ title, who, lines, yes, no, fields = {}, checkbox }: ConsentPage): string {
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  const box =
    checkbox === undefined
      ? ''
      : `<p><label><input type="checkbox" name="session" id="session" value="yes"> ${escaped(checkbox)}</label></p>`;
  return page(
    title,
    `<p>${escaped(who.email)}</p><p>CRM Sync for Outlook would like to:</p><ul>${list}</ul>
<form method="post">${hidden(fields)}${box}<button class="main" name="answer" id="accept" value="accept">${escaped(yes)}</button>
<button name="answer" id="cancel" value="cancel">${escaped(no)}</button></form>`,
  );
}

/** A page with one way out. */
export function noticePage(title: string, sentence: string, button?: string): string {
  const form =
    button === undefined
      ? ''
      : `<form method="post"><button name="answer" id="cancel" value="cancel">${escaped(button)}</button></form>`;
  return page(title, `<p id="notice">${escaped(sentence)}</p>${form}`);
}

function hidden(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');
}
