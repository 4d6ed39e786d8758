import { isPhone, officeJs, officeReady } from './office-call';
import { currentItem, followItem, isShared as isSharedItem, ownAddress } from './open-item';
import { followTheme, isDarkNow } from './theme';

/** What the pages learn from Outlook, or from the browser where they stand alone. */
export interface Host {
  /** BCP 47 tags, best first. */
  languages: string[];
  isDark: boolean;
  /** Calls the listener when Outlook, or outside of it the system, changes between light and dark. Returns the way to end it. */
  onTheme: (listener: (isDark: boolean) => void) => () => void;
  /** The address of the mailbox that is open in Outlook; null outside of it. */
  mailbox: string | null;
  /** The item that is open lies in somebody else's mailbox. */
  isShared: boolean;
  /** Calls the listener when an item of another mailbox, or of somebody else's, is shown, or of the own one again. */
  onOtherMailbox: (listener: () => void) => void;
  /** Office's name of it: `PC`, `Mac`, `OfficeOnline`, `iOS`, `Android`; null outside of Outlook. */
  platform: string | null;
  /** A page of the browser, without Outlook around it. */
  isTab: boolean;
  /** Outlook signs the person in for us (nested app authentication). */
  isNested: boolean;
  /** The person can keep the pane open from one item to the next. */
  canPin: boolean;
  /** Whether Outlook has a requirement set, like `Mailbox` `1.8`. */
  supports: (set: string, version: string) => boolean;
}

const longestLookMilliseconds = 1000;

/** Outside Outlook Office.js says so, says nothing, or is not there: the page starts in each case. */
export async function readHost(): Promise<Host> {
  await officeReady();
  const context: Partial<Office.Context> | undefined = officeJs()?.context;
  const mailbox: Partial<Office.Mailbox> | undefined = context?.mailbox;
  const platform = mailbox ? ((context?.platform as string | undefined) ?? null) : null;
  const address = ownAddress();
  const isShared = mailbox !== undefined && (await hasSharedItem());
  return {
    languages: [context?.displayLanguage ?? [], ...navigator.languages].flat(),
    isDark: isDarkNow(),
    onTheme: (listener) => followTheme(mailbox !== undefined && supports('Mailbox', '1.14'), listener),
    mailbox: address,
    isShared,
    onOtherMailbox: (listener) => void followMailbox({ mailbox: address, isShared }, listener),
    platform,
    isTab: mailbox === undefined,
    isNested: supports('NestedAppAuth', '1.1'),
    canPin: mailbox !== undefined && canPin(mailbox),
    supports,
  };
}

/** A pinned pane is shown beside items of other mailboxes, too. */
async function followMailbox(before: Pick<Host, 'mailbox' | 'isShared'>, listener: () => void): Promise<void> {
  if (before.mailbox === null) return;
  const look = async () => {
    if (ownAddress() !== before.mailbox || (await hasSharedItem()) !== before.isShared) listener();
  };
  // An Outlook that cannot tell shows the pane anew for each item.
  await followItem(() => void look()).catch(() => undefined);
}

/** Where Outlook does not answer at once, the pane does not wait for it: what the account may do, Graph decides. */
async function hasSharedItem(): Promise<boolean> {
  const item = currentItem();
  if (!item) return false;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), longestLookMilliseconds));
  return Promise.race([isSharedItem(item).catch(() => false), late]);
}

function supports(set: string, version: string): boolean {
  const requirements: Partial<Office.RequirementSetSupport> | undefined = officeJs()?.context?.requirements;
  return requirements?.isSetSupported?.(set, version) ?? false;
}

/** Outlook on a phone has no such pane; beside appointments and in Outlook.com it does not stay. */
function canPin(mailbox: Partial<Office.Mailbox>): boolean {
  if (isPhone() || !supports('Mailbox', '1.5')) return false;
  if (currentItem()?.itemType === 'appointment') return false;
  return mailbox.userProfile?.accountType !== 'outlookCom';
}
