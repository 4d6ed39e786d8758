import { addMail } from '../../src/sandbox/crm/mails';
import { addRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, meeting, type Answer } from './crm-client';

const OWN = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;

/** A contact and a lead of Kim's, with something of everything. */
function setUp() {
  const client = crmWorld();
  const { world } = client;
  const add = (module: string, fields: Record<string, unknown>, origin = OWN) =>
    addRecord(world, module, fields, origin);
  const account = add('Accounts', { Account_Name: 'Rothmann' });
  const contact = add('Contacts', { First_Name: 'Eva', Last_Name: 'Roth', Account_Name: { id: account } });
  const lead = add('Leads', { Last_Name: 'Quist', Company: 'Quist & Co' });
  const titles = (answer: Answer, name: string) => answer.body.data.map((row) => row[name]);
  const list = (path: string, fields: string, query = {}) => client.get(path, { fields, ...query });
  return { ...client, add, account, contact, lead, titles, list };
}

const deal = (fields: Record<string, unknown>) => ({
  ...{ Deal_Name: 'Fans', Stage: 'Proposal', Closing_Date: '2026-12-31', Amount: 1200 },
  ...fields,
});

/** Days from now. */
const at = (days: number) => ({
  Start_DateTime: new Date(Date.now() + days * 86_400_000).toISOString(),
  End_DateTime: new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString(),
});

test('deals of a contact and of its account', () => {
  const { add, account, contact, list, titles } = setUp();
  add('Deals', deal({ Contact_Name: { id: contact }, Probability: 40 }));
  add('Deals', deal({ Deal_Name: 'Ducts', Account_Name: { id: account } }));
  const found = list(`Contacts/${contact}/Deals`, 'Deal_Name,Stage,Amount,Closing_Date,Probability');
  expect(found.body.data).toEqual([
    {
      ...{ id: expect.any(String) as string, Deal_Name: 'Fans', Stage: 'Proposal' },
      ...{ Amount: 1200, Closing_Date: '2026-12-31', Probability: 40 },
    },
  ]);
  expect(found.body.info).toMatchObject({ count: 1, page: 1, per_page: 200, more_records: false });
  expect(titles(list(`Accounts/${account}/Deals`, 'Deal_Name'), 'Deal_Name')).toEqual(['Ducts']);
  expect(titles(list(`Accounts/${account}/Contacts`, 'Full_Name'), 'Full_Name')).toEqual(['Eva Roth']);
});

test('open tasks and closed ones stand in two lists', () => {
  const { add, contact, list, titles } = setUp();
  add('Tasks', { Subject: 'Call', Status: 'Not Started', Who_Id: { id: contact } });
  add('Tasks', { Subject: 'Write', Status: 'Completed', Who_Id: { id: contact } });
  expect(titles(list(`Contacts/${contact}/Tasks`, 'Subject'), 'Subject')).toEqual(['Call']);
  expect(titles(list(`Contacts/${contact}/Tasks_History`, 'Subject'), 'Subject')).toEqual(['Write']);
});

test('meetings ahead, behind, and those that are about somebody else', () => {
  const { add, contact, list, titles } = setUp();
  const guest = { Participants: [{ type: 'contact', participant: contact }] };
  add('Events', meeting({ Event_Title: 'Ahead', ...at(3), Who_Id: { id: contact }, ...guest }));
  add('Events', meeting({ Event_Title: 'Under way', ...at(-1 / 48), Who_Id: { id: contact } }));
  add('Events', meeting({ Event_Title: 'Behind', ...at(-3), Who_Id: { id: contact } }));
  add('Events', meeting({ Event_Title: 'Guest', ...at(5), ...guest }));
  const named = (name: string) => titles(list(`Contacts/${contact}/${name}`, 'Event_Title'), 'Event_Title');
  expect(named('Events')).toEqual(['Under way', 'Ahead']);
  expect(named('Events_History')).toEqual(['Behind']);
  expect(named('Invited_Events')).toEqual(['Guest']);
});

test('an open meeting is a closed one when it is over', () => {
  const { add, contact, list, pass } = setUp();
  add('Events', meeting({ ...at(1), Who_Id: { id: contact } }));
  pass(3 * 86_400);
  expect(list(`Contacts/${contact}/Events`, 'id').status).toBe(204);
  expect(list(`Contacts/${contact}/Events_History`, 'id').status).toBe(200);
});

test('a lead has activities, and no deals', () => {
  const { add, lead, list, titles } = setUp();
  const about = { What_Id: { id: lead }, $se_module: 'Leads' };
  add('Tasks', { Subject: 'Call', ...about });
  add('Events', meeting({ ...at(2), ...about }));
  add('Events', meeting({ Event_Title: 'Guest', ...at(2), Participants: [{ type: 'lead', participant: lead }] }));
  expect(titles(list(`Leads/${lead}/Tasks`, 'Subject'), 'Subject')).toEqual(['Call']);
  expect(titles(list(`Leads/${lead}/Events`, 'Event_Title'), 'Event_Title')).toEqual(['Filter review']);
  expect(titles(list(`Leads/${lead}/Invited_Events`, 'Event_Title'), 'Event_Title')).toEqual(['Guest']);
  const answer = list(`Leads/${lead}/Deals`, 'Deal_Name');
  expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_DATA']);
});

