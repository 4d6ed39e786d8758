/**
 * What the pages may do in a browser, as headers.
 *
 * 1. Scripts: ours, and Office.js from Microsoft's servers. None inline, none from text.
 * 2. Styles: ours alone. Fluent's go into empty style elements by script; the hash is the empty text's.
 * 3. Tokens go to Graph, to Microsoft's sign-in and to the CRM's APIs: no page can send anything anywhere else.
 * 4. Frames are for silent renewal: the identity services, which come back to a page of ours.
 * 5. Only Outlook may show the pages.
 * 6. No page has a Cross-Origin-Opener-Policy: a popup that has signed in has to find the page that opened it.
 *
 * A worker has the policy of its own file, not its page's: the folder of scripts has one, too.
 */
import { dataCentres } from '../zoho/data-centre';

export const pages = ['taskpane', 'commands', 'redirect', 'microsoft-sign-in', 'crm-sign-in'] as const;
export type Page = (typeof pages)[number];

/** The folder of the hashed scripts. */
export const scriptFolder = 'code';

/** The sources of each directive. */
type Policy = Record<string, string[]>;

const self = "'self'";
const graph = 'https://graph.microsoft.com';
const microsoft = 'https://login.microsoftonline.com';
const crmApis = dataCentres.map(({ api }) => api);
const crmAccounts = dataCentres.map(({ accounts }) => accounts);

/** In Outlook on the web Office.js loads this one file from there; the rest of that host stays shut. */
const office = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'];

/** Outlook on the web and the new Outlook, for work and at home. */
const outlook = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
];

const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const shown: Policy = { 'style-src': [self, emptyStyle], 'img-src': [self, 'data:'] };
const withOffice: Policy = { 'script-src': [self, ...office] };
const syncing: Policy = {
  'connect-src': [self, graph, microsoft, ...crmApis],
  'frame-src': [self, microsoft, ...crmAccounts],
  'worker-src': [self],
};

const policies: Record<Page, Policy> = {
  taskpane: { ...withOffice, ...shown, ...syncing },
  commands: { ...withOffice, ...syncing },
  redirect: { 'script-src': [self], 'img-src': ['data:'] },
  'microsoft-sign-in': { ...withOffice, ...shown, 'connect-src': [self, microsoft], 'frame-src': [self, microsoft] },
  'crm-sign-in': { ...withOffice, ...shown, 'connect-src': [self] },
};

const worker: Policy = { 'script-src': [self], 'connect-src': [self, graph, ...crmApis] };

type Headers = Record<string, string>;

const everywhere: Headers = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Outlook shows a stand-in for an icon that it may not keep. */
const aDay: Headers = { 'Cache-Control': 'public, max-age=86400' };
const fresh: Headers = { 'Cache-Control': 'no-cache' };

function headersOf(page: Page): Headers {
  const closed = { 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': [self, ...outlook] };
  return { ...fresh, 'Content-Security-Policy': written({ ...policies[page], ...closed }) };
}

/**
 * By path below the pages' folder; `*` is anything. No two that set the same header match one path. Many hosts answer
 * for a page without its ending, too.
 */
export function headerRules(): Map<string, Headers> {
  return new Map([
    ['*', everywhere],
    ...pages.flatMap((page) => [`${page}.html`, page].map((path): [string, Headers] => [path, headersOf(page)])),
    ['config.json', fresh],
    ['manifest.xml', fresh],
    ['assets/*', aDay],
    [
      `${scriptFolder}/*`,
      { 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Security-Policy': written(worker) },
    ],
  ]);
}

/** What a path below the pages' folder is answered with. */
export function headersAt(path: string): Headers {
  const rules = [...headerRules()].filter(
    ([rule]) => rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1))),
  );
  return Object.assign({}, ...rules.map(([, headers]) => headers)) as Headers;
}

/** The file `_headers` as Netlify, Cloudflare Pages and others read it; `base` is the path of the pages' folder. */
export function headersFile(base: string): string {
  const rules = [...headerRules()].map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}/${path}`, ...lines].join('\n');
  });
  return `${rules.join('\n\n')}\n`;
}

function written(policy: Policy): string {
  const directives = Object.entries({ 'default-src': ["'none'"], ...policy });
  return directives.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
