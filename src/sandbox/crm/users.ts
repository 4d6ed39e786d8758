/** Who belongs to the organisation: the sandbox's people, and users without a mailbox. */
import type { World } from '../world';
import type { OtherUser } from './state';

export type CrmUser = OtherUser;

export function allUsers(world: World): CrmUser[] {
  const members = world.state.people.map((person): CrmUser => ({
    id: person.crmUserId,
    name: person.name,
    email: person.email,
    profile: person.profile,
    status: 'active',
    isConfirmed: true,
    timeZone: person.crmTimeZone,
  }));
  return [...members, ...world.state.crm.otherUsers];
}

export function userById(world: World, id: string): CrmUser | undefined {
  const person = world.state.people.find((candidate) => candidate.crmUserId === id);
  if (!person) return world.state.crm.otherUsers.find((candidate) => candidate.id === id);
  return allUsers(world).find((candidate) => candidate.id === id);
}

/** Never fails: a user who is gone keeps the id and loses the name. */
export function userRef(world: World, id: string): { name: string; id: string; email: string } {
  const person = world.state.people.find((candidate) => candidate.crmUserId === id);
  const user = person ?? world.state.crm.otherUsers.find((candidate) => candidate.id === id);
  return { name: user?.name ?? 'Unknown user', id, email: user?.email ?? 'unknown@crm.example' };
}

export function shortRef(world: World, id: string): { name: string; id: string } {
  return { name: userRef(world, id).name, id };
}

export function zoneOfUser(world: World, id: string): string {
  return userById(world, id)?.timeZone ?? world.state.crm.timeZone;
}
