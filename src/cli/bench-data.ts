import type { KindName } from '../sync/kind';
import type { Person, Services } from './services';

/** Puts so many records of a kind into the CRM, by somebody else's hand. */
export async function fill(kind: KindName, services: Services, person: Person, count: number): Promise<void> {
  if (kind === 'tasks') await addTasks(services.crm, person, count);
  else {
    const [format, text] = kind === 'meetings' ? ['ics', calendar(count)] : ['vcf', cards(count)];
    const load = { person: person.id, format, into: 'crm', as: 'single', text };
    console.log(JSON.stringify(await services.control('POST', 'load', load)));
  }
  console.log(`${count} ${kind} in the CRM`);
}

/** Meetings of half an hour each, half of them ahead, as an .ics text. */
export function calendar(size: number): string {
  const events = Array.from({ length: size }, (_, index) => {
    const start = Date.now() + (index - size / 2) * 1_800_000 * Math.min(1, 20_000 / size);
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
function cards(size: number): string {
  const card = (_: unknown, index: number) =>
    [
      ...['BEGIN:VCARD', 'VERSION:3.0', `N:Person ${index};Pat;;;`, `FN:Pat Person ${index}`, `TITLE:Buyer`],
      `EMAIL;TYPE=WORK:pat.${index}@example.com`,
      `TEL;TYPE=CELL:+49 170 ${String(index).padStart(7, '0')}`,
      `TEL;TYPE=WORK,VOICE:+49 30 ${String(index).padStart(7, '0')}`,
      `ADR;TYPE=WORK:;;Street ${index % 300};Berlin;;10${String(index % 1000).padStart(3, '0')};Germany`,
      ...['NOTE:Met at the fair\\nCalls on Mondays', 'END:VCARD'],
    ].join('\r\n');
  return `${Array.from({ length: size }, card).join('\r\n')}\r\n`;
}

const perCall = 100;

async function addTasks(crm: string, { crmToken }: Person, size: number): Promise<void> {
  const headers = { authorization: `Zoho-oauthtoken ${crmToken}`, 'x-sandbox-client': 'bench' };
  for (let from = 0; from < size; from += perCall) {
    const data = Array.from({ length: Math.min(perCall, size - from) }, (_, place) => task(from + place));
    const body = JSON.stringify({ data, trigger: [] });
    const answer = await fetch(`${crm}/crm/v8/Tasks`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`the CRM refused tasks: ${await answer.text()}`);
  }
}

function task(index: number): object {
  const due = new Date(Date.now() + (index % 60) * 86_400_000).toISOString().slice(0, 10);
  const status = index % 3 === 0 ? 'Completed' : 'Not Started';
  return { Subject: `Call about offer ${index}`, Due_Date: due, Status: status, Priority: 'High', Description: 'By phone' };
}
