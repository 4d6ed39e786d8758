import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ended, node, Terminal, type Ended } from './terminal';

/** Waits for another process to get there. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

interface Report {
  error: { code: string } | null;
  dryRun: boolean;
  requests: { graph: number; graphBatches: number; crm: number };
  kinds: { meetings?: { status: string; outlook: { created: number } } };
  actions: { op: string; title: string }[];
}

function reportOf({ stdout }: Ended): Report {
  return JSON.parse(stdout) as Report;
}

describe('the headless run', () => {
  let terminal: Terminal;
  let folder: string;

  beforeEach(async () => {
    terminal = await Terminal.open();
    ({ folder } = terminal);
  });
  afterEach(() => terminal.close());

  it('prints one JSON object of the documented shape and exits with 0', async () => {
    await terminal.add('Kick-off', 3);
    const result = await terminal.sync();
    expect(result.code).toBe(0);
    expect(Object.keys(reportOf(result))).toEqual([
      'startedAt',
      'seconds',
      'dryRun',
      'error',
      'requests',
      'kinds',
      'actions',
    ]);
    expect(reportOf(result).kinds.meetings).toEqual({
      status: 'active',
      reason: null,
      remaining: 0,
      outlook: { created: 1, updated: 0, deleted: 0, stamped: 0 },
      crm: { created: 0, updated: 0, deleted: 0 },
      conflicts: [],
      held: [],
      skipped: [],
      failed: [],
    });
    expect(reportOf(result).actions).toMatchObject([
      { kind: 'meetings', side: 'outlook', op: 'create', title: 'Kick-off', why: 'new in the CRM' },
    ]);
  });

  it('makes at most three requests when nothing has changed', async () => {
    for (const day of [1, 2, 3]) await terminal.add(`Day ${day}`, day);
    await terminal.sync();
    await terminal.sync();
    const { requests } = reportOf(await terminal.sync());
    expect(requests.graph + requests.crm).toBeLessThanOrEqual(3);
  });

  it('shows in a dry run what a run would do, and changes nothing, not even the store', async () => {
    await terminal.add('Kick-off', 3);
    const dry = reportOf(await terminal.sync(['--dry-run']));
    expect(dry).toMatchObject({ dryRun: true, kinds: { meetings: { outlook: { created: 1 } } } });
    const calendars = await fetch(`${terminal.graph}/v1.0/me/calendars`, {
      headers: { authorization: 'Bearer kim-graph-token' },
    });
    expect(await calendars.text()).not.toContain('Zoho CRM');
    expect(reportOf(await terminal.sync()).kinds.meetings?.outlook.created).toBe(1);
  });

  it('82: exits with 2 for another mailbox on the same store, and touches nothing', async () => {
    await terminal.sync();
    const other = await terminal.sync([], { GRAPH_TOKEN: 'lee-graph-token', CRM_TOKEN: 'lee-crm-token' });
    expect(other.code).toBe(2);
    expect(reportOf(other)).toMatchObject({ error: { code: 'other-account' }, actions: [] });
  });

  it('exits with 2 for a token that is not accepted', async () => {
    const refused = await terminal.sync([], { CRM_TOKEN: 'expired' });
    expect(refused.code).toBe(2);
    expect(reportOf(refused).error?.code).toBe('signed-out');
  });

  it('104: exits with 2 for a second process on the same store, which then goes on undisturbed', async () => {
    await terminal.add('Kick-off', 3);
    const fault = { match: { service: 'graph' }, times: 1, do: { delayMs: 50_000 } };
    await terminal.control('POST', 'faults', fault);
    const first = terminal.sync();
    await until(async () => (await readdir(folder)).includes('store.jsonl.lock'));
    const second = await terminal.sync();
    expect(second.code).toBe(2);
    expect(reportOf(second).error?.code).toBe('busy');
    await terminal.control('DELETE', 'faults');
    expect((await first).code).toBe(0);
    expect(reportOf(await first).kinds.meetings?.outlook.created).toBe(1);
  });

  it.each([
    ['an unknown setting', { meetings: { conflicts: 'crm' } }],
    ['a wrong value', { meetings: { conflict: 'newest' } }],
  ])('exits with 2 for %s', async (_, settings) => {
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings));
    const refused = await terminal.sync(['--settings', path.join(folder, 'settings.json')]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--settings FILE');
  });

  it('exits with 1 when a single meeting is refused, and names it', async () => {
    await terminal.add('Refused', 3);
    const fault = {
      match: { service: 'graph', method: 'POST', path: '/events' },
      times: null,
      do: { status: 400, body: { error: { code: 'ErrorPropertyValidationFailure', message: 'no' } } },
    };
    await terminal.control('POST', 'faults', fault);
    const result = await terminal.sync();
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({
      kinds: { meetings: { status: 'attention', failed: [{ side: 'outlook', attempts: 1 }] } },
    });
  });

  it('survives being killed at any moment, with the same store', async () => {
    for (let day = 1; day <= 30; day += 1) await terminal.add(`Day ${day}`, day);
    for (const milliseconds of [700, 900, 1100, 1300]) {
      const child = node(
        'src/cli/sync.ts',
        ['--graph', terminal.graph, '--crm', terminal.crm, '--store', path.join(folder, 'store.jsonl')],
        {
          GRAPH_TOKEN: 'kim-graph-token',
          CRM_TOKEN: 'kim-crm-token',
        },
      );
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await ended(child);
      clearTimeout(timer);
    }
    expect((await terminal.sync()).code).toBe(0);
    const result = reportOf(await terminal.sync());
    expect(result.actions).toEqual([]);
    const answer = await fetch(`${terminal.crm}/crm/v8/Events/actions/count`, {
      headers: { authorization: 'Zoho-oauthtoken kim-crm-token' },
    });
    expect(await answer.json()).toMatchObject({ count: '30' });
  });
});
