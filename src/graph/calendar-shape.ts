import * as z from 'zod/mini';
import { marksShape } from './marks';

export const calendarShape = z.object({
  id: z.string(),
  name: z.nullish(z.string()),
  singleValueExtendedProperties: marksShape,
});
export type GraphCalendar = z.infer<typeof calendarShape>;

export function calendarPath(id: string): string {
  return `/me/calendars/${encodeURIComponent(id)}`;
}
