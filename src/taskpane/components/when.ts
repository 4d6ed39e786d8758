import { moment } from '../format';
import type { Text } from '../text';

/** An instant in words: "Today 14:05", else with its date. */
export function whenText(text: Text, locale: string, instant: string, now: Date): string {
  const time = moment(instant, locale, now);
  return new Date(instant).toDateString() === now.toDateString() ? text('when-today', { time }) : time;
}
