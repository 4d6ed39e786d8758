/** A meeting as either panel lists it. */
export interface Entry {
  id: string;
  /** The series that an occurrence belongs to, else its own id. */
  root: string;
  title: string;
  /** Wall clock of the panel's zone, `2026-11-24T09:00`; of an all-day meeting the first and the last day. */
  start: string;
  end: string;
  isAllDay: boolean;
  place: string;
  /** The beginning of its text. */
  note: string;
  isPrivate: boolean;
  isCancelled: boolean;
  /** What was answered to somebody else's invitation; '' where there is none. */
  invitation: string;
  repeats: boolean;
  /** Names or addresses. */
  people: string[];
  /** Where it stands: the id of a calendar or of an owner. */
  home: string;
  /** What it is about: contact, account, deal. */
  about: string;
}

export interface Home {
  id: string;
  name: string;
  canEdit: boolean;
  isDefault: boolean;
  /** Meetings in it, whenever they are. */
  total: number;
}

export interface DeletedEntry {
  id: string;
  title: string;
  when: string;
}

/** One side at one moment. */
export interface Look {
  entries: Entry[];
  homes: Home[];
  deleted: DeletedEntry[];
  /** IANA. */
  zone: string;
}

/** What a person types; undefined leaves a field alone. */
export interface Draft {
  title?: string;
  start?: string;
  end?: string;
  isAllDay?: boolean;
  place?: string;
  note?: string;
  isPrivate?: boolean;
  home?: string;
}

/** One of the two services, as a person uses it. Everything throws Refused with the service's reason. */
export interface Side {
  look(range: Range): Promise<Look>;
  /** Its whole text, as plain text. */
  note(id: string): Promise<string>;
  create(draft: Draft): Promise<void>;
  change(id: string, draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

/** Days, `2026-11-24`; `to` is not in it any more. */
export interface Range {
  from: string;
  to: string;
}
