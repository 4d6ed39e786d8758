import { SessionWorld, type TestWindow } from './session-world';

/** S4, as a window asks for it. */
let world: SessionWorld;

beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

async function ownMeeting(subject: string): Promise<string> {
  return world.hands.outlookMeeting(subject, {}, await world.hands.calendar('Calendar'));
}

async function signedOut(window: TestWindow, id: string): Promise<void> {
  await world.fault({ service: 'crm' }, { expireToken: true });
  expect(await window.session.add(id)).toMatchObject({
    state: 'queued',
    problem: { code: 'signed-out', side: 'crm' },
  });
  expect(await world.hands.titles()).toEqual([]);
}

it('adds it at once, tells how, and shows it among the pairs', async () => {
  const window = await world.enabled();
  const added = await window.session.add(await ownMeeting('Added'));
  expect(added).toMatchObject({
    ...{ state: 'added', people: { found: 0, of: 0 } },
    url: expect.stringMatching(/^https:\/\/crm\.zoho\.com\/crm\/org\d+\/tab\/Events\/\d+$/) as string,
    record: expect.stringMatching(/^\d+\/\d+$/) as string,
  });
  expect(window.meetings.linked).toBe(1);
  expect(await window.row('Added')).toMatchObject({ state: 'synced', op: 'create', side: 'crm' });
});

it('says which rule leaves it alone', async () => {
  const window = await world.window();
  const calendar = await world.hands.calendar('Calendar');
  const id = await world.hands.outlookMeeting('Dentist', { sensitivity: 'private' }, calendar);
  expect(await window.session.add(id)).toEqual({ state: 'left', rule: 'private' });
});

it('waits for the run that goes on in another window', async () => {
  const [first, second] = [await world.enabled(), await world.window()];
  await world.crmMeetings(3);
  const id = await ownMeeting('After the run');
  const { reached, release } = world.holdBatch(1);
  const running = first.session.syncNow();
  await reached;
  const adding = second.session.add(id);
  release();
  await running;
  expect(await adding).toMatchObject({ state: 'added' });
});

it('keeps what was asked for while nobody was signed in, and adds it after the sign-in', async () => {
  const window = await world.enabled();
  await signedOut(window, await ownMeeting('Later'));
  await world.signIn(window, 'crm');
  expect(await world.hands.titles()).toEqual(['Later']);
});

it('adds it in the next window that opens, also where meetings were never switched on', async () => {
  await signedOut(await world.window(), await ownMeeting('Much later'));
  const window = await world.window();
  await world.signIn(window, 'crm');
  expect([await world.hands.titles(), window.meetings.state]).toEqual([['Much later'], 'new']);
  const next = await world.window();
  await next.session.tick();
  expect(await world.hands.titles()).toEqual(['Much later']);
});

it('promises nothing where the browser keeps nothing', async () => {
  world.storage = 'memory';
  const window = await world.window();
  await world.fault({ service: 'crm' }, { expireToken: true });
  expect(await window.session.add(await ownMeeting('Not kept'))).toMatchObject({
    state: 'failed',
    problem: { code: 'signed-out' },
  });
});

it('gives up at once where a later try would end the same, and says why', async () => {
  const window = await world.window();
  const { permissions } = world.services.sandbox.world.state.crm;
  permissions.standard['Crm_Implied_Create_Events'] = false;
  expect(await window.session.add(await ownMeeting('Not allowed'))).toMatchObject({
    state: 'failed',
    problem: { code: 'forbidden', side: 'crm' },
  });
  permissions.standard['Crm_Implied_Create_Events'] = true;
  await window.session.tick();
  expect(await world.hands.titles()).toEqual([]);
});

it('does not ask again for a permission that was given while an earlier try still went on', async () => {
  const window = await world.window();
  await signedOut(window, await ownMeeting('Allowed'));
  const outlook = world.lackConsent('outlook');
  const earlier = world.signIn(window, 'crm');
  await outlook.reached;
  world.lackConsent('crm').release();
  const later = world.signIn(window, 'outlook');
  outlook.release();
  await Promise.all([earlier, later]);
  const asked = window.shown.map(({ kinds }) => kinds.meetings.lastRun?.error?.side);
  expect(asked).not.toContain('outlook');
  expect(asked.at(-1)).toBe('crm');
  await world.signIn(window, 'crm');
  expect(await world.hands.titles()).toEqual(['Allowed']);
});
