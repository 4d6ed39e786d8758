import { DateTime } from 'luxon';
import type { Person } from '../../person';
import type { World } from '../../world';
import { addEvent } from '../../graph/events';
import { enteredBefore, workday } from './calendar';
import type { Contact } from './contacts';
import { fillMessages } from './fill-messages';
import { leadAddress } from './lead-address';
import { type Cast, colleague, contactAt } from './meeting';
import { type Errand, errands, type Hosted, hosted, type Invitation, invitations } from './private-life';
import { type Team, teams } from './teams';

type Json = Record<string, unknown>;

interface Address {
  name: string;
  address: string;
}

const addressOf = (person: Person): Address => ({ name: person.name, address: person.email });
const contactAddress = (contact: Contact): Address => ({
  name: `${contact.first} ${contact.last}`,
  address: contact.email,
});

function times(start: DateTime, end: DateTime): Json {
  const graphTime = (time: DateTime): Json => ({
    dateTime: time.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
    timeZone: time.zoneName,
  });
  return { start: graphTime(start), end: graphTime(end) };
}

const bodyOf = (text: string): Json => ({ contentType: 'html', content: text === '' ? '' : `<p>${text}</p>` });
const unanswered = '0001-01-01T00:00:00Z';

/** When the item came into the mailbox: some days before it takes place. */
const arrival = (cast: Cast, start: DateTime): DateTime => enteredBefore(cast.diary, start).toUTC();

const online = (isOnline: boolean | undefined): Json =>
  isOnline === true ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {};

function attendee(address: Address, response: string): Json {
  return { emailAddress: address, type: 'required', status: { response, time: unanswered } };
}

function errandEvent(cast: Cast, owner: Person, errand: Errand): Json {
  const day = DateTime.fromJSDate(cast.diary.now, { zone: owner.mailboxTimeZone })
    .startOf('day')
    .plus({ days: errand.day });
  const [hour, minute] = (errand.at ?? '00:00').split(':').map(Number);
  const start = day.set({ hour: hour ?? 0, minute: minute ?? 0 });
  const end =
    errand.at === undefined ? day.plus({ days: errand.days ?? 1 }) : start.plus({ minutes: errand.minutes ?? 30 });
  return {
    subject: errand.title,
    body: bodyOf(errand.note ?? ''),
    ...times(start, end),
    createdDateTime: arrival(cast, start).toISO(),
    isAllDay: errand.at === undefined,
    ...(errand.place === undefined ? {} : { location: { displayName: errand.place } }),
    sensitivity: errand.sensitivity ?? 'normal',
    showAs: errand.showAs ?? 'busy',
  };
}

function inviter(cast: Cast, owner: Person, invitation: Invitation): Address {
  if (invitation.isByLead === true) return leadAddress(owner);
  if (invitation.colleague !== undefined) return addressOf(colleague(cast, invitation.colleague));
  const [name, address] = invitation.stranger ?? [];
  if (name !== undefined && address !== undefined) return { name, address };
  return contactAddress(contactAt(cast, invitation.account ?? ''));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function everyFourWeeks(start: DateTime, times: number): Json {
  return {
    pattern: { type: 'weekly', interval: 4, daysOfWeek: [weekdays[start.weekday - 1]] },
    range: { type: 'numbered', startDate: start.toFormat('yyyy-MM-dd'), numberOfOccurrences: times },
  };
}

function shownAs({ isCancelled, answer }: Invitation): string {
  if (isCancelled === true) return 'free';
  return answer === 'accepted' ? 'busy' : 'tentative';
}

function invitationEvent(cast: Cast, owner: Person, invitation: Invitation): Json {
  const start = workday(cast.diary.now, owner.mailboxTimeZone, invitation.day).set({ hour: invitation.hour });
  const arrived = arrival(cast, start);
  const answered = invitation.answer === 'notResponded' ? unanswered : arrived.plus({ minutes: 25 }).toISO();
  return {
    subject: `${invitation.isCancelled === true ? 'Canceled: ' : ''}${invitation.title}`,
    body: bodyOf(invitation.note ?? ''),
    ...times(start, start.plus({ minutes: 60 })),
    createdDateTime: arrived.toISO(),
    isOrganizer: false,
    organizer: { emailAddress: inviter(cast, owner, invitation) },
    attendees: [attendee(addressOf(owner), invitation.answer)],
    responseStatus: { response: invitation.answer, time: answered },
    isCancelled: invitation.isCancelled === true,
    showAs: shownAs(invitation),
    ...(invitation.place === undefined ? {} : { location: { displayName: invitation.place } }),
    ...(invitation.isPrivate === true ? { sensitivity: 'private' } : {}),
    ...(invitation.times === undefined ? {} : { recurrence: everyFourWeeks(start, invitation.times) }),
    ...online(invitation.isOnline),
  };
}

function hostedEvent(cast: Cast, owner: Person, meeting: Hosted): Json {
  const start = workday(cast.diary.now, owner.mailboxTimeZone, meeting.day).set({ hour: meeting.hour });
  const guests = [
    ...meeting.accounts.map((short) => contactAddress(contactAt(cast, short))),
    ...meeting.colleagues.map((id) => addressOf(colleague(cast, id))),
  ];
  return {
    subject: meeting.title,
    body: bodyOf(meeting.note),
    ...times(start, start.plus({ minutes: 60 })),
    createdDateTime: arrival(cast, start).toISO(),
    attendees: guests.map((guest, index) => attendee(guest, index % 2 === 0 ? 'accepted' : 'none')),
    isCancelled: meeting.isCancelled === true,
    ...online(meeting.isOnline),
  };
}

/** A repeated meeting as it stands in the mailbox of each of its members. */
function addTeam(world: World, cast: Cast, team: Team, index: number): void {
  const host = colleague(cast, team.members[0] ?? '');
  const members = team.members.map((id) => colleague(cast, id));
  const [hour, minute] = team.at;
  const start = workday(cast.diary.now, host.mailboxTimeZone, team.since).set({ hour, minute });
  const arrived = arrival(cast, start);
  const event: Json = {
    subject: team.title,
    body: bodyOf(team.note),
    ...times(start, start.plus({ minutes: team.minutes })),
    createdDateTime: arrived.toISO(),
    iCalUId: `040000008200E00074C5B7101A82E008${String(index + 1).padStart(24, '0')}`,
    recurrence: team.recurrence(start),
    ...online(members.length > 1),
    ...(team.isPrivate === true ? { sensitivity: 'private' } : {}),
  };
  for (const member of members) {
    const invited = members.filter((other) => other !== host).map((other) => attendee(addressOf(other), 'accepted'));
    const role =
      member === host
        ? { attendees: invited }
        : {
            attendees: invited,
            isOrganizer: false,
            organizer: { emailAddress: addressOf(host) },
            responseStatus: { response: 'accepted', time: arrived.plus({ hours: 2 }).toISO() },
          };
    addEvent(world, member.id, { ...event, ...role });
  }
}

/** Fills the default calendars (private life, invitations both ways, the teams' own meetings) and the mail. */
export function fillMailboxes(world: World, cast: Cast): void {
  const [owner] = cast.people;
  if (owner === undefined) return;
  for (const errand of errands) addEvent(world, owner.id, errandEvent(cast, owner, errand));
  for (const invitation of invitations) addEvent(world, owner.id, invitationEvent(cast, owner, invitation));
  for (const meeting of hosted) addEvent(world, owner.id, hostedEvent(cast, owner, meeting));
  teams.forEach((team, index) => addTeam(world, cast, team, index));
  fillMessages(world, cast);
}
