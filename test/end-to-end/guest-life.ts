import { guest } from './adding-hands';
import {
  deviceNames,
  isInCrm,
  isOfService,
  isOnDevice,
  type CopyDeed,
  type CrmDeed,
  type Deed,
  type DeviceDeed,
  type OrganizerDeed,
  type OutlookDeed,
  type Scope,
  type ServiceDeed,
  type Who,
} from './guest-deeds';
import { asPerson, GuestDevices } from './guest-devices';
import { GuestView, type Copy, type CrmMeeting } from './guest-view';
import { inDays } from './hands';
import { ana, InvitationHands, jan, stranger } from './invitation-hands';
import type { SandboxWorld } from './sandbox-world';

type Json = Record<string, unknown>;

/** What the walk knows of one meeting beside what both services show. */
export interface Story {
  kind: 'invited' | 'own' | 'hand';
  /** Somebody changed its record, gave it away, deleted or restored it: it need not be like the meeting any more. */
  isTouched: boolean;
  /** Made by hand in the CRM, and deleted by hand: restored, another device may still carry the deletion over. */
  isDeleted: boolean;
  /** Whose record was deleted in the CRM, and who did not ask for it since: it must not come back. */
  unwanted: Set<Who>;
  /** The same before it was marked: it may. */
  optional: Set<Who>;
  /** Moved, or taken out for a while. */
  wandered: Set<Who>;
  /** Moved into the calendar "Zoho CRM", or changed before any mark told other devices of its record: it may be two by now. */
  loose: Set<Who>;
  /** By record: the place that somebody wrote in the CRM; nobody writes one in Outlook. */
  venues: Map<string, string>;
}

const senders = [ana, jan, stranger] as const;

/** One life of two colleagues whom the same people invite. */
export class GuestLife {
  readonly stories = new Map<string, Story>();
  readonly view: GuestView;
  readonly devices: GuestDevices;
  private readonly hands: InvitationHands;
  private count = 0;

  constructor(
    readonly world: SandboxWorld,
    readonly scope: Scope,
  ) {
    this.hands = new InvitationHands(world);
    this.view = new GuestView(world);
    this.devices = new GuestDevices(world, scope);
  }

  async begin(): Promise<void> {
    await this.world.control('POST', 'reset', { seed: 'empty' });
    await this.hands.clients();
    for (const who of ['kim', 'lee'] as const)
      await this.as(who, () => this.world.graph('POST', '/me/calendars', { name: 'Travel' }));
    for (const name of deviceNames) await this.devices.run(name);
  }

  async perform(deed: Deed): Promise<void> {
    if (isOfService(deed)) await this.happen(deed);
    else if (isOnDevice(deed)) await (deed.do === 'press' ? this.press(deed) : this.devices.perform(deed));
    else if (isInCrm(deed)) await this.inCrm(deed);
    else await this.inOutlook(deed);
  }

  story(token: string): Story {
    const known = this.stories.get(token);
    if (!known) throw new Error(`nothing is known of ${token}`);
    return known;
  }

  private as<T>(who: Who, deed: () => Promise<T>): Promise<T> {
    return asPerson(this.world, who, deed);
  }

  private begun(kind: Story['kind']): string {
    const token = `M${String(this.next()).padStart(3, '0')}`;
    const sets = { unwanted: new Set<Who>(), wandered: new Set<Who>(), loose: new Set<Who>() };
    this.stories.set(token, {
      kind,
      isTouched: false,
      isDeleted: false,
      venues: new Map(),
      optional: new Set(),
      ...sets,
    });
    return token;
  }

  private next(): number {
    return (this.count += 1);
  }

  /** No two meetings are ever at the same time. */
  private times(): { start: string; end: string } {
    const day = 5 + this.next();
    return { start: inDays(day, '13:00').slice(0, 19), end: inDays(day, '14:00').slice(0, 19) };
  }

  private async happen(deed: ServiceDeed): Promise<void> {
    const { world } = this;
    if (deed.do === 'wait') await world.control('POST', 'clock', { advanceSeconds: deed.seconds });
    else if (deed.do === 'expire') await world.control('POST', 'graph/expire-delta', { code: 'SyncStateNotFound' });
    else if (deed.do === 'drop') await this.fault({ drop: deed.when }, deed.skip);
    else if (deed.do === 'refuse')
      await this.fault({ status: deed.status, headers: { 'retry-after': '3' } }, deed.skip);
    else await this.know(deed.from, deed.do === 'client');
  }

