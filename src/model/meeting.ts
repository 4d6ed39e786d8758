import type { MeetingTime } from './time';

/** What the CRM knows around a meeting; shown at the end of the Outlook body, never read back from there (D1). */
export interface MeetingContext {
  contact: string | null;
  /** The account, deal or other record that the meeting is about, with its module's name. */
  about: { module: string; name: string } | null;
  /** Where the record opens in the CRM. */
  url: string | null;
}

/** A meeting in canonical form: the texts as canonicalText / canonicalLine leave them. */
export interface Meeting {
  title: string;
  time: MeetingTime;
  location: string;
  description: string;
  /** Null on the Outlook side. */
  context: MeetingContext | null;
}
