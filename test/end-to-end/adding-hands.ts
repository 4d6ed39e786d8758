import { addMeeting, type AddedMeeting } from '../../src/app';
import { customProperties } from '../../src/graph/added-events';
import { parseSettings } from '../../src/sync/settings';
import type { Store } from '../../src/sync/store';
import { Hands, inDays, utc } from './hands';
import type { SandboxWorld } from './sandbox-world';

type Json = Record<string, unknown>;

/** The mailbox's default calendar. */
export const own = 'Calendar';
export const guest = (address: string) => ({ emailAddress: { address, name: address }, type: 'required' });

/** What people do around the ribbon's button (S4). */
export class AddingHands extends Hands {
  constructor(protected readonly device: SandboxWorld) {
    super(device);
  }

  /** A meeting in the person's main calendar. */
  async ownMeeting(subject: string, fields: Json = {}): Promise<string> {
    return this.outlookMeeting(subject, fields, await this.calendar(own));
  }

  /** A meeting to which lee invited the person; the id of the person's copy. */
  async invitation(subject: string): Promise<string> {
    const { sandbox, person } = this.device;
    const event = {
      subject,
      start: utc(inDays(4, '13:00')),
      end: utc(inDays(4, '14:00')),
      attendees: [guest(person.email)],
    };
    const answer = await fetch(`${sandbox.graph}/v1.0/me/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandbox.world.person('lee')!.graphToken}`,
        'content-type': 'application/json',
        'x-sandbox-client': 'hand',
      },
      body: JSON.stringify(event),
    });
    if (answer.status !== 201) throw new Error(`lee cannot invite: ${answer.status}`);
    await this.device.control('DELETE', 'outbox');
    const copy = (await this.outlookMeetings(own)).find((each) => each['subject'] === subject);
    return String(copy?.['id']);
  }

  /** Presses the button, on the device whose store this is. */
  add(id: string, store: Store = this.device.store): Promise<AddedMeeting> {
    return addMeeting(this.device.app(store), parseSettings(this.device.settings), id);
  }

  /** What Office does when an add-in saves custom properties. */
  async markByOffice(id: string, stamp: string): Promise<void> {
    const value = JSON.stringify({ crm: stamp });
    await this.outlookEdit(id, { singleValueExtendedProperties: [{ id: customProperties, value }] });
    await this.device.control('DELETE', 'outbox');
  }

  /** The record's id. */
  async addAndMark(id: string): Promise<string> {
    const added = await this.add(id);
    if (added.stamp === null || !('crmId' in added)) throw new Error(JSON.stringify(added));
    await this.markByOffice(id, added.stamp);
    return added.crmId;
  }
}
