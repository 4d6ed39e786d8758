import { officeCall, officeJs } from './office-call';

/** Light or dark, as Outlook says it, else as the system does. */
export function isDarkNow(): boolean {
  return isDark(officeJs()?.context?.officeTheme) ?? systemTheme()?.matches ?? false;
}

/**
 * Calls the listener when it changes between light and dark. Returns the way to end it.
 * @param hearsOutlook Outlook tells of its changes (Mailbox 1.14); where it does not, the pane keeps the colours that it began with.
 */
export function followTheme(hearsOutlook: boolean, listener: (isDark: boolean) => void): () => void {
  return hearsOutlook ? followOutlook(listener) : followSystem(listener);
}

function followOutlook(listener: (isDark: boolean) => void): () => void {
  let isWanted = true;
  const hear = ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => {
    const dark = isDark(officeTheme);
    if (isWanted && dark !== undefined) listener(dark);
  };
  // A handler is not taken away again: that would end those of everybody.
  officeCall('addHandlerAsync', (callback) =>
    officeJs()?.context?.mailbox.addHandlerAsync('officeThemeChanged', hear, callback),
  ).catch((cause: unknown) => console.warn('the theme is not followed:', cause));
  return () => (isWanted = false);
}

function followSystem(listener: (isDark: boolean) => void): () => void {
  const system = systemTheme();
  const hear = ({ matches }: { matches: boolean }) => {
    if (!officeJs()?.context?.officeTheme) listener(matches);
  };
  system?.addEventListener('change', hear);
  return () => system?.removeEventListener('change', hear);
}

function systemTheme(): MediaQueryList | undefined {
  return 'matchMedia' in globalThis ? matchMedia('(prefers-color-scheme: dark)') : undefined;
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
