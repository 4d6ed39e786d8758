import { MemoryStore } from '../../src/store/memory';
import { BreakableStore } from './breakable-store';
import { MappedHands } from './mapped-hands';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
let contacts: MappedHands;
let tasks: MappedHands;

beforeEach(async () => {
  world = await SessionWorld.start();
  contacts = new MappedHands(world.services, 'contacts');
  tasks = new MappedHands(world.services, 'tasks');
  window = await world.window();
});
afterEach(() => world.close());

describe('C5: a contact that is deleted in Outlook', () => {
  let ana: string;
  beforeEach(async () => {
    ana = await contacts.crmAdd({ Last_Name: 'Ibarra', Email: 'ana@aerolind.example' });
    await window.session.enable('contacts', []);
    await contacts.remove(String((await contacts.item('Ibarra'))['id']));
    await window.session.syncNow();
  });

  it('stays in the CRM and away from Outlook, until the person takes it in again', async () => {
    await contacts.crmEdit(ana, { Title: 'Buyer' });
    await window.session.syncNow();
    expect([await contacts.crmNames(), await contacts.names()]).toEqual([['Ibarra'], []]);
    const row = await window.row('Ibarra');
    expect(row).toMatchObject({ kind: 'contacts', state: 'left', rule: 'C5' });
    expect(await window.session.history(row.key)).toMatchObject({ canInclude: true, canLeave: false });
    await window.session.include(row.key);
    expect(await contacts.item('Ibarra')).toMatchObject({ jobTitle: 'Buyer' });
    expect(window.kind('contacts')).toMatchObject({ linked: 1, skipped: 0 });
    expect(await contacts.crmNames()).toEqual(['Ibarra']);
  });

  it('does not come back because the browser emptied its store', async () => {
    const store = new BreakableStore();
    world.store = store;
    const other = await world.window();
    await other.session.enable('contacts', []);
    await contacts.remove(String((await contacts.item('Ibarra'))['id']));
    await other.session.syncNow();
    expect(await contacts.names()).toEqual([]);
    store.isLost = true;
    world.store = new MemoryStore();
    await other.session.syncNow();
    expect(other.kind('contacts')).toMatchObject({ state: 'on', status: 'active', linked: 0, skipped: 1 });
    expect(await contacts.names()).toEqual([]);
    await other.session.include((await other.row('Ibarra')).key);
    expect(await contacts.names()).toEqual(['Ibarra']);
  });
});

describe('C4, G5: another mapping', () => {
  it('leads to a run soon, which fills the field that is new', async () => {
    await contacts.crmAdd({ Last_Name: 'Ibarra', Lead_Source: 'Trade Show' });
    await world.hands.crmMeeting('Kick-off');
    await window.session.enable('meetings', []);
    await window.session.enable('contacts', []);
    const { lastRun } = window.meetings;
    expect((await contacts.item('Ibarra'))['profession']).toBeFalsy();
    const { crmFields } = (await window.session.configuration('contacts'))!;
    expect(crmFields.map(({ name }) => name)).toContain('Lead_Source');
    await window.set({
      contacts: {
        mapping: [
          { outlook: 'surname', crm: 'Last_Name' },
          { outlook: 'profession', crm: 'Lead_Source' },
        ],
      },
    });
    await world.advance(1);
    await window.session.tick();
    expect(await contacts.item('Ibarra')).toMatchObject({ profession: 'Trade Show' });
    expect(window.meetings.lastRun).toEqual(lastRun);
    const since = await world.hands.logEnd();
    await window.session.tick();
    expect(await world.hands.logEnd()).toBe(since);
  });

  it('of a kind that is off, and other settings, lead to none', async () => {
    await window.session.enable('contacts', []);
    const since = await world.hands.logEnd();
    await window.set({ contacts: { conflict: 'outlook' }, tasks: { mapping: [] }, everyMinutes: 0 });
    const shown = window.shown.length;
    await window.session.tick();
    expect([await world.hands.logEnd(), window.shown.length]).toEqual([since, shown]);
    await window.set({ contacts: { direction: 'toCrm' } });
    await window.session.tick();
    expect(await world.hands.logEnd()).toBeGreaterThan(since);
  });
});

