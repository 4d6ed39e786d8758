import { ContactHands } from './contact-hands';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';
import { TaskHands } from './task-hands';

type Json = Record<string, unknown>;
let world: SandboxWorld;
let hands: ContactHands;
let story: Story;
beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new ContactHands(world);
  story = new Story(world, 'contacts');
});
afterEach(() => world.close({ isJudged: false }));
const account = (name: string) => story.hands.crmAdd('Accounts', { Account_Name: name });
const mails = (c: Json) => ((c['emailAddresses'] ?? []) as Json[]).map(({ address }) => address);

describe('the last name that stands for a missing one', () => {
  it('a surname that is also the company stays when the company changes in Outlook', async () => {
    await account('Acme');
    await account('Other');
    await story.sync();
    const id = await hands.outlookAdd({
      surname: 'Acme',
      companyName: 'Acme',
      emailAddresses: [{ address: 'a@x.example' }],
    });
    await story.sync();
    await hands.outlookEdit(id, { companyName: 'Other' });
    await story.sync();
    expect(await hands.crmAll('Last_Name,Account_Name')).toMatchObject([
      { Last_Name: 'Acme', Account_Name: { name: 'Other' } },
    ]);
  });
  it('a job title edited in Outlook leaves the CRM last name alone, company not mapped', async () => {
    const acc = await account('Acme');
    const id = await hands.crmAdd({ Last_Name: 'Acme', Account_Name: { id: acc }, Email: 'info@x.example' });
    world.settings = {
      contacts: {
        mapping: [
          { outlook: 'surname', crm: 'Last_Name' },
          { outlook: 'givenName', crm: 'First_Name' },
          { outlook: 'email1', crm: 'Email' },
          { outlook: 'jobTitle', crm: 'Title' },
        ],
      },
    };
    await story.sync();
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { jobTitle: 'Buyer' });
    await story.sync();
    expect(await hands.crmRecord(id)).toMatchObject({ Last_Name: 'Acme', Title: 'Buyer' });
  });
  it('a last name that is the address is left alone by an edit of the job title', async () => {
    const acc = await account('Acme');
    const id = await hands.crmAdd({ Last_Name: 'info@x.example', Account_Name: { id: acc }, Email: 'info@x.example' });
    await story.sync();
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { jobTitle: 'Buyer' });
    await story.sync();
    expect(await hands.crmRecord(id)).toMatchObject({ Last_Name: 'info@x.example', Title: 'Buyer' });
  });
});

describe('values without a place in the CRM', () => {
  it('a second home phone that is not mapped survives clearing and setting in the CRM', async () => {
    await story.sync();
    const phones = ['+44 20 5550 100', '+44 20 5550 200'];
    const id = await hands.outlookAdd({
      surname: 'Berg',
      homePhones: phones,
      emailAddresses: ['a', 'b', 'c'].map((n) => ({ address: `${n}@x.example` })),
    });
    await story.sync();
    const [record] = await hands.crmAll();
    await hands.crmEdit(String(record?.['id']), { Home_Phone: null, Secondary_Email: null });
    await story.sync();
    await hands.crmEdit(String(record?.['id']), { Home_Phone: '+44 20 5550 300', Secondary_Email: 'd@x.example' });
    const report = await story.sync();
    const after = await hands.outlookContact(id);
    expect([report.conflicts, after['homePhones'], mails(after)]).toMatchObject([
      [],
      expect.arrayContaining(['+44 20 5550 300', '+44 20 5550 200']),
      expect.arrayContaining(['a@x.example', 'c@x.example', 'd@x.example']),
    ]);
  });
});

describe('G9: fields that the profile may not see any more', () => {
  it('clear nothing, in a record without an empty field either', async () => {
    const acc = await account('Acme');
    world.settings = {
      contacts: {
        mapping: [
          { outlook: 'surname', crm: 'Last_Name' },
          { outlook: 'givenName', crm: 'First_Name' },
          { outlook: 'email1', crm: 'Email' },
          { outlook: 'companyName', crm: 'Account_Name' },
          { outlook: 'jobTitle', crm: 'Title' },
          { outlook: 'department', crm: 'Department' },
        ],
      },
    };
    const id = await hands.crmAdd({
      First_Name: 'Ann',
      Email: 'a@x.example',
      Title: 'Buyer',
      Department: 'Old',
      Account_Name: { id: acc },
    });
    await story.sync();
    story.moduleSettings('Contacts').fieldPermissions.standard['Title'] = 'hidden';
    await hands.crmEdit(id, { Department: 'Sales' });
    await world.sync({ kinds: ['contacts'] });
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Buyer' }]);
  });
});

describe('G6: matching', () => {
  it('C5: deleted in Outlook and typed in again, a contact is in step again', async () => {
    await story.sync();
    const id = await hands.outlookAdd({ surname: 'Berg', emailAddresses: [{ address: 'a@x.example' }] });
    await story.sync();
    await hands.outlookDelete(id);
    await story.sync();
    await hands.outlookAdd({ surname: 'Berg', emailAddresses: [{ address: 'a@x.example' }] });
    const r = await story.sync();
    expect(r.failed).toEqual([]);
  });
});

describe('T3: values', () => {
  let tasks: TaskHands;
  let s: Story;
  beforeEach(() => {
    tasks = new TaskHands(world);
    s = new Story(world, 'tasks');
  });
  it('a status that the CRM does not have any more is not written', async () => {
    world.settings = {
      tasks: {
        values: {
          status: [
            { crm: 'Not Started', outlook: 'notStarted' },
            { crm: 'Postponed once', outlook: 'deferred' },
            { crm: 'Completed', outlook: 'completed' },
          ],
          priority: [],
        },
      },
    };
    const id = await tasks.crmAdd('Call', { Status: 'Not Started' });
    await s.sync();
    const [task] = await tasks.outlookAll();
    await tasks.outlookEdit(String(task?.['id']), { status: 'deferred' });
    await s.sync();
    expect((await tasks.crmRecord(id))['Status']).not.toBe('Postponed once');
  });
  it('completed in Outlook while the pairs change and another field is edited in the CRM: completed', async () => {
    const id = await tasks.crmAdd('Call', { Status: 'Deferred' });
    await s.sync();
    const [task] = await tasks.outlookAll();
    expect(task).toMatchObject({ status: 'deferred' });
    world.settings = {
      tasks: {
        values: {
          status: [
            { crm: 'Not Started', outlook: 'notStarted' },
            { crm: 'Deferred', outlook: 'waitingOnOthers' },
            { crm: 'Completed', outlook: 'completed' },
          ],
          priority: [],
        },
      },
    };
    await tasks.outlookEdit(String(task?.['id']), { status: 'completed' });
    await tasks.crmEdit(id, { Description: 'Edited' });
    await s.sync();
    expect(await tasks.outlookAll()).toMatchObject([{ status: 'completed' }]);
    expect((await tasks.crmRecord(id))['Status']).toBe('Completed');
  });
});
