import { timeText } from '../../format';

/** One moment as it stands on the clocks of two zones; with the day where it is not the same in both. */
export function clocks(at: Date, zones: [string, string], locale: string): [string, string] {
  const [first, second] = zones;
  const day = (timeZone: string) => at.toLocaleDateString(locale, { timeZone });
  const isSameDay = day(first) === day(second);
  const time = (timeZone: string) =>
    timeText(at, locale, {
      timeZone,
      hour: 'numeric',
      minute: '2-digit',
      ...(isSameDay ? {} : { weekday: 'short' }),
    });
  return [time(first), time(second)];
}

/** The one name of a zone that has several (Asia/Calcutta, Asia/Kolkata); undefined where this browser does not know it. */
export function zoneOf(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