test('fields have to be named, times are in the zone of who asks, and pages end', () => {
  const { add, contact, get, list, titles } = setUp();
  for (const name of ['A', 'B', 'C']) {
    const times = { Start_DateTime: '2020-08-25T10:00:00Z', End_DateTime: '2020-08-25T11:00:00Z' };
    add('Events', meeting({ Event_Title: name, ...times, Who_Id: { id: contact } }));
  }
  const path = `Contacts/${contact}/Events_History`;
  expect(get(path).body.code).toBe('REQUIRED_PARAM_MISSING');
  const first = list(path, 'Event_Title,Start_DateTime', { per_page: '2' });
  expect(titles(first, 'Event_Title')).toEqual(['C', 'B']);
  expect(first.body.data[0]!.Start_DateTime).toBe('2020-08-25T12:00:00+02:00');
  expect(first.body.info.more_records).toBe(true);
  const second = list(path, 'Event_Title', { per_page: '2', page: '2' });
  expect(titles(second, 'Event_Title')).toEqual(['A']);
  expect(second.body.info.more_records).toBe(false);
  expect(list(path, 'id', { per_page: '3' }).body.info.more_records).toBe(false);
  expect(list(path, 'id', { per_page: '2', page: '3' }).status).toBe(204);
  expect(list(path, 'id', { per_page: '201' }).body.code).toBe('LIMIT_EXCEEDED');
  expect(titles(list(path, 'Event_Title', { sort_by: 'Created_Time', sort_order: 'asc' }), 'Event_Title')[0]).toBe('A');
});

test('who does not exist has no lists, and what nobody knows is none', () => {
  const { contact, list } = setUp();
  expect(list('Contacts/4876876000000999999/Deals', 'id').status).toBe(404);
  expect(list(`Contacts/${contact}/Wishes`, 'id').status).toBe(400);
  expect(list(`Events/${contact}/Deals`, 'id').status).toBe(400);
});

test('G9: a module that the profile may not see, or has no tab of, is refused', () => {
  const { crm, contact, list } = setUp();
  crm.permissions.standard['Crm_Implied_View_Deals'] = false;
  crm.permissions.standard['Crm_Implied_Tab_Tasks'] = false;
  const deals = list(`Contacts/${contact}/Deals`, 'id');
  expect([deals.status, deals.body.code]).toEqual([403, 'NO_PERMISSION']);
  const tasks = list(`Contacts/${contact}/Tasks`, 'id');
  expect([tasks.status, tasks.body.code]).toEqual([400, 'INVALID_MODULE']);
});

test('G9: with private sharing, the records of others are in no list, and theirs have none', () => {
  const { add, crm, contact, list, titles } = setUp();
  const lee = { ...OWN, ownerId: LEE.crmUserId };
  add('Deals', deal({ Contact_Name: { id: contact } }));
  add('Deals', deal({ Deal_Name: 'Ducts', Contact_Name: { id: contact } }), lee);
  const stranger = add('Contacts', { Last_Name: 'Abel' }, lee);
  crm.sharing = 'private';
  expect(titles(list(`Contacts/${contact}/Deals`, 'Deal_Name'), 'Deal_Name')).toEqual(['Fans']);
  expect(list(`Contacts/${stranger}/Deals`, 'id').status).toBe(403);
});

test('G9: a field that the profile may not see is in no row', () => {
  const { add, crm, contact, list } = setUp();
  add('Deals', deal({ Contact_Name: { id: contact } }));
  crm.settings['Deals'] = {
    ...{ customFields: [], choices: {}, required: [], views: [] },
    fieldPermissions: { standard: { Amount: 'hidden' }, admin: {} },
  };
  expect(list(`Contacts/${contact}/Deals`, 'Deal_Name,Amount').body.data[0]).not.toHaveProperty('Amount');
});

