/**
 * What the pages need of Office.js, outside Outlook. Who it is and how it looks come with the page's address:
 * `?person=nora&lang=es&theme=dark`; without a person it is the first one. `naa=1`: Outlook brokers the sign-in.
 * `host=none`: the page stands in a browser alone, as Office.js answers it there.
 *
 * No item is open, but for the one that the frame around the page names (`data-item`, a wish as JSON).
 * `Office.sandbox.setItem({id, mode, …})` opens another one, or null for none, and tells who listens;
 * `Office.sandbox.change({to, …})` is what its writer changes in it. `Office.sandbox.notices` are the messages that were
 * shown above it; `Office.sandbox.press(name)` is a click on a button of the ribbon.
 */
import { Handlers, succeed, type Handler } from './office-answers';
import { nestedBridge } from './office-bridge';
import { displayDialogAsync, isDialog, messageParent } from './office-dialog';
import type { Composed } from './office-compose';
import { openItem, type Notice } from './office-item';
import { mailboxProperties } from './office-mailbox';
import { toEwsId, toRestId } from './office-parts';
import { ownAddress, type ItemChange, type ItemWish } from './office-wish';

interface Person {
  id: string;
  name: string;
  email: string;
}

/** Put in front of this script by the desk's server. */
declare const sandboxPeople: Person[];
declare const sandboxServices: { graph: string; microsoft?: string };

const query = new URLSearchParams(location.search);
const person = sandboxPeople.find(({ id }) => id === query.get('person')) ?? sandboxPeople[0];
const language = query.get('lang') ?? navigator.language;
const isAlone = query.get('host') === 'none';
const isNested = query.get('naa') === '1';

const light = ['#ffffff', '#242424', '#f5f5f5', '#242424'] as const;
const dark = ['#292929', '#ffffff', '#1f1f1f', '#ffffff'] as const;

function themeOf(isDarkTheme: boolean) {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] = isDarkTheme
    ? dark
    : light;
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor, isDarkTheme };
}

function isDarkAsked(): boolean {
  const theme = query.get('theme');
  return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

const info = isAlone ? { host: null, platform: null } : { host: 'Outlook', platform: 'OfficeOnline' };
const handlers = new Handlers();
const notices: Notice[] = [];
const commands = new Map<string, (event: object) => unknown>();

const mailbox = {
  userProfile: {
    displayName: person?.name ?? '',
    emailAddress: person?.email ?? '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    accountType: 'office365',
  },
  item: null as object | null,
  convertToRestId: toRestId,
  convertToEwsId: toEwsId,
  addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
    handlers.add(type, handler);
    // The handler itself is no callback.
    succeed(rest);
  },
  removeHandlerAsync: (type: string, ...rest: unknown[]) => {
    handlers.remove(type);
    succeed(rest);
  },
};

/** Outlook on the web has all sets; whether it brokers the sign-in is what tests choose. */
const isSetSupported = (set: string): boolean => !isAlone && (set !== 'NestedAppAuth' || isNested);

const everywhere = {
  displayLanguage: language,
  contentLanguage: language,
  ...info,
  requirements: { isSetSupported },
  ui: { messageParent, ...(!isAlone && !isDialog() && { displayDialogAsync }) },
};
const inOutlook = { ...everywhere, officeTheme: themeOf(isDarkAsked()), mailbox };
const context = isAlone || isDialog() ? everywhere : inOutlook;

let open: Composed | null = null;

function put(wish: ItemWish | null): void {
  const store = mailboxProperties(sandboxServices.graph, person?.id ?? '');
  open = wish && openItem(wish, { me: ownAddress(person), store, notices });
  mailbox.item = open?.item ?? null;
}

function setItem(wish: ItemWish | null): void {
  put(wish);
  handlers.tell('olkItemSelectedChanged', { type: 'olkItemSelectedChanged' });
}

function setDark(isDarkTheme: boolean): void {
  inOutlook.officeTheme = themeOf(isDarkTheme);
  handlers.tell('officeThemeChanged', { officeTheme: inOutlook.officeTheme });
}

/** Ends when the function says that it has completed. */
function press(name: string): Promise<void> {
  const command = commands.get(name);
  if (!command) return Promise.reject(new Error(`No function is associated with "${name}".`));
  return new Promise((resolve) => void command({ source: { id: name }, completed: () => resolve() }));
}

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
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: {
    ItemChanged: 'olkItemSelectedChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    AppointmentTimeChanged: 'olkAppointmentTimeChanged',
    OfficeThemeChanged: 'officeThemeChanged',
    DialogMessageReceived: 'dialogMessageReceived',
    DialogEventReceived: 'dialogEventReceived',
  },
  MailboxEnums: {
    ItemType: { Message: 'message', Appointment: 'appointment' },
    RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0' },
  },
  actions: { associate: (name: string, command: (event: object) => unknown) => void commands.set(name, command) },
  context,
  sandbox: { setItem, change: (change: ItemChange) => open?.change(change), setDark, press, notices },
};

const { item: framed } = (window.frameElement as HTMLElement | null)?.dataset ?? {};
if (framed !== undefined) put(JSON.parse(framed) as ItemWish);
Object.assign(globalThis, { Office: standIn });
if (isNested && person && sandboxServices.microsoft !== undefined && !isAlone) {
  const { microsoft } = sandboxServices;
  Object.assign(globalThis, { nestedAppAuthBridge: nestedBridge({ microsoft, person }) });
}

export {};
