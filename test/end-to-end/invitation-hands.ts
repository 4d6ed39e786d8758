import { AddingHands } from './adding-hands';
import { inDays } from './hands';
import type { SandboxWorld } from './sandbox-world';

type Json = Record<string, unknown>;

export const ana = { name: 'Ana Rivera', address: 'ana@example.com' };
export const jan = { name: 'Jan Novak', address: 'jan@example.com' };
export const stranger = { name: 'Sam Stone', address: 'sam@elsewhere.example' };

/** What others do with meetings to which they invite the person, and what the person answers (M8). */
export class InvitationHands extends AddingHands {
  /** Ana is a contact, Jan a lead; their ids. */
  async clients(): Promise<{ contact: string; lead: string }> {
    const contact = await this.crmAdd('Contacts', { Last_Name: 'Rivera', Email: ana.address });
    const lead = await this.crmAdd('Leads', { Last_Name: 'Novak', Company: 'Novak', Email: jan.address });
    return { contact, lead };
  }

  /** As one who invites. */
  colleague(id: string): { name: string; address: string } {
    const { name, email } = this.device.sandbox.world.person(id)!;
    return { name, address: email };
  }

  /** The id of the person's copy, which stays when it is moved. */
  async invited(subject: string, from = ana, fields: Json = {}, answer: string | null = 'accepted'): Promise<string> {
    const [start, end] = [inDays(5, '13:00').slice(0, 19), inDays(5, '14:00').slice(0, 19)];
    const sent = { from, subject, start, end, timeZone: 'UTC', ...fields };
    await this.device.control('POST', `person/${this.device.person.id}/invitations`, sent);
    const copy = (await this.ownEvents()).find((event) => event['subject'] === subject);
    const id = String(copy?.['id']);
    if (answer !== null) await this.answer(id, answer);
    return id;
  }

  async answer(id: string, response: string, keep = false): Promise<void> {
    await this.deed(id, 'respond', { response, keep });
  }

  async organizer(id: string, deed: Json): Promise<void> {
    await this.deed(id, 'organizer', deed);
  }

  /** Of what the organiser put off. */
  async putOff(id: string, days: number): Promise<void> {
    const [start, end] = [inDays(days, '13:00').slice(0, 19), inDays(days, '14:00').slice(0, 19)];
    await this.organizer(id, { do: 'move', start, end, timeZone: 'UTC' });
  }

  private async deed(id: string, what: string, body: Json): Promise<void> {
    await this.device.control('POST', `person/${this.device.person.id}/events/${encodeURIComponent(id)}/${what}`, body);
    await this.device.control('DELETE', 'outbox');
  }

  private async ownEvents(): Promise<Json[]> {
    const { value } = await this.device.graph('GET', '/me/calendar/events?$top=999');
    return value as Json[];
  }
}

/** Nothing is left to be done, nobody got mail, and nothing came into the calendar "Zoho CRM". */
export async function expectNothingLeft(world: SandboxWorld, hands: InvitationHands): Promise<void> {
  await world.syncWell();
  const since = await hands.logEnd();
  await world.syncWell();
  expect(await hands.writes(since)).toEqual([]);
  expect(await hands.outbox()).toEqual([]);
  expect(await hands.subjects()).toEqual([]);
}
