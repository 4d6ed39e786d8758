/** Orders for `POST /_sandbox/faults`; they strike the task pane alone, so that the desk stays of use. */
export interface BadDay {
  group: 'Outlook' | 'Zoho CRM' | 'Both';
  name: string;
  order: Record<string, unknown>;
}

const stormSeconds = 20;
const outlook = { service: 'graph', client: 'app' };
const crm = { service: 'crm', client: 'app' };

/** A read may be a POST, too: what saves has the path of an item or of its calendar, folder or list. */
const outlookHomes = 'events|calendars?|contacts|contactFolders|todo';
const outlookSave = { ...outlook, method: 'POST|PATCH|DELETE', path: `/me/(${outlookHomes})(/|[?]|$)` };
const crmSave = { ...crm, method: 'POST|PUT|DELETE', path: '^/crm/v8/(Events|Contacts|Tasks)' };

const busy = { status: 429, headers: { 'Retry-After': '5' } };
const ever = { times: null };

export const badDays: BadDay[] = [
  { group: 'Outlook', name: 'Outlook fails for the next 5 requests', order: failing(outlook, 503) },
  { group: 'Outlook', name: `Outlook: too many requests for ${stormSeconds} seconds`, order: storm(outlook) },
  { group: 'Outlook', name: 'Outlook: the sign-in expires', order: { match: outlook, do: { expireToken: true } } },
  {
    group: 'Outlook',
    name: 'Outlook: the connection drops after the next save',
    order: { match: outlookSave, do: { drop: 'after' } },
  },
  { group: 'Zoho CRM', name: 'Zoho CRM fails for the next 5 requests', order: failing(crm, 500) },
  { group: 'Zoho CRM', name: `Zoho CRM: too many requests for ${stormSeconds} seconds`, order: storm(crm) },
  {
    group: 'Zoho CRM',
    name: 'Zoho CRM: the API credits are used up',
    order: { match: crm, ...ever, do: { status: 429 } },
  },
  { group: 'Zoho CRM', name: 'Zoho CRM: the sign-in expires', order: { match: crm, do: { expireToken: true } } },
  {
    group: 'Zoho CRM',
    name: 'Zoho CRM: the connection drops after the next save',
    order: { match: crmSave, do: { drop: 'after' } },
  },
  { group: 'Both', name: 'Slow network', order: { match: { client: 'app' }, ...ever, do: { delayMs: 1500 } } },
  { group: 'Both', name: 'No network', order: { match: { client: 'app' }, ...ever, do: { drop: 'before' } } },
];

function failing(match: object, status: number): Record<string, unknown> {
  return { match, times: 5, do: { status } };
}

function storm(match: object): Record<string, unknown> {
  return { match, ...ever, forSeconds: stormSeconds, do: busy };
}
