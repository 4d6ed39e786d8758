import { noItem, type OpenItemPort, type ShownItem } from '../../src/people/open-item';
import type { PeoplePort, PeopleState } from '../../src/people/port';
import type { PeoplePorts } from '../../src/taskpane/people';

type Answers = Omit<PeoplePort, 'subscribe'>;

const offline = { code: 'offline', side: 'crm', message: 'no answer is set' } as const;

/** A PeoplePort under a test's hands: answers what it is given, remembers what it was asked. */
export class FakePeople implements PeoplePort {
  /** Every call with its arguments, in order. */
  readonly asked: unknown[][] = [];
  private readonly listeners = new Set<(state: PeopleState) => void>();

  constructor(
    private readonly answers: Partial<Answers> = {},
    private state: PeopleState = { queued: [] },
  ) {}

  show(state: PeopleState): void {
    this.state = state;
    for (const listener of this.listeners) listener(state);
  }

  subscribe(listener: (state: PeopleState) => void): () => void {
    this.listeners.add(listener);
    listener(this.state);
    return () => this.listeners.delete(listener);
  }

  kept = this.answer('kept', []);
  look = this.answer('look', { ok: false, problem: offline });
  keptCard = this.answer('keptCard', null);
  card = this.answer('card', { ok: false, problem: offline });
  choose = this.answer('choose', undefined);
  search = this.answer('search', { ok: true, value: [] });
  form = this.answer('form', { ok: false, problem: offline });
  make = this.answer('make', { state: 'failed', problem: offline });
  makeAll = this.answer('makeAll', []);
  undo = this.answer('undo', { state: 'undone' });
  link = this.answer('link', { state: 'linked', where: 'crm', canUndo: true });
  unlink = this.answer('unlink', { state: 'undone' });
  made = this.answer('made', []);
  sendQueued = this.answer('sendQueued', undefined);
  dropQueued = this.answer('dropQueued', undefined);

  private answer<Name extends keyof Answers>(name: Name, otherwise: Awaited<ReturnType<Answers[Name]>>): Answers[Name] {
    return ((...args: never[]) => {
      this.asked.push([name, ...args]);
      const given = this.answers[name] as ((...given: never[]) => unknown) | undefined;
      return given ? given(...args) : Promise.resolve(otherwise);
    }) as Answers[Name];
  }
}

/** The open item under a test's hands. */
export class FakeItem implements OpenItemPort {
  private readonly listeners = new Set<(item: ShownItem | null) => void>();

  constructor(
    private item: ShownItem | null,
    readonly me: string[] = ['nora@aerolind.example'],
    private readonly body = '',
  ) {}

  open(item: ShownItem | null): void {
    this.item = item;
    for (const listener of this.listeners) listener(item);
  }

  subscribe(listener: (item: ShownItem | null) => void): () => void {
    this.listeners.add(listener);
    listener(this.item);
    return () => this.listeners.delete(listener);
  }

  /** Key and record of every mark. */
  readonly marked: [key: string, record: string][] = [];

  mark(key: string, record: string): Promise<void> {
    this.marked.push([key, record]);
    return Promise.resolve();
  }

  bodyText(): Promise<string> {
    return Promise.resolve(this.body);
  }
}

export function portsOf(people: PeoplePort, item: OpenItemPort = noItem): PeoplePorts {
  return { people, item };
}

/** A message that is read: from Maria, to Nora and somebody else. */
export const mail: ShownItem = {
  key: 'mail-1',
  kind: 'message',
  mode: 'read',
  role: null,
  graphId: 'mail-1',
  withoutId: null,
  subject: 'Quotation for the teaching lab',
  people: [
    { name: 'Maria Hofer', address: 'Maria.Hofer@uni-graz.example', role: 'from' },
    { name: 'Nora Castellanos', address: 'nora@aerolind.example', role: 'to' },
    { name: 'Paul Steiner', address: 'paul@steiner.example', role: 'cc' },
  ],
  time: null,
  messageId: '<1@uni-graz.example>',
  at: '2026-11-20T09:30:00Z',
  isRecurring: false,
  isPrivate: false,
  isProtected: false,
};

/** A meeting of the person's own calendar, with two guests. */
export const meeting: ShownItem = {
  ...mail,
  key: 'meeting-1',
  kind: 'meeting',
  role: 'organizer',
  graphId: 'event-1',
  subject: 'Site visit',
  people: [
    { name: 'Nora Castellanos', address: 'nora@aerolind.example', role: 'organizer' },
    { name: 'Maria Hofer', address: 'maria.hofer@uni-graz.example', role: 'required' },
    { name: 'Paul Steiner', address: 'paul@steiner.example', role: 'optional' },
  ],
  time: { allDay: false, start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z', zone: 'Europe/London' },
  messageId: null,
  at: null,
};
