import { findIana, findWindows } from 'windows-iana';
import { isZone } from '../model/time';

/** The IANA name of a zone as Graph names it: a Windows name, or one that is IANA already. Null for what nobody knows. */
export function ianaFromGraph(name: string | null | undefined): string | null {
  if (!name) return null;
  // Graph: events that came by mail may carry "tzone://Microsoft/Utc" or "tzone://Microsoft/Custom".
  if (/^(utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return 'UTC';
  const iana = findIana(name)[0] ?? name;
  return isZone(iana) ? iana : null;
}

/** The Windows name of an IANA zone, which every Outlook understands; undefined where there is none. */
export function windowsFromIana(zone: string): string | undefined {
  return findWindows(zone)[0] ?? findWindows(olderName(zone))[0];
}

/** `Europe/Kyiv` is `Europe/Kiev` to lists that are some years old; the platform knows both. */
function olderName(zone: string): string {
  return isZone(zone) ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : zone;
}