describe('mails', () => {
  function withMails(count: number) {
    const client = setUp();
    for (let day = 1; day <= count; day += 1) {
      addMail(client.world, {
        ...{ module: 'Contacts', recordId: client.contact, subject: `Mail ${String(day)}` },
        ...{ from: { name: KIM.name, address: KIM.email }, to: [{ name: 'Eva', address: 'eva@roth.example' }] },
        ...{ at: new Date(Date.UTC(2026, 0, day)), ownerId: KIM.crmUserId, isSent: true },
      });
    }
    const read = (query = {}) => client.get(`Contacts/${client.contact}/Emails`, query).body as unknown as Mails;
    return { ...client, read };
  }

  interface Mails {
    Emails: Record<string, unknown>[];
    info: { next_index: string | null; more_records: boolean };
  }

  test('come ten at a time, the newest first', () => {
    const { read } = withMails(12);
    const first = read();
    expect(first.Emails).toHaveLength(10);
    expect(first.Emails[0]).toMatchObject({
      ...{ subject: 'Mail 12', time: '2026-01-12T01:00:00+01:00', sent: true },
      ...{ from: { user_name: KIM.name, email: KIM.email }, owner: { name: KIM.name, id: KIM.crmUserId } },
      to: [{ user_name: 'Eva', email: 'eva@roth.example' }],
    });
    const rest = read({ index: first.info.next_index ?? '' });
    expect(rest.Emails.map(({ subject }) => subject)).toEqual(['Mail 2', 'Mail 1']);
    expect(rest.info).toMatchObject({ next_index: null, more_records: false });
  });

  test('are none without an answer, and not for who may not see them', () => {
    const { get, lead, contact, crm, account } = withMails(1);
    expect(get(`Leads/${lead}/Emails`).status).toBe(204);
    expect(get(`Accounts/${account}/Emails`).status).toBe(204);
    expect(get(`Contacts/${contact}/Emails`, { index: 'nonsense' }).status).toBe(400);
    crm.permissions.standard['Crm_Implied_View_Emails'] = false;
    expect(get(`Contacts/${contact}/Emails`).status).toBe(403);
  });
});

test('the settings name the lists that the profile has', () => {
  const { crm, get } = setUp();
  crm.permissions.standard['Crm_Implied_Tab_Deals'] = false;
  const names = (module: string) =>
    (get('settings/related_lists', { module }).body as unknown as { related_lists: { api_name: string }[] })
      .related_lists;
  expect(names('Contacts').map(({ api_name }) => api_name)).toEqual([
    ...['Notes', 'Tasks', 'Tasks_History', 'Events', 'Events_History', 'Invited_Events', 'Emails'],
  ]);
  expect(get('settings/related_lists').body.code).toBe('REQUIRED_PARAM_MISSING');
  expect(get('settings/related_lists', { module: 'Wishes' }).body.code).toBe('INVALID_MODULE');
});

test('a composite request reads lists and queries for one credit', () => {
  const { add, contact, post, crm } = setUp();
  add('Deals', deal({ Contact_Name: { id: contact } }));
  crm.credits = {};
  const part = (id: string, method: string, uri: string, params: object, body: object) => ({
    ...{ sub_request_id: id, method, uri, headers: {} },
    ...{ params, body },
  });
  const answer = post('__composite_requests', {
    ...{ rollback_on_fail: false, concurrent_execution: false },
    __composite_requests: [
      part('a', 'GET', `/crm/v8/Contacts/${contact}/Deals`, { fields: 'Deal_Name' }, {}),
      part('b', 'GET', `/crm/v8/Contacts/${contact}/Notes`, { fields: 'Note_Title' }, {}),
      part('c', 'POST', '/crm/v8/coql', {}, { select_query: 'select Deal_Name from Deals where Amount > 5' }),
      part('d', 'GET', '/crm/v8/Contacts/1/Deals', { fields: 'Deal_Name' }, {}),
    ],
  });
  const parts = answer.body.__composite_requests.map((item) => item.details.response);
  expect(parts.map(({ status_code }) => status_code)).toEqual([200, 204, 200, 404]);
  expect(Object.values(crm.credits)).toEqual([1]);
});

test('queries find people, deals and activities by words and by whom they are about', () => {
  const { add, account, contact, lead, coql } = setUp();
  add('Deals', deal({ Contact_Name: { id: contact }, Account_Name: { id: account }, Probability: 40 }));
  add('Tasks', { Subject: 'Call', Who_Id: { id: contact } });
  add('Tasks', { Subject: 'Write', What_Id: { id: lead }, $se_module: 'Leads' });
  add('Events', meeting({ Who_Id: { id: contact } }));
  const rows = (query: string) => coql(query).body.data.map((row) => ({ ...row, id: undefined }));
  expect(rows("select Full_Name, Account_Name.Account_Name from Contacts where Full_Name like '%a ro%'")).toEqual([
    { Full_Name: 'Eva Roth', 'Account_Name.Account_Name': 'Rothmann' },
  ]);
  expect(rows("select Company from Leads where Company like '%QUIST%'")).toEqual([{ Company: 'Quist & Co' }]);
  expect(rows("select Account_Name from Accounts where Account_Name like '%mann'")).toHaveLength(1);
  expect(
    rows(`select Deal_Name, Stage, Probability, Contact_Name from Deals where Contact_Name in ('${contact}')`),
  ).toEqual([{ Deal_Name: 'Fans', Stage: 'Proposal', Probability: 40, Contact_Name: { id: contact } }]);
  expect(rows(`select Subject from Tasks where Who_Id = '${contact}'`)).toEqual([{ Subject: 'Call' }]);
  expect(rows(`select Subject from Tasks where What_Id = '${lead}'`)).toEqual([{ Subject: 'Write' }]);
  expect(rows(`select Event_Title from Events where Who_Id in ('${contact}')`)).toHaveLength(1);
});
