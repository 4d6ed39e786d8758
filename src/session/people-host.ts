import type { PeopleSource } from '../people/source';
import type { Profile } from '../sync/profile';
import type { Store } from '../sync/store';
import type { Windows } from './windows';

/** What the desk about people needs of the session around it. */
export interface PeopleHost {
  /** As it is at the moment: a store that was lost is opened anew. */
  store(): Store;
  storage(): 'kept' | 'memory';
  /** Opens the store anew where the browser took it away. @throws StoreFailed */
  renew(): Promise<void>;
  /** Who is signed in to the CRM, and what is asked there. @throws SyncError */
  crm(): Promise<{ user: CrmOwner; source: PeopleSource }>;
  /** False: the browser says that it has no connection. It may be wrong. */
  isOnline(): boolean;
  clock(): string;
  wait(milliseconds: number): Promise<void>;
  /** One of them at a time makes records; they tell each other that something is new. */
  windows: Windows;
  /** A meeting has just been made in the CRM. */
  onMeeting(): void;
  log(message: string, cause: unknown): void;
}

type CrmOwner = Pick<Profile['crm'], 'org' | 'userId'>;

/** Whose everything is that is kept: nothing of one account is shown to, or sent for, another. */
export function ownerOf({ org, userId }: CrmOwner): string {
  return `${org}/${userId}`;
}

export function keyFor(owner: string, key: string): string {
  return `${owner} ${key}`;
}
