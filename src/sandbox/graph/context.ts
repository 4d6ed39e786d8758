/** What a handler knows of the request it answers. */
import type { SandboxReply, SandboxRequest } from '../exchange';
import type { Person } from '../person';
import type { World } from '../world';
import type { View } from './event-output';
import type { Preferences } from './prefer';
import type { Mailbox } from './state';

export type ItemKind = 'calendar' | 'event' | 'folder' | 'contact' | 'list' | 'task' | 'link' | 'extension' | 'message';

export interface Context {
  world: World;
  request: SandboxRequest;
  person: Person;
  mailbox: Mailbox;
  preferences: Preferences;
  view: View;
  /** The decoded segments of the path, without the version. */
  segments: string[];
  /** The ids in the path, by the kind of item they name. */
  ids: Partial<Record<ItemKind, string>>;
}

export type Handler = (context: Context) => SandboxReply;

export function contextLink(context: Context, what: string): string {
  return `${context.request.origin}/v1.0/$metadata#users('${context.person.id}')/${what}`;
}
