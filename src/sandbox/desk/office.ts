/**
 * What the pane needs of Office.js, outside Outlook. Who it is and how it looks come with the page's address:
 * `?person=nora&lang=es&theme=dark`; without a person it is the first one. No item is open.
 */
interface Person {
  id: string;
  name: string;
  email: string;
}

/** Put in front of this script by the desk's server. */
declare const sandboxPeople: Person[];

const query = new URLSearchParams(location.search);
const person = sandboxPeople.find(({ id }) => id === query.get('person')) ?? sandboxPeople[0];
const language = query.get('lang') ?? navigator.language;
const theme = query.get('theme');
const isDark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';

const light = ['#ffffff', '#242424', '#f5f5f5', '#242424'] as const;
const dark = ['#292929', '#ffffff', '#1f1f1f', '#ffffff'] as const;
const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] = isDark
  ? dark
  : light;

const info = { host: 'Outlook', platform: 'OfficeOnline' };
const done = { status: 'succeeded', value: undefined };

const nothingHappens = (_type: string, ...rest: unknown[]): void => {
  const callback = rest.at(-1);
  if (typeof callback === 'function' && rest.length > 1) (callback as (result: typeof done) => void)(done);
};

const standIn = {
  onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    return Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { OfficeOnline: 'OfficeOnline' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
  context: {
    displayLanguage: language,
    contentLanguage: language,
    host: info.host,
    platform: info.platform,
    officeTheme: {
      bodyBackgroundColor,
      bodyForegroundColor,
      controlBackgroundColor,
      controlForegroundColor,
      isDarkTheme: isDark,
    },
    requirements: { isSetSupported: () => true },
    mailbox: {
      userProfile: {
        displayName: person?.name ?? '',
        emailAddress: person?.email ?? '',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        accountType: 'office365',
      },
      item: null,
      addHandlerAsync: nothingHappens,
      removeHandlerAsync: nothingHappens,
    },
  },
};

Object.assign(globalThis, { Office: standIn });

export {};
