/*
 * Which scopes a request needs. A need is a list of scopes of which one suffices; a request may have several needs.
 *
 * Graph: Learn, the "Permissions" table of each call, delegated. Zoho: the "Scope" of each page of the API help.
 */
import type { SandboxRequest } from '../exchange';

export type Need = string[];

const graphPrefix = /^https:\/\/graph\.microsoft\.com\//i;

/** Microsoft: a scope of Graph may be written with Graph's address in front or without. */
export function bareScope(scope: string): string {
  return scope.replace(graphPrefix, '');
}

export const signInScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Those that anybody may consent to for themselves, unless the tenant says otherwise. */
export const graphScopes = [
  ...['User.Read', 'User.ReadBasic.All', 'People.Read', 'MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  ...['Calendars.Read', 'Calendars.ReadWrite', 'Contacts.Read', 'Contacts.ReadWrite', 'Tasks.Read', 'Tasks.ReadWrite'],
  ...['Mail.Read', 'Mail.ReadWrite', 'Mail.Send'],
];

const anyUser = ['User.Read', 'User.ReadBasic.All', 'User.Read.All'];

const graphAreas: [pattern: RegExp, area: string][] = [
  [/^me\/(calendars?|calendargroups|calendarview|events)(\/|\(|$)/i, 'Calendars'],
  [/^me\/(contacts|contactfolders)(\/|\(|$)/i, 'Contacts'],
  [/^me\/todo(\/|$)/i, 'Tasks'],
  [/^me\/(mailboxsettings|outlook\/mastercategories)(\/|$)/i, 'MailboxSettings'],
  [/^me\/(messages|mailfolders)(\/|\(|$)/i, 'Mail'],
];

/** A batch needs nothing itself: its items are looked at one by one. */
export function graphNeeds({ method, path }: SandboxRequest): Need[] {
  const target = decoded(path).replace(/^\/v1\.0\//i, '');
  if (/^\$batch$/i.test(target)) return [];
  if (/^me\/sendmail$/i.test(target)) return [['Mail.Send']];
  if (/^users(\/|$)/i.test(target)) return [['User.ReadBasic.All', 'User.Read.All']];
  const area = graphAreas.find(([pattern]) => pattern.test(target))?.[1];
  if (area === undefined) return [anyUser];
  const writing = `${area}.ReadWrite`;
  return [method === 'GET' ? [`${area}.Read`, writing] : [writing]];
}

const operations: Record<string, string> = {
  GET: 'READ',
  POST: 'CREATE',
  PUT: 'UPDATE',
  PATCH: 'UPDATE',
  DELETE: 'DELETE',
};

/** A composite request needs its own scope and those of its parts. */
export function crmNeeds({ method, path, body }: Pick<SandboxRequest, 'method' | 'path' | 'body'>): Need[] {
  const [first = '', second = '', third = ''] = decoded(path)
    .replace(/^\/crm\/v8\//, '')
    .split('/');
  const operation = operations[method] ?? 'READ';
  switch (first) {
    case '__composite_requests':
      return [['ZohoCRM.composite_requests.CUSTOM'], ...partsOf(body).flatMap(crmNeeds)];
    case 'coql':
      return [
        ['ZohoCRM.coql.READ', 'ZohoCRM.coql.ALL'],
        ...queriedModule(body).map((name) => moduleNeed(name, 'READ')),
      ];
    case 'users':
    case 'org':
      return [group(first, operation)];
    case '__features':
      return [group('features', 'READ')];
    case 'settings':
      return [[...group(`settings.${second}`, operation), ...group('settings', operation)]];
    default:
      return moduleNeeds(first, operation, second, third);
  }
}

/** Zoho, "Get Emails of a Record", "Get Related Records": the record's scope, and that of what hangs on it. */
function moduleNeeds(module: string, operation: string, action: string, list: string): Need[] {
  const need = moduleNeed(module, operation);
  if (/^\d+$/.test(action) && /^[A-Z]/.test(list)) return [need, moduleNeed(childOf(list), operation)];
  if (action === 'upsert') return [need, moduleNeed(module, 'UPDATE')];
  return action === 'search' ? [need, ['ZohoSearch.securesearch.READ']] : [need];
}

/** The module of a related list: `Tasks_History` holds tasks, `Invited_Events` meetings. */
function childOf(list: string): string {
  return list.replace(/^Invited_|_History$/g, '');
}

function moduleNeed(module: string, operation: string): Need {
  return [...group(`modules.${module}`, operation), ...group('modules', operation)];
}

/** Zoho: ALL is everything, WRITE is everything but reading. */
function group(name: string, operation: string): Need {
  const names = operation === 'READ' ? ['READ', 'ALL'] : [operation, 'WRITE', 'ALL'];
  return names.map((each) => `ZohoCRM.${name}.${each}`);
}

function partsOf(body: unknown): Pick<SandboxRequest, 'method' | 'path' | 'body'>[] {
  const items = (body as { __composite_requests?: unknown } | undefined)?.__composite_requests;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { uri?: unknown; method?: unknown; body?: unknown } | null) => {
    const { uri, method } = item ?? {};
    if (typeof uri !== 'string' || typeof method !== 'string' || uri.includes('__composite_requests')) return [];
    const path = uri.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
    return [{ method: method.toUpperCase(), path, body: item?.body }];
  });
}

function queriedModule(body: unknown): string[] {
  const text = (body as { select_query?: unknown } | undefined)?.select_query;
  const name = typeof text === 'string' ? /\bfrom\s+(\w+)/i.exec(text)?.[1] : undefined;
  return name === undefined ? [] : [name];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The first need that these scopes do not meet. Neither vendor minds upper and lower case. */
export function unmetNeed(needs: Need[], granted: string[]): Need | undefined {
  const has = new Set(granted.map((scope) => scope.toLowerCase()));
  return needs.find((need) => !need.some((scope) => has.has(scope.toLowerCase())));
}
