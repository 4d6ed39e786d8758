import type { BrowserContext, Page } from 'playwright-core';
import { accountsDesk, inOutlook, inTab } from './accounts-desk';
import { Traces, type Trace } from './accounts-traces';
import { enableMeetings, press } from './accounts-windows';
import { goTo, syncNow } from './pane';

/** Tokens are nowhere but where they belong, whatever happens. */
const d = accountsDesk();
let traces: Traces;

interface Secrets {
  graph: string[];
  crm: string[];
  refresh: string[];
}

const watched = {
  prepare: async (context: BrowserContext) => {
    await context.clock.install();
    traces = new Traces(context);
  },
};

/** The services forget what was ended: asked before and after. */
async function secretsOf(...before: Secrets[]): Promise<Secrets> {
  const now = (await d.control('GET', 'identity/secrets')) as Secrets;
  const all = [...before, now];
  const of = (name: keyof Secrets) => [...new Set(all.flatMap((each) => each[name]))];
  return { graph: of('graph'), crm: of('crm'), refresh: of('refresh') };
}

const isAt = (origin: string | undefined, { of }: Trace) => origin !== undefined && of.startsWith(`${origin}/`);

/** The places that may hold a token. Everything else may not. */
async function allowedPlaces(): Promise<Record<keyof Secrets, ((trace: Trace) => boolean)[]>> {
  const { zoho, microsoft } = (await d.control('GET', 'identity')) as {
    zoho: { dataCentres: { api: string }[] };
    microsoft: { authority: string };
  };
  const header = (origin: string | undefined) => (trace: Trace) =>
    trace.place === 'header authorization' && isAt(origin, trace);
  return {
    graph: [header(d.origins.graph)],
    crm: [
      header(zoho.dataCentres[0]?.api),
      ({ place, of }) => place === 'sessionStorage' && of.startsWith('crm-sync crm '),
      ({ place, of }) => place === 'fragment' && of === `${d.origins.desk}/pane/crm-sign-in.html`,
    ],
    refresh: [
      (trace) =>
        trace.place === 'body' &&
        isAt(new URL(microsoft.authority).origin, trace) &&
        /\/oauth2\/v2\.0\/token/.test(trace.of),
    ],
  };
}

async function strays(secrets: Secrets): Promise<string[]> {
  const allowed = await allowedPlaces();
  const all = await traces.finish();
  return (['graph', 'crm', 'refresh'] as const).flatMap((kind) =>
    all
      .filter(({ text }) => secrets[kind].some((secret) => text.includes(secret)))
      .filter((trace) => !allowed[kind].some((isAllowed) => isAllowed(trace)))
      .map(({ place, of }) => `${kind} token in ${place} of ${of}`),
  );
}

/** Where tokens were seen: proof that they were looked for in the right way. */
async function seenIn(secrets: string[]): Promise<string[]> {
  const found = (await traces.finish()).filter(({ text }) => secrets.some((secret) => text.includes(secret)));
  return [...new Set(found.map(({ place }) => place))].sort();
}

async function signOut(pane: Page, service: string): Promise<void> {
  await press(pane, `Sign out: ${service}`);
  await pane.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await pane.getByRole('button', { name: `Connect ${service}` }).waitFor();
}

test('in a tab: sign-in, sync, renewal and sign-out leave no token where it does not belong', async () => {
  await d.hands('kim').crmMeeting('Kick-off');
  const pane = await inTab(d, watched);
  await enableMeetings(pane, { forSession: true });
  await traces.look(pane);
  const before = await secretsOf();
  const renewed = pane.waitForResponse(/\/oauth\/v2\/auth\/refresh/);
  await d.control('POST', 'clock', { advanceSeconds: 56 * 60 });
  await pane.clock.fastForward(56 * 60_000);
  await renewed;
  await pane.locator('iframe').waitFor({ state: 'detached' });
  await syncNow(pane);
  await traces.look(pane);
  const secrets = await secretsOf(before);
  await goTo(pane, 'Settings');
  for (const service of ['Zoho CRM', 'Microsoft 365']) await signOut(pane, service);
  const left = await traces.look(pane);

  expect(await strays(secrets)).toEqual([]);
  expect(await seenIn(secrets.graph)).toEqual(['header authorization']);
  expect(await seenIn(secrets.crm)).toEqual(['fragment', 'header authorization', 'sessionStorage']);
  expect(await seenIn(secrets.refresh)).toEqual(['body']);
  const values = Object.values(secrets).flat() as string[];
  expect(left.filter(({ text }) => values.some((value) => text.includes(value)))).toEqual([]);
});

test('in Outlook: dialogs hand tokens over and leave none behind', async () => {
  await d.hands('kim').crmMeeting('Kick-off');
  const pane = await inOutlook(d, watched);
  await enableMeetings(pane);
  await traces.look(pane);
  const secrets = await secretsOf();
  expect(await strays(secrets)).toEqual([]);
  expect(await seenIn(secrets.graph)).toEqual(['header authorization']);
  expect(await seenIn(secrets.crm)).toEqual(['fragment', 'header authorization', 'sessionStorage']);
});
