import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Terminal } from './terminal';

/** M8 from a terminal, with a settings file. */
let terminal: Terminal;

beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(() => terminal.close());

async function settings(invitations: string): Promise<string[]> {
  const file = path.join(terminal.folder, 'settings.json');
  await writeFile(file, JSON.stringify({ meetings: { invitations } }));
  return ['--settings', file];
}

async function accepted(subject: string, address: string): Promise<void> {
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const times = { start: `${day}T09:00:00`, end: `${day}T10:00:00`, timeZone: 'UTC' };
  await terminal.control('POST', 'person/kim/invitations', { from: { name: address, address }, subject, ...times });
  const { value } = await terminal.byHand('GET', '/v1.0/me/calendar/events?$top=99&$select=id,subject');
  const copy = (value as { id: string; subject: string }[]).find((event) => event.subject === subject);
  await terminal.byHand('POST', `/v1.0/me/events/${copy?.id}/accept`, { sendResponse: false });
}

it.each([
  ['off', []],
  ['people', ['Site visit']],
  ['people+users', ['Jour fixe', 'Site visit']],
])('adds client meeting invitations as a settings file with "%s" says', async (invitations, titles) => {
  await terminal.crmAdd('Contacts', { Last_Name: 'Rivera', Email: 'ana@example.com' });
  await accepted('Site visit', 'ana@example.com');
  await accepted('Jour fixe', 'lee@contoso.example');
  const { code, stdout } = await terminal.sync(await settings(invitations));
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as { actions: { op: string; side: string; title: string }[] };
  const created = report.actions.filter(({ op, side }) => op === 'create' && side === 'crm');
  expect(created.map(({ title }) => title).sort()).toEqual(titles);
});
