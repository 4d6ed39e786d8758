import type { Meeting } from '../model/meeting';
import type { KnownAs } from '../sync/side';
import type { ZohoClient } from './client';
import { usualWeb } from './data-centre';
import type { EventRecord } from './event';
import { eventModule } from './event-module';
import { People } from './participants';
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
  private readonly people: People;

  constructor({ client, user, crmWeb = usualWeb, origins = new Map() }: CrmMeetingsOptions) {
    const people = new People(client, user.userId);
    const habits = {
      timeZone: user.timeZone,
      inclusiveMidnight: false,
      recordUrl: (id: string) => recordUrl(crmWeb, user.org, 'Events', id),
    };
    super(client, eventModule(habits, people), { userId: user.userId, view: undefined, origins });
    this.people = people;
  }

  /** How many of these addresses the CRM knows. @throws SyncError */
  async countKnown(addresses: string[]): Promise<number> {
    return (await this.people.of(addresses)).size;
  }

  /** M8. @throws SyncError */
  async knownAs(addresses: string[]): Promise<Map<string, KnownAs>> {
    return new Map([...(await this.people.each(addresses))].map(([address, { type }]) => [address, type]));
  }
}
