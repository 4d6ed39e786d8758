import type { Route } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { enable, ended, goTo, preview } from './pane';

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
      prepare: (context) =>
        context.route('**/config.json', (route) => (isBroken ? route.fulfill(answer) : route.fallback())),
    });
    const alert = pane.getByRole('alert');
    await alert.getByText(/could not/i).waitFor();
    await d.expectAccessible(pane);
    isBroken = false;
    await alert.getByRole('button', { name: /load again|reload/i }).click();
    await preview(pane);
  });
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
  await goTo(pane, 'Meetings');
  expect(await ended(pane, () => pane.getByRole('button', { name: 'Sync now' }).click())).toMatch(
    /nothing changed/,
  );
});

function notThere(route: Route): Promise<void> {
  return route.fulfill({ status: 404, body: 'There is no such page.' });
}
