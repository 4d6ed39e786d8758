import { customProperties } from '../../src/graph/added-events';
import { eventId } from '../../src/sandbox/graph/ids';
import type { StoredEvent } from '../../src/sandbox/graph/state';
import type { Scope, Who } from './guest-deeds';
import type { SandboxWorld } from './sandbox-world';

/** A meeting as a mailbox holds it; its token is the one thing that nobody edits. */
export interface Copy {
  token: string;
  id: string;
  title: string;
  start: number;
  /** The calendar's name. */
  place: string;
  isMine: boolean;
  isPrivate: boolean;
  isCancelled: boolean;
  response: string;
  organizer: string;
  mark: string | undefined;
}

export interface CrmMeeting {
  token: string;
  id: string;
  title: string;
  start: number;
  venue: string;
  owner: Who;
  maker: Who;
}

/** Both services as they are, without a request. */
export class GuestView {
  constructor(private readonly world: SandboxWorld) {}

  /** All that this person's mailbox holds. */
  copies(who: Who): Copy[] {
    const { calendars = {} } = this.mailbox(who) ?? {};
    return this.events(who).map((event) => {
      const { content, properties, calendar } = event;
      const mark = Object.entries(properties).find(([id]) => id.toLowerCase() === customProperties.toLowerCase());
      return {
        token: tokenOf(content.body),
        id: eventId(who, event, 'immutable'),
        title: content.subject,
        start: content.start.ms,
        place: calendars[calendar]?.name ?? '',
        isMine: content.isOrganizer,
        isPrivate: content.sensitivity !== 'normal',
        isCancelled: content.isCancelled,
        response: content.responseStatus.response,
        organizer: content.organizer.address,
        mark: mark?.[1],
      };
    });
  }

  /** In Deleted Items, without what came again since. */
  deleted(who: Who): { token: string; id: string; isMine: boolean }[] {
    const { deleted = {}, eventByUid = {} } = this.mailbox(who) ?? {};
    const open = Object.values(deleted).filter(({ uid }) => eventByUid[uid] === undefined);
    return open.map((event) => {
      const { body, isOrganizer } = event.content;
      return { token: tokenOf(body), id: eventId(who, event, 'immutable'), isMine: isOrganizer };
    });
  }

  /** Of all that others organise and that this mailbox ever held. */
  foreign(who: Who): { token: string; id: string }[] {
    const all = [...this.events(who), ...Object.values(this.mailbox(who)?.deleted ?? {})];
    const others = all.filter(({ content }) => !content.isOrganizer);
    return others.map((event) => ({ token: tokenOf(event.content.body), id: eventId(who, event, 'immutable') }));
  }

  records(): CrmMeeting[] {
    return this.stored('Events').map(({ id, fields, ownerId, createdById }) => ({
      token: tokenOf(String(fields['Description'])),
      id,
      title: String(fields['Event_Title']),
      start: Date.parse(String(fields['Start_DateTime'])),
      venue: typeof fields['Venue'] === 'string' ? fields['Venue'] : '',
      owner: this.whoIs(ownerId),
      maker: this.whoIs(createdById),
    }));
  }

  /** In the recycle bin. */
  binned(): { token: string; id: string; owner: Who; maker: Who }[] {
    const all = Object.values(this.world.sandbox.world.state.crm.modules['Events']?.deleted ?? {});
    return all.map(({ record: { id, fields, ownerId, createdById } }) => ({
      token: tokenOf(String(fields['Description'])),
      id,
      owner: this.whoIs(ownerId),
      maker: this.whoIs(createdById),
    }));
  }

  /** Ids of the records of this module with this address. */
  withAddress(module: 'Contacts' | 'Leads', address: string): string[] {
    const found = this.stored(module).filter(
      ({ fields, converted }) => converted === undefined && fields['Email'] === address,
    );
    return found.map(({ id }) => id);
  }

  /** Whether the CRM knows who organises it, as far as the switch asks for such people. */
  isKnown(address: string, scope: Scope): boolean {
    const isUser = this.world.sandbox.world.state.people.some(({ email }) => email === address);
    if (isUser) return scope === 'people+users';
    return (['Contacts', 'Leads'] as const).some((module) => this.withAddress(module, address).length > 0);
  }

  private mailbox(who: Who) {
    return this.world.sandbox.world.state.graph.mailboxes[who];
  }

  private events(who: Who): StoredEvent[] {
    return Object.values(this.mailbox(who)?.events ?? {});
  }

  private stored(module: string) {
    return Object.values(this.world.sandbox.world.state.crm.modules[module]?.records ?? {});
  }

  private whoIs(crmUserId: string): Who {
    return this.world.sandbox.world.state.people.find((person) => person.crmUserId === crmUserId)?.id as Who;
  }
}

function tokenOf(text: string): string {
  return /M\d{3}/.exec(text)?.[0] ?? '';
}
