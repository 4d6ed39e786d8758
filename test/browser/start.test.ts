import type { Route } from 'playwright-core';
import { inDays, type Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { enable, goTo, preview, syncNow } from './pane';

const d = desk();
const engine = /\/engine\.[0-9a-f]+\.js$/;
let hands: Hands;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  for (const title of ['Kick-off', 'Offer']) await hands.crmMeeting(title);
});

it('works on in the page itself where no worker can start', async () => {
  d.allow(/status of 404/);
  const pane = await d.pane({ person: 'kim', prepare: (context) => context.route(engine, notThere) });
  await preview(pane);
  await enable(pane);
  expect(pane.workers()).toEqual([]);
  expect(await hands.subjects()).toEqual(['Kick-off', 'Offer']);
  await pane.reload();
  await pane.getByText('2 meetings in step').waitFor();
});

describe('a pane whose configuration is', () => {
  it.each([
    ['missing', { status: 404, body: 'There is no such page.' }],
    ['no JSON', { status: 200, body: '<!doctype html>' }],
    ['of another form', { status: 200, body: '{"graph":"somewhere"}' }],
  ])('%s: says so, offers to load again, and works once it is there', async (_how, answer) => {
    d.allow(/status of 404/);
    let isBroken = true;
    const pane = await d.pane({
      person: 'kim',
      prepare: async (context) => {
        const answered = context.waitForEvent('requestfinished', (request) => request.url().endsWith('/config.json'));
        await context.route('**/config.json', (route) => (isBroken ? route.fulfill(answer) : route.fallback()));
        // The page's own words come later than the bad news.
        await context.route(/\/text-en\./, (route) => answered.then(() => route.fallback()));
      },
    });
    const alert = pane.getByRole('alert');
    await alert.getByText(/could not/i).waitFor();
    await d.expectAccessible(pane);
    isBroken = false;
    await alert.getByRole('button', { name: /load again|reload/i }).click();
    await preview(pane);
  });
});

it('is no blank page where the words of the language cannot be fetched, and works once they can', async () => {
  d.allow(/status of 404/);
  const words = /\/text-en\./;
  const pane = await d.pane({ person: 'kim', prepare: (context) => context.route(words, notThere) });
  await pane
    .getByRole('alert')
    .getByText(/could not be loaded/i)
    .waitFor();
  await d.expectAccessible(pane);
  await pane.context().unroute(words);
  await pane.getByRole('button', { name: /load again/i }).click();
  await preview(pane);
});

it.each([
  ['en-US', 'month first'],
  ['en-GB', 'day first'],
  ['fr-CA', 'day first'],
])("gives dates in the person's own format: %s, %s", async (lang, order) => {
  const pane = await d.pane({ person: 'kim', lang });
  await pane.getByRole('main').getByRole('link').first().click();
  const words = await pane.getByRole('listitem').filter({ hasText: 'Kick-off' }).innerText();
  const start = new Date(inDays(3, '09:00'));
  const month = start.toLocaleDateString(lang, { month: 'short', timeZone: 'UTC' });
  const day = start.getUTCDate();
  expect(words).toContain(order === 'month first' ? `${month} ${day},` : ` ${day} ${month}`);
});

it('reads what it kept when it is opened anew: still on, with its history', async () => {
  const pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
  const since = await hands.logEnd();
  await pane.reload();
  await pane.getByText('2 meetings in step').waitFor();
  await goTo(pane, 'Activity');
  await pane.getByRole('link', { name: 'Offer' }).waitFor();
  expect(await hands.requests(since)).toEqual([]);
  await goTo(pane, 'Sync');
  expect(await syncNow(pane)).toMatch(/nothing changed/);
});

function notThere(route: Route): Promise<void> {
  return route.fulfill({ status: 404, body: 'There is no such page.' });
}
