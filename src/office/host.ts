/** What the pane learns from Outlook, or from the browser where it stands alone. */
export interface Host {
  /** BCP 47 tags, best first. */
  languages: string[];
  isDark: boolean;
  /** The address of the mailbox that is open in Outlook; null outside of it. */
  mailbox: string | null;
}

/** Office.js answers at once or never. */
const longestWaitMilliseconds = 3000;

export async function readHost(): Promise<Host> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (office) await Promise.race([office.onReady(), wait(longestWaitMilliseconds)]);
  const context = office?.context as Partial<Office.Context> | undefined;
  return {
    languages: [context?.displayLanguage ?? [], ...navigator.languages].flat(),
    isDark: isDark(context?.officeTheme) ?? matchMedia('(prefers-color-scheme: dark)').matches,
    mailbox: context?.mailbox?.userProfile.emailAddress ?? null,
  };
}

/** Outlook tells its colours; which of them are dark it says only in newer versions. */
function isDark(theme: Office.OfficeTheme | undefined): boolean | undefined {
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)/.exec(theme.bodyBackgroundColor) ?? [];
  if (blue === '') return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
