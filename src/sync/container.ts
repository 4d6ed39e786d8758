import type { KindName } from './kind';

/**
 * The port of a kind's own container in Outlook: the calendar, contacts folder or tasks list named "Zoho CRM".
 * A container of ours bears a marker; one of the same name without it was made by somebody else.
 */
export interface Container {
  /** Over a complete listing. */
  find(): Promise<{ ours: string | null; foreign: { id: string; name: string } | null }>;
  /** Makes it, marked from the start; where a kill or another device was first, finds that one. */
  create(name: string): Promise<string>;
  /** Marks an existing one as ours. */
  adopt(id: string): Promise<void>;
  /** `gone` only with all the evidence there is; the id may have drifted. */
  probe(id: string): Promise<{ state: 'there'; id: string } | { state: 'gone' } | { state: 'unsure' }>;
  remove(id: string): Promise<void>;
  /** Everything that stands in it, series and skipped items included. */
  list(id: string): Promise<ContainerItem[]>;
  /** Brings items to the default container, without mailing anybody; `held` are those that would. */
  moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }>;
}

export interface ContainerItem {
  id: string;
  title: string;
  /** How many people would get mail if it were deleted or written. */
  others: number;
}

/** What people call a kind's items, their container, and the one that they had before. */
export const containerWords: Record<KindName, { items: string; container: string; own: string }> = {
  meetings: { items: 'meetings', container: 'calendar', own: 'calendar' },
  contacts: { items: 'contacts', container: 'folder', own: 'contacts' },
  tasks: { items: 'tasks', container: 'list', own: 'tasks' },
};

export const containerName = 'Zoho CRM';
/** Used when a foreign container has the usual name and the user wants a second one. */
export const secondContainerName = 'Zoho CRM (CRM Sync)';
