import type { Hands } from '../end-to-end/hands';
import { inDays } from '../end-to-end/hands';

/** So many meetings in the CRM, one a day; returns their titles, in order. */
export async function crmMeetings(hands: Hands, count: number): Promise<string[]> {
  const titles = Array.from({ length: count }, (_, index) => `Meeting ${String(index + 1).padStart(3, '0')}`);
  for (const [index, title] of titles.entries()) {
    const day = index + 2;
    await hands.crmMeeting(title, { Start_DateTime: inDays(day, '09:00'), End_DateTime: inDays(day, '10:00') });
  }
  return titles;
}
