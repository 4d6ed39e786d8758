import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KindReport } from '../../src/sync/report';
import { Terminal, type Ended } from './terminal';

type Json = Record<string, unknown>;

interface Report {
  error: { code: string } | null;
  kinds: Record<string, KindReport>;
  actions: Json[];
}

/** What it must end with, and what it printed. */
function reportOf({ code, stdout, stderr }: Ended, wantedCode = 0): Report {
  if (code !== wantedCode) throw new Error(`${code}: ${stdout} ${stderr}`);
  return JSON.parse(stdout) as Report;
}

describe('the headless run with contacts and tasks', () => {
  let terminal: Terminal;

  beforeEach(async () => {
    terminal = await Terminal.open();
  });
  afterEach(() => terminal.close());

  const run = async (...args: string[]) => reportOf(await terminal.sync(args));
  const contacts = async (...args: string[]) => {
    const found = (await run('--kinds', 'contacts', ...args)).kinds['contacts'];
    if (!found) throw new Error('no contacts in the report');
    return found;
  };
  const withSettings = async (settings: unknown): Promise<string[]> => {
    const file = path.join(terminal.folder, 'settings.json');
    await writeFile(file, JSON.stringify(settings));
    return ['--settings', file];
  };
  const folders = async () => (await terminal.byHand('GET', '/v1.0/me/contactFolders'))['value'] as Json[];
  const inFolder = async () => {
    const [folder] = await folders();
    const target = `/v1.0/me/contactFolders/${encodeURIComponent(String(folder?.['id']))}/contacts`;
    return { target, items: (await terminal.byHand('GET', target))['value'] as Json[] };
  };
  const inList = async () => {
    const lists = (await terminal.byHand('GET', '/v1.0/me/todo/lists'))['value'] as Json[];
    const id = String(lists.find(({ displayName }) => displayName === 'Zoho CRM')?.['id']);
    const target = `/v1.0/me/todo/lists/${encodeURIComponent(id)}/tasks`;
    return { target, items: (await terminal.byHand('GET', target))['value'] as Json[] };
  };
  const crmAll = async (module: string, fields: string) =>
    ((await terminal.byHand('GET', `/crm/v8/${module}?fields=${fields}&per_page=200`))['data'] ?? []) as Json[];

  it('brings all three kinds over in one run, each in a report of the documented shape', async () => {
    await terminal.add('Kick-off', 3);
    await terminal.crmAdd('Contacts', { Last_Name: 'Berg', Email: 'berg@x.example' });
    await terminal.crmAdd('Tasks', { Subject: 'Call Anna' });
    const { kinds, actions } = await run('--kinds', 'meetings,contacts,tasks');
    expect(Object.keys(kinds)).toEqual(['meetings', 'contacts', 'tasks']);
    for (const kind of Object.values(kinds)) {
      expect(kind).toEqual({
        ...{ status: 'active', reason: null, remaining: 0 },
        outlook: { created: 1, updated: 0, deleted: 0, stamped: 0 },
        crm: { created: 0, updated: 0, deleted: 0 },
        ...{ conflicts: [], held: [], skipped: [], failed: [] },
      });
    }
    expect(actions.map((action) => Object.keys(action))).toEqual(
      Array(3).fill(['kind', 'side', 'op', 'id', 'title', 'why']),
    );
    expect(actions.map(({ title }) => title)).toEqual(['Kick-off', 'Berg', 'Call Anna']);
  });

  it('C4, T3: takes mappings with constants, values of choice fields, direction, view and limits from the settings', async () => {
    await terminal.crmAdd('Contacts', ...[1, 2, 3].map((n) => ({ Last_Name: `Berg ${n}`, Department: `Sales ${n}` })));
    await terminal.crmAdd('Tasks', { Subject: 'Call Anna', Status: 'Deferred' });
    const mapping = [
      { outlook: 'surname', crm: 'Last_Name' },
      { outlook: 'jobTitle', crm: 'Department' },
      { value: 'Made in Outlook', crm: 'Description' },
    ];
    const values = { status: [{ crm: 'Deferred', outlook: 'waitingOnOthers' }], priority: [] };
    const settings = await withSettings({
      contacts: { mapping, direction: 'both', view: null, limits: [2, 1], conflict: 'outlook', deleteInCrm: true },
      tasks: { values, conflict: 'outlook' },
    });
    const first = await run('--kinds', 'contacts,tasks', ...settings);
    expect(first.kinds).toMatchObject({ contacts: { outlook: { created: 2 }, remaining: 1 } });
    expect((await inList()).items).toMatchObject([{ status: 'waitingOnOthers' }]);
    await contacts(...settings);
    const { target, items } = await inFolder();
    expect(items.map(({ jobTitle }) => jobTitle).sort()).toEqual(['Sales 1', 'Sales 2', 'Sales 3']);
    await terminal.byHand('POST', target, { surname: 'Cole', jobTitle: 'Buyer' });
    expect(await contacts(...settings)).toMatchObject({ crm: { created: 1 } });
    expect(await crmAll('Contacts', 'Last_Name,Department,Description')).toContainEqual(
      expect.objectContaining({ Last_Name: 'Cole', Department: 'Buyer', Description: 'Made in Outlook' }),
    );
  });

  it('G1: writes nothing to Outlook where the settings let nothing go there', async () => {
    await terminal.crmAdd('Contacts', { Last_Name: 'Berg' });
    expect(await contacts(...(await withSettings({ contacts: { direction: 'toCrm' } })))).toMatchObject({
      outlook: { created: 0 },
      skipped: [{ rule: 'G1', side: 'crm', title: 'Berg' }],
    });
  });

  it.each([
    ['contacts.directions', { contacts: { directions: 'both' } }],
    ['tasks.limits', { tasks: { limits: [1, 1] } }],
    ['a value of contacts.limits', { contacts: { limits: [-1, 1] } }],
    ['an entry of a mapping', { contacts: { mapping: [{ outlook: 'surname', zoho: 'Last_Name' }] } }],
    ['tasks.values.state', { tasks: { values: { status: [], priority: [], state: [] } } }],
    ['a kind', { notes: {} }],
  ])('exits with 2 for a setting that it does not know: %s', async (_, settings) => {
    const refused = await terminal.sync(await withSettings(settings));
    expect(reportOf(refused, 2).error?.code).toBe('usage');
    expect(refused.stderr).toContain('--settings FILE');
  });

  it.each(['keep', 'move', 'remove'] as const)(
    'C6: --disable contacts=%s switches off until --enable, and makes no duplicate then',
    async (how) => {
      await terminal.crmAdd('Contacts', { Last_Name: 'Berg', Email: 'berg@x.example' });
      await contacts();
      expect((await run('--disable', `contacts=${how}`, '--kinds', 'contacts')).kinds['contacts']?.status).toBe('off');
      expect(await folders()).toHaveLength(how === 'keep' ? 1 : 0);
      expect(await contacts()).toMatchObject({ status: 'off', outlook: { created: 0 } });
      expect((await contacts('--enable', 'contacts')).status).toBe('active');
      expect((await inFolder()).items).toMatchObject([{ surname: 'Berg' }]);
      expect(await crmAll('Contacts', 'Last_Name')).toHaveLength(1);
      expect((await run('--kinds', 'contacts')).actions).toEqual([]);
    },
  );

  it('G6: holds an ambiguous match under one id until --approve ID joins it', async () => {
    await contacts();
    await terminal.crmAdd(
      'Contacts',
      { Last_Name: 'Berg', Email: 'b@x.example' },
      { Last_Name: 'Bergh', Email: 'b@x.example' },
    );
    const { target } = await inFolder();
    await terminal.byHand('POST', target, { surname: 'Berg', emailAddresses: [{ address: 'B@x.example' }] });
    const { held } = await contacts();
    expect(held).toEqual([
      {
        ...{ id: expect.stringMatching(/^contacts\.match\.outlook\./) as string, rule: 'ambiguous', side: 'outlook' },
        ...{ action: 'update', title: 'Berg', why: '2 records in the CRM look like it' },
      },
    ]);
    expect((await contacts()).held).toEqual(held);
    expect((await contacts('--approve', held[0]?.id ?? '')).held).toEqual([]);
    expect((await inFolder()).items).toHaveLength(2);
    expect(await crmAll('Contacts', 'Last_Name')).toHaveLength(2);
  });

  it('holds the card of a merged record until --approve ID lets it go', async () => {
    const [kept, other] = await terminal.crmAdd(
      'Contacts',
      { Last_Name: 'Berg', Email: 'b@x.example' },
      { Last_Name: 'Bergh', Email: 'b@x.example' },
    );
    await contacts();
    await terminal.control('POST', `crm/Contacts/${kept}/merge`, { otherId: other });
    const { held } = await contacts();
    expect(held).toMatchObject([{ rule: 'merged', side: 'outlook', action: 'delete', title: 'Bergh' }]);
    expect(await contacts('--approve', held[0]?.id ?? '')).toMatchObject({ held: [], outlook: { deleted: 1 } });
    expect((await inFolder()).items).toMatchObject([{ surname: 'Berg' }]);
  });

  it('holds unusually many deletions of tasks until --approve all or --reject all', async () => {
    const ids = await terminal.crmAdd('Tasks', ...Array.from({ length: 14 }, (_, n) => ({ Subject: `Task ${n}` })));
    await run('--kinds', 'tasks');
    for (const id of ids.slice(0, 12)) await terminal.byHand('DELETE', `/crm/v8/Tasks/${id}`);
    const tasks = async (...args: string[]) => (await run('--kinds', 'tasks', ...args)).kinds['tasks'];
    const held = (await tasks())?.held ?? [];
    expect(held.map(({ rule, action }) => `${rule} ${action}`)).toEqual(Array(12).fill('guard delete'));
    const [first, second] = held;
    expect(await tasks('--approve', first?.id ?? '', '--reject', second?.id ?? '')).toMatchObject({
      ...{ outlook: { deleted: 1 }, crm: { created: 1 } },
    });
    expect(await tasks('--approve', 'all')).toMatchObject({ held: [], outlook: { deleted: 10 } });
    expect((await inList()).items).toHaveLength(3);
  });

  it('shows contacts and tasks in a dry run, and writes nothing, the store neither', async () => {
    await terminal.crmAdd('Contacts', { Last_Name: 'Berg' });
    await terminal.crmAdd('Tasks', { Subject: 'Call Anna' });
    const dry = await run('--kinds', 'contacts,tasks', '--dry-run');
    expect(dry).toMatchObject({
      ...{ dryRun: true, actions: [{ kind: 'contacts' }, { kind: 'tasks' }] },
      kinds: { contacts: { outlook: { created: 1 } }, tasks: { outlook: { created: 1 } } },
    });
    expect(await terminal.writes()).toEqual([]);
    expect((await run('--kinds', 'contacts,tasks', '--dry-run')).actions).toEqual(dry.actions);
    expect((await run('--kinds', 'contacts,tasks')).kinds).toMatchObject(dry.kinds);
    const [first] = (await inFolder()).items;
    await terminal.byHand('PATCH', `/v1.0/me/contacts/${encodeURIComponent(String(first?.['id']))}`, {
      surname: 'Cole',
    });
    const since = await terminal.writes();
    expect(await contacts('--dry-run')).toMatchObject({ crm: { updated: 1 } });
    expect(await terminal.writes()).toEqual(since);
    expect(await crmAll('Contacts', 'Last_Name')).toMatchObject([{ Last_Name: 'Berg' }]);
  });
});