  private async fault(effect: object, skip: number): Promise<void> {
    await this.world.control('POST', 'faults', { match: { client: 'app' }, do: effect, skip, times: 1 });
  }

  private async know(from: number, isClient: boolean): Promise<void> {
    const { name, address } = senders[from % senders.length] ?? ana;
    const modules = ['Contacts', 'Leads'] as const;
    const ids = modules.map((module) => [module, this.view.withAddress(module, address)] as const);
    if (isClient && ids.every(([, found]) => found.length === 0))
      await this.hands.crmAdd('Contacts', { Last_Name: name, Email: address });
    if (isClient) return;
    for (const [module, found] of ids) for (const id of found) await this.world.crm('DELETE', `/${module}/${id}`);
  }

  private async inOutlook(deed: OutlookDeed): Promise<void> {
    if (deed.do === 'invite') return this.invite(deed);
    if (deed.do === 'own') return this.own(deed.hasGuests);
    if ('who' in deed && deed.do === 'put back') return this.putBack(deed.who, deed.pick);
    if (!('who' in deed)) return this.organize(deed);
    const copy = this.originals(deed.who, deed.pick);
    if (copy) await this.withCopy(copy, deed);
  }

  /** One of what was not copied from the CRM. */
  private originals(who: Who, pick: number): Copy | undefined {
    return chosen(
      this.view.copies(who).filter(({ isMine, token }) => !isMine || this.story(token).kind === 'own'),
      pick,
    );
  }

  private async withCopy(copy: Copy, deed: CopyDeed): Promise<void> {
    const story = this.story(copy.token);
    const { who } = deed;
    if (deed.do === 'take out') {
      story.wandered.add(who);
      await this.control(who, copy.id, 'organizer', { do: 'remove' });
    } else if (deed.do === 'move') {
      const calendarId = await this.as(who, () => this.hands.calendar(deed.to)).catch(() => undefined);
      if (calendarId === undefined || copy.place === deed.to) return;
      story.wandered.add(who);
      if (deed.to === 'Zoho CRM') story.loose.add(who);
      await this.control(who, copy.id, 'move', { calendarId });
    } else if (!copy.isMine) {
      if (deed.response === 'accepted' && copy.response === 'declined') story.unwanted.delete(who);
      await this.control(who, copy.id, 'respond', { response: deed.response, keep: deed.keep });
    }
  }

  private async control(who: Who, id: string, what: string, body: Json): Promise<void> {
    await this.world.control('POST', `person/${who}/events/${encodeURIComponent(id)}/${what}`, body);
  }

  private async invite(deed: Extract<Deed, { do: 'invite' }>): Promise<void> {
    const lee = this.hands.colleague('lee');
    const sender = senders[deed.from] ?? lee;
    const token = this.begun('invited');
    const more = {
      ...{ ...this.times(), body: token, sensitivity: deed.isPrivate ? 'private' : 'normal' },
      ...(deed.isBoth && sender !== lee ? { attendees: [lee] } : {}),
    };
    const answer = deed.isAccepted ? 'accepted' : null;
    await this.as('kim', () => this.hands.invited(`Title ${token}`, sender, more, answer));
  }

  private async own(hasGuests: boolean): Promise<void> {
    const token = this.begun('own');
    const { start, end } = this.times();
    const more = {
      ...{ start: { dateTime: start, timeZone: 'UTC' }, end: { dateTime: end, timeZone: 'UTC' } },
      ...{ body: { contentType: 'text', content: token }, attendees: hasGuests ? [guest(ana.address)] : [] },
    };
    await this.as('kim', () => this.hands.ownMeeting(`Title ${token}`, more));
  }

  private async organize({ do: what, pick }: OrganizerDeed): Promise<void> {
    const open = this.view.copies('kim').filter(({ isMine, isCancelled }) => !isMine && !isCancelled);
    const copy = chosen(open, pick);
    if (!copy) return;
    this.noteUnmarked(copy.token);
    const deeds = {
      'put off': { do: 'move', ...this.times(), timeZone: 'UTC' },
      rename: { do: 'change', subject: `Title ${copy.token} ${this.count}` },
      'call off': { do: 'cancel' },
    };
    await this.as('kim', () => this.hands.organizer(copy.id, deeds[what]));
  }

