import type { KindName } from '../sync/kind';
import type { Person, Services } from './services';

/** The newest records, which the CRM lists as changed in the last minutes; all others were there before. */
const newest = 200;
export const restSeconds = 900;

/** Puts so many records of a kind into the CRM, by somebody else's hand; afterwards it is `restSeconds` later. */
export async function fill(kind: KindName, services: Services, person: Person, count: number): Promise<void> {
  const old = Math.max(0, count - newest);
  await fillPart(kind, services, person, { from: 0, size: old });
  await services.control('POST', 'clock', { advanceSeconds: restSeconds });
  await fillPart(kind, services, person, { from: old, size: count - old });
  console.log(`${count} ${kind} in the CRM`);
}

interface Part {
  from: number;
  size: number;
}

async function fillPart(kind: KindName, services: Services, person: Person, part: Part): Promise<void> {
  if (part.size === 0) return;
  if (kind === 'tasks') return addTasks(services.crm, person, part);
  const [format, text] = kind === 'meetings' ? ['ics', calendar(part)] : ['vcf', cards(part)];
  await services.control('POST', 'load', { person: person.id, format, into: 'crm', as: 'single', text });
}

/** Meetings of half an hour each, half of them ahead, as an .ics text. */
export function calendar({ from, size }: Part): string {
  const events = Array.from({ length: size }, (_, place) => {
    const start = Date.now() + (place - size / 2) * 1_800_000 * Math.min(1, 20_000 / size);
    const index = from + place;
    const times = [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + 1_800_000)}`];
    const text = [
      `SUMMARY:Meeting ${index} about the offer`,
      `LOCATION:Room ${index % 40}`,
      'DESCRIPTION:Agenda\\, figures\\, next steps',
    ];
    return ['BEGIN:VEVENT', `UID:bench-${index}`, ...times, ...text, 'END:VEVENT'].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function stamp(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** Contacts with addresses and telephones, as a .vcf text. */
export function cards({ from, size }: Part): string {
  const card = (index: number) =>
    [
      ...['BEGIN:VCARD', 'VERSION:3.0', `N:Person ${index};Pat;;;`, `FN:Pat Person ${index}`, `TITLE:Buyer`],
      `EMAIL;TYPE=WORK:pat.${index}@example.com`,
      `TEL;TYPE=CELL:+49 170 ${String(index).padStart(7, '0')}`,
      `TEL;TYPE=WORK,VOICE:+49 30 ${String(index).padStart(7, '0')}`,
      `ADR;TYPE=WORK:;;Street ${index % 300};Berlin;;10${String(index % 1000).padStart(3, '0')};Germany`,
      ...['NOTE:Met at the fair\\nCalls on Mondays', 'END:VCARD'],
    ].join('\r\n');
  return `${Array.from({ length: size }, (_, place) => card(from + place)).join('\r\n')}\r\n`;
}

const perCall = 100;

async function addTasks(crm: string, { crmToken }: Person, { from, size }: Part): Promise<void> {
  const headers = { authorization: `Zoho-oauthtoken ${crmToken}`, 'x-sandbox-client': 'bench' };
  for (let done = 0; done < size; done += perCall) {
    const data = tasks({ from: from + done, size: Math.min(perCall, size - done) });
    const body = JSON.stringify({ data, trigger: [] });
    const answer = await fetch(`${crm}/crm/v8/Tasks`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`the CRM refused tasks: ${await answer.text()}`);
  }
}

/** So many tasks, a third of them done, as the CRM takes them. */
export function tasks({ from, size }: Part): object[] {
  return Array.from({ length: size }, (_, place) => task(from + place));
}

function task(index: number): object {
  const due = new Date(Date.now() + (index % 60) * 86_400_000).toISOString().slice(0, 10);
  const status = index % 3 === 0 ? 'Completed' : 'Not Started';
  return {
    Subject: `Call about offer ${index}`,
    Due_Date: due,
    Status: status,
    Priority: 'High',
    Description: 'By phone',
  };
}

const modules = { meetings: 'Events', contacts: 'Contacts', tasks: 'Tasks' } as const;

/** Gives so many records of a kind another text in the CRM. */
export async function editSome(kind: KindName, { crm }: Services, { crmToken }: Person, size: number): Promise<void> {
  const headers = { authorization: `Zoho-oauthtoken ${crmToken}`, 'x-sandbox-client': 'bench' };
  const url = `${crm}/crm/v8/${modules[kind]}`;
  const listed = await fetch(`${url}?fields=Description&per_page=${size}`, { headers });
  const { data } = (await listed.json()) as { data: { id: string }[] };
  const edited = data.map(({ id }, index) => ({ id, Description: `Edited, ${index}` }));
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ data: edited, trigger: [] }) });
  if (!answer.ok) throw new Error(`the CRM refused edits: ${await answer.text()}`);
}
