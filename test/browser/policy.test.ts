import { EventEmitter, once } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import { accountsDesk, inOutlook, inTab } from './accounts-desk';
import { enableMeetings, reconnectBar } from './accounts-windows';
import { goTo, syncNow } from './pane';

/** The built pages under the policy of their build. */
const d = accountsDesk();
let violations: string[];
const told = new EventEmitter();

function tell(violation: string): void {
  violations.push(violation);
  told.emit('violation');
}

/** Also what a page would not complain of aloud. */
const watched = {
  prepare: async (context: BrowserContext) => {
    violations = [];
    await context.exposeBinding('tellViolation', (_source, text: string) => tell(text));
    await context.addInitScript(() => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (text: string) => void };
      addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI }) =>
        tellViolation(`${new URL(documentURI).pathname}: ${effectiveDirective} ${blockedURI}`),
      );
    });
    context.on('console', (message) => {
      if (/content security policy/i.test(message.text())) tell(message.text());
    });
  },
};

/** The browser tells of it when it comes to it. */
async function toldOf(violation: string): Promise<void> {
  while (!violations.includes(violation)) await once(told, 'violation');
}

async function everyPage(pane: Page): Promise<void> {
  for (const name of ['Activity', 'Needs you', 'Settings', 'Sync']) await goTo(pane, name);
  await syncNow(pane);
}

beforeEach(async () => {
  await d.hands('kim').crmMeeting('Kick-off');
});

test('nothing goes against it in a tab: popups, a renewal in a frame, a sync, every page', async () => {
  const first = await inTab(d, watched);
  await enableMeetings(first, { forSession: true });
  await everyPage(first);
  const pane = await inTab(d, {}, first);
  await pane.getByText('1 meeting in step').waitFor();
  expect(await reconnectBar(pane, 'Zoho CRM').count()).toBe(0);
  await everyPage(pane);
  expect(violations).toEqual([]);
});

test('nor in Outlook: dialogs, a sync, every page', async () => {
  const pane = await inOutlook(d, watched);
  await enableMeetings(pane);
  await everyPage(pane);
  expect(violations).toEqual([]);
});

test.each(['taskpane', 'commands', 'redirect', 'microsoft-sign-in', 'crm-sign-in'])(
  'it is in force: a script that somebody planted in %s.html does not run',
  async (name) => {
    d.allow(/content security policy/i);
    // The browser takes a page that a test answers for to be none of this machine's.
    d.allow(/loopback|ERR_FAILED/);
    const planted =
      '<script>globalThis.isPlanted = true</script><script src="https://elsewhere.example/x.js"></script>';
    const page = await d.open('/', {
      prepare: async (context) => {
        await watched.prepare(context);
        await context.route(`**/pane/${name}.html*`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace('<head>', `<head>${planted}`) });
        });
      },
    });
    await page.goto(`${d.origins.desk}/pane/${name}.html?person=kim`);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await page.evaluate(() => 'isPlanted' in globalThis)).toBe(false);
    for (const blocked of ['inline', 'https://elsewhere.example/x.js'])
      await toldOf(`/pane/${name}.html: script-src-elem ${blocked}`);
  },
);
