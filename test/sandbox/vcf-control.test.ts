import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { post } from './server-fake';
import { gmail } from './vcf-files';

const kim = { headers: { authorization: 'Bearer kim-graph-token' } };

async function names(graph: string): Promise<string[]> {
  const answer = await fetch(`${graph}/v1.0/me/contacts`, kim);
  const { value } = (await answer.json()) as { value: { displayName: string }[] };
  return value.map(({ displayName }) => displayName).sort();
}

describe('over HTTP', () => {
  let sandbox: RunningSandbox;
  const load = async (fields: Record<string, unknown>): Promise<unknown> => {
    const order = { person: 'kim', format: 'vcf', into: 'outlook', text: gmail, ...fields };
    return (await post(`${sandbox.graph}/_sandbox/load`, order)).json();
  };

  beforeAll(async () => {
    sandbox = await startSandbox({ seed: 'empty' });
  });
  afterAll(() => sandbox.close());

  test('an export is loaded into the default contacts folder', async () => {
    expect(await load({})).toMatchObject({ loaded: 2, skipped: [{ why: expect.stringContaining('fax') as string }] });
    expect(await names(sandbox.graph)).toEqual(['no.name@penninepharma.example', 'Étienne L’Hermitte']);
  });

  test('C8: an export is loaded into the CRM as an import', async () => {
    expect(await load({ into: 'crm', as: 'import' })).toMatchObject({ loaded: 2 });
    const [record] = Object.values(sandbox.world.state.crm.modules.Contacts!.records);
    const timeline = await fetch(`${sandbox.crm}/crm/v8/Contacts/${record!.id}/__timeline`, {
      headers: { authorization: 'Zoho-oauthtoken kim-crm-token' },
    });
    expect(await timeline.json()).toMatchObject({ __timeline: [{ action: 'added', source: 'import' }] });
  });
});

test('the program loads --vcf in the character set of the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const file = join(folder, 'a.vcf');
  writeFileSync(
    file,
    Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nN:M\u00FCller;J\u00FCrgen\r\nEND:VCARD\r\n', 'latin1'),
  );
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/main.ts', '--seed', 'empty', '--vcf', file]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  expect(await names((JSON.parse(line) as { graph: string }).graph)).toEqual(['J\u00FCrgen M\u00FCller']);
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(said).toContain(`${file}: 1 loaded, 0 skipped`);
});