describe('T3: the values of tasks', () => {
  it('are offered as the CRM has them, with what each is in Outlook', async () => {
    const configuration = (await window.session.configuration('tasks'))!;
    expect(configuration).toMatchObject({ kind: 'tasks', views: [], missing: [] });
    const { status, importance } = configuration.defaultValues;
    expect(status).toContainEqual({ crm: 'Completed', label: 'Completed', outlook: 'completed' });
    expect(importance).toContainEqual({ crm: 'High', label: 'High', outlook: 'high' });
    expect(await window.session.configuration('contacts')).toMatchObject({
      kind: 'contacts',
      defaultValues: { status: [], importance: [] },
    });
  });

  it('go both ways as the person paired them', async () => {
    await window.set({
      tasks: {
        values: {
          status: [
            { crm: 'Deferred', outlook: 'waitingOnOthers' },
            { crm: 'Not Started', outlook: 'notStarted' },
            { crm: 'Completed', outlook: 'completed' },
          ],
          importance: [
            { crm: 'Lowest', outlook: 'low' },
            { crm: 'Normal', outlook: 'normal' },
          ],
        },
      },
    });
    const id = await tasks.crmAdd({ Subject: 'Write the offer', Status: 'Deferred', Priority: 'Lowest' });
    await window.session.enable('tasks', []);
    const item = await tasks.item('Write the offer');
    expect(item).toMatchObject({ status: 'waitingOnOthers', importance: 'low' });
    await tasks.edit(String(item['id']), { status: 'completed', importance: 'normal' });
    await window.session.syncNow();
    expect(await tasks.crmRecord(id)).toMatchObject({ Status: 'Completed', Priority: 'Normal' });
  });

  it('a question that the CRM does not answer is a problem of tasks', async () => {
    await world.fault({ service: 'crm' }, { drop: 'before' }, { times: null });
    expect(await window.session.configuration('tasks')).toBeNull();
    expect([window.errorOf('tasks'), window.errorOf('contacts')]).toEqual(['offline', null]);
    await world.heal();
    expect(await window.session.configuration('tasks')).not.toBeNull();
    expect(window.errorOf('tasks')).toBeNull();
  });
});

describe('switching off', () => {
  it('C6: contacts go from Outlook with their folder and stay in the CRM; meetings are not touched', async () => {
    await contacts.crmAdd({ Last_Name: 'Ibarra', Email: 'ana@aerolind.example' });
    await world.hands.crmMeeting('Kick-off');
    await window.session.enable('meetings', []);
    await window.session.enable('contacts', []);
    const { lastRun } = window.meetings;
    expect(await window.session.onlyInOutlook('contacts')).toEqual({ items: [], total: 1 });
    await window.session.switchOff('contacts', 'remove');
    expect(window.kind('contacts')).toMatchObject({ state: 'off', status: 'off', offReason: 'user', linked: 0 });
    expect([await contacts.found(), await contacts.crmNames()]).toEqual([null, ['Ibarra']]);
    expect(window.meetings).toMatchObject({ state: 'on', linked: 1, lastRun });
    await window.session.enable('contacts', []);
    expect([await contacts.names(), await contacts.crmNames()]).toEqual([['Ibarra'], ['Ibarra']]);
  });

  it('T9: a list that is deleted in Outlook switches tasks off, and no task in the CRM is deleted', async () => {
    await tasks.crmAdd({ Subject: 'Write the offer' });
    await window.session.enable('tasks', []);
    const list = (await tasks.found())!;
    await world.services.graph('DELETE', `/me/todo/lists/${encodeURIComponent(list)}`);
    await window.session.syncNow();
    expect(window.kind('tasks')).toMatchObject({ state: 'off', offReason: 'removed-in-outlook' });
    expect(await tasks.crmNames()).toEqual(['Write the offer']);
  });
});
