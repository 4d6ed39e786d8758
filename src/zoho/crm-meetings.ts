import type { Meeting } from '../model/meeting';
import type { ZohoClient } from './client';
import type { EventRecord } from './event';
import { eventModule } from './event-module';
import type { Origin } from './record';
import { RecordSide } from './record-side';
import { recordUrl } from './record-url';
import type { CrmUser } from './whoami';

export interface CrmMeetingsOptions {
  client: ZohoClient;
  user: CrmUser;
  /** Where the CRM's pages are, by data centre: `https://crm.zoho.eu`. */
  crmWeb?: string | undefined;
  /** What earlier runs learned of records' origin; grows with what this one learns. */
  origins?: Map<string, Origin> | undefined;
}

/** The meetings that the user owns in the CRM (M3). */
export class CrmMeetings extends RecordSide<Meeting, EventRecord> {
  constructor({ client, user, crmWeb = 'https://crm.zoho.com', origins = new Map() }: CrmMeetingsOptions) {
    const module = eventModule({
      timeZone: user.timeZone,
      inclusiveMidnight: false,
      recordUrl: (id) => recordUrl(crmWeb, user.org, 'Events', id),
    });
    super(client, module, { userId: user.userId, view: undefined, origins });
  }
}
