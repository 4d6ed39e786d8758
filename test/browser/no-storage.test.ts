import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built, desk } from './desk';
import { enable, preview, syncNow } from './pane';

const refusal = `indexedDB.open = () => { throw new DOMException('denied', 'SecurityError'); };`;
const site = siteWhoseEngineBeginsWith(refusal);
afterAll(() => rmSync(site, { recursive: true }));
const d = desk({ ...built, site });

it('works from memory where the browser refuses storage, says so, and doubles nothing after it was opened anew', async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  const hands = d.hands('kim');
  for (const title of ['Kick-off', 'Offer']) await hands.crmMeeting(title);
  const pane = await d.pane({ person: 'kim' });
  await pane.getByText(/keeps nothing for the add-in/i).waitFor();
  await preview(pane);
  await enable(pane);
  await hands.crmMeeting('Visit');
  await syncNow(pane);
  expect(await hands.subjects()).toEqual(['Kick-off', 'Offer', 'Visit']);

  await pane.reload();
  await preview(pane);
  await pane
    .getByRole('listitem')
    .filter({ hasText: /both sides are in step already/i })
    .waitFor();
  await enable(pane);
  await pane.getByText('3 meetings in step').waitFor();
  expect(await hands.subjects()).toEqual(['Kick-off', 'Offer', 'Visit']);
  expect(await hands.titles()).toEqual(['Kick-off', 'Offer', 'Visit']);
});

/** The built pane, with this at the beginning of its worker: what a test does to a page does not reach workers. */
function siteWhoseEngineBeginsWith(script: string): string {
  const site = mkdtempSync(path.join(tmpdir(), 'pane-'));
  cpSync(built.site, site, { recursive: true });
  const engine = readdirSync(site, { encoding: 'utf8', recursive: true }).find((name) =>
    /[\\/]engine\..*\.js$/.test(name),
  );
  if (engine === undefined) throw new Error(`no engine in ${built.site}`);
  const file = path.join(site, engine);
  writeFileSync(file, `${script}\n${readFileSync(file, 'utf8')}`);
  return site;
}
