import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium';
import { desk as useDesk } from './desk';

const site = mkdtempSync(path.join(tmpdir(), 'site-'));
const page = `<!doctype html><html lang="en"><head><title>A pane</title><script defer src="pane.js"></script></head>
<body><main><h1>Sync</h1><p id="who"></p><button>Sync now</button></main></body></html>`;
const script = `document.querySelector('#who').textContent = new URLSearchParams(location.search).get('person');
document.querySelector('button').onclick = () => new Worker('worker.js').postMessage('go');`;
writeFileSync(path.join(site, 'taskpane.html'), page);
writeFileSync(path.join(site, 'index.html'), page);
writeFileSync(path.join(site, 'pane.js'), script);
writeFileSync(path.join(site, 'worker.js'), `onmessage = () => { throw new Error('broken in the worker'); };`);
afterAll(() => rmSync(site, { recursive: true }));

const desk = useDesk({ site, deskSite: site });

it('opens the pane in a window of its own size, light or dark, for a person of the sandbox', async () => {
  await desk.control('POST', 'reset', { seed: 'empty' });
  expect(await desk.control('GET', 'people')).toMatchObject([{ id: 'kim' }, { id: 'lee' }]);
  const pane = await desk.pane({ person: 'kim', viewport: { width: 320, height: 600 }, colorScheme: 'dark' });
  expect(await pane.getByText('kim').isVisible()).toBe(true);
  expect(await pane.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches])).toEqual([
    320,
    true,
  ]);
  const usual = await desk.pane({ person: 'kim' });
  expect(await usual.evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches])).toEqual([
    360,
    false,
  ]);
});

it('lets windows beside each other share what the browser keeps, and no others', async () => {
  const pane = await desk.pane({ person: 'kim' });
  await pane.evaluate(() => localStorage.setItem('kept', 'yes'));
  const kept = () => localStorage.getItem('kept');
  expect(await (await desk.pane({ person: 'kim', beside: pane })).evaluate(kept)).toBe('yes');
  expect(await (await desk.pane({ person: 'kim' })).evaluate(kept)).toBeNull();
});

it('fails a test whose page writes an error to the console', async () => {
  const pane = await desk.pane({ person: 'kim' });
  await pane.evaluate(() => console.error('broken'));
  await expect(desk.endTest()).rejects.toThrow(/complained:\nbroken/);
});

it('fails a test whose page throws, in a worker, too', async () => {
  const pane = await desk.pane({ person: 'kim' });
  const thrown = pane.waitForEvent('pageerror');
  await pane.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('broken');
      }),
  );
  await thrown;
  const thrownInWorker = pane.waitForEvent('pageerror');
  await pane.getByRole('button', { name: 'Sync now' }).click();
  await thrownInWorker;
  await expect(desk.endTest()).rejects.toThrow(/Error: broken[^]*broken in the worker/);
});

it('fails a test whose page asks for what is not there, unless the test expects it', async () => {
  const ask = () => fetch('/nowhere').then(({ status }) => status);
  expect(await (await desk.pane({ person: 'kim' })).evaluate(ask)).toBe(404);
  await expect(desk.endTest()).rejects.toThrow(/404.*nowhere/);
  desk.allow(/status of 404/);
  await (await desk.pane({ person: 'kim' })).evaluate(ask);
  await desk.endTest();
  await (await desk.pane({ person: 'kim' })).evaluate(ask);
  await expect(desk.endTest()).rejects.toThrow(/404/);
});

it('finds what bars people from a page, and passes over the focus guards of Fluent UI', async () => {
  const pane = await desk.open('/pane/taskpane.html');
  await desk.expectAccessible(pane);
  const add = (html: string) =>
    pane.evaluate((text) => document.querySelector('main')?.insertAdjacentHTML('beforeend', text), html);
  await add('<i data-tabster-dummy tabindex="0" aria-hidden="true"></i>');
  await desk.expectAccessible(pane);
  await add('<button></button>');
  await expect(desk.expectAccessible(pane)).rejects.toThrow(/button-name/);
});

it('says what to install where there is no browser', async () => {
  process.env['CHROMIUM_PATH'] = path.join(site, 'no-browser');
  try {
    await expect(launchChromium()).rejects.toThrow(/Install Google Chrome[^]*no-browser/);
  } finally {
    delete process.env['CHROMIUM_PATH'];
  }
});
