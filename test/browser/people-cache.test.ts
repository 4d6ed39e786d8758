import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import {
  ana,
  asked,
  form,
  mailFrom,
  millisecondsToCard,
  openItem,
  peoplePane,
  reload,
  row,
  sam,
  send,
} from './people-pane';

/** What the page about people costs, and what it remembers where the CRM is slow or away. */
const d = desk();
let hands: Hands;
let contact: string;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  contact = await hands.crmAdd('Contacts', { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress });
});

/** What goes wrong with every call to the CRM. */
function atCrm(effect: object, more: object = {}): Promise<unknown> {
  return d.control('POST', 'faults', { match: { service: 'crm', client: 'app' }, times: null, do: effect, ...more });
}

function section(pane: Page, name: string) {
  return row(pane, 'Ana Rivera').getByRole('region', { name });
}

async function notes(): Promise<unknown[]> {
  const { data = [] } = await d.reach('kim').crm('GET', `/Contacts/${contact}/Notes?fields=Note_Title`);
  return data as unknown[];
}

it('costs three requests at most from a message to the card; what is remembered waits for none', async () => {
  const pane = await peoplePane(d, mailFrom(sam));
  await row(pane, 'Sam Stone').getByText('Not in the CRM').waitFor();
  const since = await hands.logEnd();
  await openItem(pane, mailFrom(ana));
  await section(pane, 'Notes (0)').waitFor();
  expect((await asked(d, since)).length).toBeLessThanOrEqual(3);
  await hands.crmAdd('Deals', {
    Deal_Name: 'Roof',
    Contact_Name: { id: contact },
    Stage: 'Proposal',
    Closing_Date: '2030-01-01',
  });
  await openItem(pane, null);
  await atCrm({ delayMs: 50_000 });
  const later = await hands.logEnd();
  console.log(`message to the kept card: ${await millisecondsToCard(pane, mailFrom(ana))} ms`);
  await section(pane, 'Deals (0)').waitFor();
  expect(await asked(d, later)).toEqual([]);
  await d.control('DELETE', 'faults');
  await section(pane, 'Deals (1)').getByText('Roof').waitFor();
});

it('shows what it remembers while the CRM does not answer, also after a reload', async () => {
  d.allow(/ERR_/);
  const pane = await peoplePane(d, mailFrom(ana));
  await section(pane, 'Notes (0)').waitFor();
  await atCrm({ drop: 'before' });
  await reload(pane, mailFrom(ana));
  await section(pane, 'Notes (0)').waitFor();
  await row(pane, 'Ana Rivera')
    .getByText(/^Shown as this device remembers it\./)
    .waitFor();
  await d.control('DELETE', 'faults');
  await row(pane, 'Ana Rivera').getByRole('button', { name: 'Try again' }).click();
  await pane.getByText(/^Shown as this device remembers it\./).waitFor({ state: 'detached' });
});

it('keeps a note while there is no connection, and sends it once when there is: from two panes, its answer lost', async () => {
  d.allow(/ERR_/);
  const panes = [await peoplePane(d, mailFrom(ana))];
  panes.push(await peoplePane(d, mailFrom(ana), { beside: panes[0]! }));
  await Promise.all(panes.map((each) => section(each, 'Notes (0)').waitFor()));
  const [pane, other] = panes as [Page, Page];
  await pane.context().setOffline(true);
  await send(await form(row(pane, 'Ana Rivera'), 'Note', { Title: 'Call', Text: 'Wants two.' }), 'Add the note');
  await other
    .getByRole('region', { name: /^One note waits/ })
    .getByText(/^Call\s*For Ana Rivera/)
    .waitFor();
  const since = await hands.logEnd();
  await loseAnswerTo(pane, '**/crm/v8/Notes');
  await pane.context().setOffline(false);
  const waiting = (each: Page) => each.getByRole('region', { name: /^One note waits/ });
  await Promise.all(panes.map((each) => waiting(each).waitFor({ state: 'detached' })));
  expect(await notes()).toHaveLength(1);
  expect(await hands.writes(since)).toEqual([{ service: 'crm', method: 'POST', url: `${d.origins.crm}/crm/v8/Notes` }]);
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await section(pane, 'Notes (1)').getByText('Wants two.').waitFor();
});

/** Once, in all windows: it is carried out, and the browser hears nothing of it. */
function loseAnswerTo(pane: Page, target: string): Promise<unknown> {
  let isLost = false;
  return pane.context().route(target, async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback();
    isLost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
}