  /** Until it is marked, only what it is like tells other devices which record it has. */
  private noteUnmarked(token: string): void {
    for (const { id, maker } of this.view.records().filter((record) => record.token === token)) {
      const isMarked = this.view.copies(maker).some(({ mark }) => mark?.includes(id));
      if (!isMarked) this.story(token).loose.add(maker);
    }
  }

  private async putBack(who: Who, pick: number): Promise<void> {
    const gone = this.view.deleted(who).filter(({ isMine, token }) => !isMine || this.story(token).kind === 'own');
    const event = chosen(gone, pick);
    if (event) await this.control(who, event.id, 'restore', {});
  }

  private async press({ device, pick, isMarked }: Extract<DeviceDeed, { do: 'press' }>): Promise<void> {
    const who = this.devices.whoHas(device);
    const copy = this.originals(who, pick);
    if (!copy) return;
    this.story(copy.token).unwanted.delete(who);
    await this.devices.press(device, copy.id, isMarked);
  }

  private async inCrm({ do: what, pick }: CrmDeed): Promise<void> {
    if (what === 'crm add') return this.addInCrm();
    if (what === 'crm restore') return this.restoreInCrm(pick);
    const owner = what === 'crm take' ? 'lee' : 'kim';
    const mine = this.view.records().filter((record) => record.owner === owner);
    const record = chosen(mine, pick);
    if (!record || (what === 'crm take' && record.maker !== 'kim')) return;
    this.noteUnmarked(record.token);
    if (what === 'crm title') await this.edit(record, { Event_Title: `CRM ${this.next()}` });
    else if (what === 'crm venue') await this.furnish(record);
    else if (what === 'crm delete') await this.deleteInCrm(record);
    else await this.give(record, what === 'crm give' ? 'lee' : 'kim');
    this.story(record.token).isTouched = true;
  }

  private async addInCrm(): Promise<void> {
    const token = this.begun('hand');
    const { start, end } = this.times();
    const fields = { Start_DateTime: `${start}+00:00`, End_DateTime: `${end}+00:00`, Description: token };
    await this.as('kim', () => this.hands.crmMeeting(`Title ${token}`, fields));
  }

  private async furnish(record: CrmMeeting): Promise<void> {
    const Venue = `Room ${this.next()}`;
    this.story(record.token).venues.set(record.id, Venue);
    await this.edit(record, { Venue });
  }

  private async give(record: CrmMeeting, to: Who): Promise<void> {
    await this.edit(record, { Owner: { id: this.world.sandbox.world.person(to)?.crmUserId } });
  }

  private async edit({ id, owner }: CrmMeeting, fields: Json): Promise<void> {
    await this.as(owner, () => this.hands.crmEdit(id, fields));
  }

  /** Before it is marked, another device cannot know that it was there; and what no device knows, a lost answer brings back. */
  private async deleteInCrm({ id, token, owner, maker }: CrmMeeting): Promise<void> {
    const story = this.story(token);
    const isLinked = (await this.devices.links(owner)).some(({ crm }) => crm.id === id);
    const isMarked = this.view.copies(owner).some(({ mark }) => mark?.includes(id));
    const same = this.view.records().filter((record) => record.token === token && record.owner === owner);
    const isOnly = same.length === 1 && maker === owner;
    if (story.kind === 'hand') story.isDeleted = true;
    else (isLinked && isMarked && isOnly ? story.unwanted : story.optional).add(owner);
    await this.as('kim', () => this.hands.crmDelete(id));
  }

  private async restoreInCrm(pick: number): Promise<void> {
    const live = this.view.records();
    const isMissing = ({ token, maker }: Pick<CrmMeeting, 'token' | 'maker'>) =>
      !live.some((record) => record.token === token && record.maker === maker);
    const found = chosen(
      this.view.binned().filter((record) => record.owner === 'kim' && isMissing(record)),
      pick,
    );
    if (!found) return;
    const story = this.story(found.token);
    story.isTouched = true;
    story.unwanted.delete('kim');
    await this.world.control('POST', `crm/Events/${found.id}/restore`);
  }
}

function chosen<T>(all: T[], pick: number): T | undefined {
  return all[pick % Math.max(1, all.length)];
}
