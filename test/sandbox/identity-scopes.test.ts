import { crmNeeds, graphNeeds, unmetNeed } from '../../src/sandbox/identity/scopes';

const ask = (method: string, path: string, body?: unknown) => ({
  ...{ method, path, body },
  ...{ query: new URLSearchParams(), headers: {}, origin: '' },
});

describe('Graph', () => {
  test.each([
    ['GET', '/v1.0/me', 'User.Read'],
    ['GET', '/v1.0/me/events/AAA%3D', 'Calendars.Read'],
    ['PATCH', '/v1.0/me/calendars/1/events/2', 'Calendars.ReadWrite'],
    ['GET', '/v1.0/me/calendarView/delta', 'Calendars.Read'],
    ['POST', '/v1.0/me/contactFolders/1/contacts', 'Contacts.ReadWrite'],
    ['DELETE', '/v1.0/me/todo/lists/1', 'Tasks.ReadWrite'],
    ['GET', '/v1.0/me/mailboxSettings', 'MailboxSettings.Read'],
    ['POST', '/v1.0/me/sendMail', 'Mail.Send'],
    ['GET', '/v1.0/users', 'User.ReadBasic.All'],
    ['POST', '/v1.0/me/translateExchangeIds', 'User.Read'],
  ])('%s %s needs %s and nothing else', (method, path, scope) => {
    const needs = graphNeeds(ask(method, path));
    expect(unmetNeed(needs, [scope])).toBeUndefined();
    const others = ['Calendars.Read', 'Contacts.Read', 'Tasks.Read', 'Mail.Read', 'offline_access'];
    expect(
      unmetNeed(
        needs,
        others.filter((other) => other !== scope),
      ),
    ).toBeDefined();
  });

  test('a batch needs nothing itself', () => {
    expect(graphNeeds(ask('POST', '/v1.0/$batch'))).toEqual([]);
  });
});

describe('the CRM', () => {
  const composite = {
    __composite_requests: [
      { uri: '/crm/v8/Contacts?fields=Email', method: 'GET' },
      { uri: '/crm/v8/Tasks', method: 'post', body: {} },
    ],
  };

  test.each([
    [ask('GET', '/crm/v8/Contacts'), ['ZohoCRM.modules.contacts.READ']],
    [ask('POST', '/crm/v8/Events'), ['ZohoCRM.modules.events.CREATE']],
    [ask('PUT', '/crm/v8/Events/1'), ['ZohoCRM.modules.ALL']],
    [ask('DELETE', '/crm/v8/Tasks/1'), ['ZohoCRM.modules.tasks.WRITE']],
    [ask('POST', '/crm/v8/Contacts/upsert'), ['ZohoCRM.modules.contacts.CREATE', 'ZohoCRM.modules.contacts.UPDATE']],
    [ask('GET', '/crm/v8/Leads/search'), ['ZohoCRM.modules.leads.READ', 'ZohoSearch.securesearch.READ']],
    [ask('GET', '/crm/v8/settings/fields'), ['ZohoCRM.settings.fields.READ']],
    [ask('GET', '/crm/v8/settings/layouts'), ['ZohoCRM.settings.ALL']],
    [ask('GET', '/crm/v8/users/1'), ['ZohoCRM.users.READ']],
    [ask('GET', '/crm/v8/org'), ['ZohoCRM.org.READ']],
    [ask('POST', '/crm/v8/Notes'), ['ZohoCRM.modules.notes.CREATE']],
    [ask('DELETE', '/crm/v8/Notes/1'), ['ZohoCRM.modules.notes.DELETE']],
    [ask('POST', '/crm/v8/Leads/1/actions/convert'), ['ZohoCRM.modules.leads.CREATE']],
    [ask('GET', '/crm/v8/Contacts/1/__timeline'), ['ZohoCRM.modules.contacts.READ']],
    [ask('GET', '/crm/v8/settings/related_lists'), ['ZohoCRM.settings.related_lists.READ']],
    [ask('GET', '/crm/v8/Contacts/1/Deals'), ['ZohoCRM.modules.contacts.READ', 'ZohoCRM.modules.deals.READ']],
    [ask('GET', '/crm/v8/Contacts/1/Tasks_History'), ['ZohoCRM.modules.contacts.READ', 'ZohoCRM.modules.tasks.READ']],
    [ask('GET', '/crm/v8/Leads/1/Invited_Events'), ['ZohoCRM.modules.leads.READ', 'ZohoCRM.modules.events.READ']],
    [ask('GET', '/crm/v8/Leads/1/Emails'), ['ZohoCRM.modules.leads.READ', 'ZohoCRM.modules.emails.READ']],
    [ask('GET', '/crm/v8/Contacts/1/Notes'), ['ZohoCRM.modules.contacts.READ', 'ZohoCRM.modules.notes.READ']],
    [
      ask('POST', '/crm/v8/__composite_requests', {
        __composite_requests: [
          { uri: '/crm/v8/Accounts/1/Deals', method: 'GET', params: { fields: 'Stage' } },
          { uri: '/crm/v8/coql', method: 'POST', body: { select_query: 'select id from Leads where id > 0' } },
        ],
      }),
      [
        ...['ZohoCRM.composite_requests.CUSTOM', 'ZohoCRM.modules.accounts.READ', 'ZohoCRM.modules.deals.READ'],
        ...['ZohoCRM.coql.READ', 'ZohoCRM.modules.leads.READ'],
      ],
    ],
    [
      ask('POST', '/crm/v8/coql', { select_query: 'select id from Events where id > 0' }),
      ['ZohoCRM.coql.READ', 'ZohoCRM.modules.events.READ'],
    ],
    [
      ask('POST', '/crm/v8/__composite_requests', composite),
      ['ZohoCRM.composite_requests.CUSTOM', 'ZohoCRM.modules.contacts.READ', 'ZohoCRM.modules.tasks.CREATE'],
    ],
  ])('$method $path needs %j, each of them', (request, scopes) => {
    expect(unmetNeed(crmNeeds(request), scopes)).toBeUndefined();
    for (const scope of scopes)
      expect(
        unmetNeed(
          crmNeeds(request),
          scopes.filter((other) => other !== scope),
        ),
      ).toBeDefined();
  });

  test('to read is not to write', () => {
    expect(unmetNeed(crmNeeds(ask('POST', '/crm/v8/Events')), ['ZohoCRM.modules.events.READ'])).toBeDefined();
    expect(unmetNeed(crmNeeds(ask('GET', '/crm/v8/Events')), ['ZohoCRM.modules.events.WRITE'])).toBeDefined();
  });
});
