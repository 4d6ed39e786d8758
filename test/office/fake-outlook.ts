import { OfficeMockObject } from 'office-addin-mock';

/** Outlook, as far as the add-in asks it: each part can be left out or made to fail. */
interface FakeOutlook {
  /** Newest Mailbox set; NestedAppAuth beside it where it is wanted. */
  mailboxSet?: number;
  sets?: string[];
  platform?: string;
  theme?: object;
  address?: string;
  accountType?: string;
  item?: object | null;
  ui?: object;
  onReady?: () => Promise<unknown>;
}

export interface Outlook {
  /** What the add-in wants to hear of, by event. */
  handlers: Map<string, (event: unknown) => void>;
  mailbox: { item: object | null };
}

/** Puts Office.js of such an Outlook into the page. */
export function startOutlook(fake: FakeOutlook = {}): Outlook {
  const { mailboxSet = 16, sets = [], platform = 'OfficeOnline', theme, address = 'kim@contoso.com' } = fake;
  const handlers: Outlook['handlers'] = new Map();
  const parts: object = {
    host: 'outlook',
    onReady: fake.onReady ?? (() => Promise.resolve({ host: 'Outlook', platform })),
    context: {
      displayLanguage: 'nl-BE',
      platform,
      ...(theme && { officeTheme: theme }),
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === 'Mailbox' ? Number(version.split('.')[1]) <= mailboxSet : sets.includes(`${set} ${version}`),
      },
      mailbox: {
        userProfile: { emailAddress: address, accountType: fake.accountType ?? 'office365' },
        convertToRestId: (id: string, version: string) => `${version}:${id.replaceAll('/', '-')}`,
        addHandlerAsync: (event: string, handler: (event: unknown) => void, callback: (result: object) => void) => {
          handlers.set(event, handler);
          callback(succeeded());
        },
      },
      ...(fake.ui && { ui: fake.ui }),
    },
  };
  const office = new OfficeMockObject(parts) as unknown as { context: { mailbox: Outlook['mailbox'] } };
  office.context.mailbox.item = fake.item ?? null;
  Object.assign(globalThis, { Office: office });
  return { handlers, mailbox: office.context.mailbox };
}

export function leaveOutlook(): void {
  Reflect.deleteProperty(globalThis, 'Office');
}

export function succeeded(value?: unknown): object {
  return { status: 'succeeded', value };
}

export function failed(code: number, name = 'GenericResponseError'): object {
  return { status: 'failed', error: { code, name, message: '' } };
}

/** A call that answers so, and one that answers with this error. */
export const answers = (value: unknown) => (callback: (result: object) => void) => callback(succeeded(value));
export const fails = (code: number, name?: string) => (callback: (result: object) => void) =>
  callback(failed(code, name));
