import { SessionWorld } from './session-world';

let world: SessionWorld;
beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

async function ownMeeting(subject: string, fields = {}): Promise<string> {
  return world.hands.outlookMeeting(subject, fields, await world.hands.calendar('Calendar'));
}
/** As Outlook's windows give it out. */
async function givenId(): Promise<string> {
  const calendar = await world.hands.calendar('Calendar');
  const { value } = await world.services.graph('GET', `/me/calendars/${calendar}/events`, undefined, {
    prefer: 'outlook.timezone="UTC"',
  });
  return String((value as { id: string }[])[0]?.id);
}

it('what was refused for good is not made by a later run', async () => {
  const window = await world.enabled();
  const { permissions } = world.services.sandbox.world.state.crm;
  permissions.standard['Crm_Implied_Create_Events'] = false;
  expect(await window.session.add(await ownMeeting('Not allowed'))).toMatchObject({ state: 'failed' });
  permissions.standard['Crm_Implied_Create_Events'] = true;
  await window.session.syncNow();
  expect(await world.hands.titles()).toEqual([]);
});

it('nor under the id that Outlook gives out, where the kind is off', async () => {
  const window = await world.window();
  await ownMeeting('Not allowed');
  const id = await givenId();
  await world.fault(
    { service: 'crm', method: 'POST', path: '/Events$' },
    {
      status: 403,
      body: {
        code: 'NO_PERMISSION',
        message: 'permission denied',
        status: 'error',
        details: { permissions: ['Crm_Implied_Create_Events'] },
      },
    },
  );
  expect(await window.session.add(id)).toMatchObject({ state: 'failed' });
  await world.heal();
  expect((await world.store.load('meetings.wanted')).size).toBe(0);
  await (await world.window()).session.tick();
  expect(await world.hands.titles()).toEqual([]);
});

it('a run goes on beside a meeting that was refused for good', async () => {
  const window = await world.enabled();
  const { permissions } = world.services.sandbox.world.state.crm;
  permissions.standard['Crm_Implied_Create_Events'] = false;
  await window.session.add(await ownMeeting('Not allowed'));
  await world.hands.crmMeeting('From the CRM').catch(() => undefined);
  await window.session.syncNow();
  expect(window.meetings.lastRun?.error ?? null).toBeNull();
});

it('one that the CRM refuses keeps no other from being added', async () => {
  world.isJudged = false;
  const window = await world.window();
  const body = {
    data: [{ code: 'MANDATORY_NOT_FOUND', details: { api_name: 'X' }, message: 'required field', status: 'error' }],
  };
  await world.fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: 2 });
  const [a, b] = [await ownMeeting('First'), await ownMeeting('Second')];
  expect(await window.session.add(a)).toMatchObject({ state: 'queued' });
  expect(await window.session.add(b)).toMatchObject({ state: 'queued' });
  await world.fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: 1 });
  await (await world.window()).session.tick();
  expect(await world.hands.titles()).toHaveLength(1);
});

it('left alone and taken in again: an added one comes into the CRM', async () => {
  world.isJudged = false;
  const window = await world.enabled();
  const body = {
    data: [{ code: 'MANDATORY_NOT_FOUND', details: { api_name: 'X' }, message: 'required field', status: 'error' }],
  };
  await world.fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: null });
  const id = await ownMeeting('Taken in again');
  expect(await window.session.add(id)).toMatchObject({ state: 'queued' });
  const key = `meetings.create.crm.${id}`;
  await window.session.leaveAlone(key);
  await world.heal();
  await window.session.syncNow();
  expect(await world.hands.titles()).toEqual([]);
  await window.session.include(`meetings/outlook:${id}`);
  await window.session.syncNow();
  expect(await world.hands.titles()).toEqual(['Taken in again']);
});

it('the store fails for a moment while it is added', async () => {
  const window = await world.enabled();
  const id = await ownMeeting('Twice at once');
  const other = await world.window();
  const results = await Promise.all([window.session.add(id), other.session.add(id), window.session.syncNow()]);
  expect(results).toHaveLength(3);
  expect(await world.hands.titles()).toEqual(['Twice at once']);
});
