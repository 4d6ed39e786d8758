/*
 * What the page shows, kept up to date. One loop asks the sandbox's pulse and looks at both sides when anything may have
 * changed; it rests while nobody looks.
 *
 * 1. Looks happen one after the other: an older one never replaces a newer one.
 * 2. What changed between two looks at the same weeks of the same person is marked for some seconds and told.
 * 3. Another world (the sandbox was started or reset) begins everything anew, the person too where there is no such one.
 */
import { findServices, peopleOf, type Person, type Services } from './account';
import { changesBetween, meetingWords } from './changes';
import { Control, type Exchange, type LoadedFile, type Pulse } from './control';
import { dayIn, plusDays } from './days';
import type { Look, Range, Side } from './entries';
import type { GraphApi } from './graph-api';
import { messageOf, Refused } from './http';
import { isShared, type Tab } from './kinds';
import type { MailLook } from './mail';
import { readMail } from './mail-state';
import type { Mailbox } from './mailbox';
import { openMeeting, type OpenItem, type Opened } from './opened';
import type { ItemChange } from '../office-wish';
import { emptyRecords, seen, type RecordsState } from './record-state';
import type { RecordKind, RecordSide } from './records';
import { sidesOf, type Sides } from './sides';
import {
  changesSince,
  emptySide,
  ownChanges,
  withNews,
  withoutOldFlashes,
  type SideName,
  type SideState,
} from './side-state';

export interface DeskState {
  people: Person[];
  person: Person | null;
  range: Range;
  /** What each side shows; only that is looked at. */
  tabs: Record<SideName, Tab>;
  outlook: SideState<Look>;
  crm: SideState<Look>;
  contacts: RecordsState;
  tasks: RecordsState;
  leads: RecordsState;
  mail: SideState<MailLook>;
  /** The item that is open in Outlook. */
  opened: Opened | null;
  /** The task pane stays when another item is opened. */
  isPinned: boolean;
  pulse: Pulse | null;
  /** Newest first. */
  exchanges: Exchange[];
  loaded: LoadedFile[];
  /** Why nothing is up to date, if so. */
  problem: string | null;
}

const pulseMs = 1200;
/** What a service does of itself comes a moment after what caused it. */
const settleMs = 4000;
const weeks = 4;
const daysBefore = 3;
const mostExchanges = 60;

const empty = {
  ...{ outlook: emptySide, crm: emptySide, mail: emptySide, opened: null },
  ...{ contacts: emptyRecords, tasks: emptyRecords, leads: emptyRecords },
};

export class DeskStore {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private services: Services | undefined;
  private sides: Sides | undefined;
  private queue: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changedAt = 0;
  private openings = 0;

  constructor(private wanted: string | null) {
    const range = weeksFrom(dayIn('UTC', new Date().toISOString()));
    this.state = {
      ...{ people: [], person: null, range, tabs: { outlook: 'meetings', crm: 'meetings' }, ...empty },
      ...{ isPinned: false, pulse: null, exchanges: [], loaded: [], problem: null },
    };
  }

  readonly snapshot = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps looking until the returned function is called. */
  watch(): () => void {
    let isOver = false;
    const beat = async () => {
      if (document.visibilityState === 'visible') await this.enqueue(() => this.beat());
      if (!isOver) this.timer = setTimeout(() => void beat(), pulseMs);
    };
    void beat();
    return () => {
      isOver = true;
      clearTimeout(this.timer);
    };
  }

  get mailbox(): Mailbox {
    return this.known().outlook;
  }

  side(name: SideName): Side {
    return this.known()[name];
  }

  records(kind: RecordKind, name: SideName): RecordSide {
    return this.known()[kind][name];
  }

  get graph(): GraphApi {
    return this.known().graph;
  }

  get control(): Control {
    if (!this.services) throw new Error('The sandbox has not answered yet.');
    return new Control(this.services);
  }

  /** Does something, and shows at once what came of it. Throws what the deed throws. */
  async act(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } finally {
      this.changedAt = Date.now();
      await this.enqueue(() => this.beat());
    }
  }

  /** Tells what somebody was told who looks at one side. */
  tell(side: SideName, news: string): void {
    this.set({ [side]: { ...this.state[side], news } });
  }

  choosePerson(id: string): void {
    const person = this.state.people.find((each) => each.id === id);
    if (person) this.become(person);
    void this.enqueue(() => this.beat());
  }

  showTab(side: SideName, tab: Tab): void {
    this.changedAt = Date.now();
    const { tabs } = this.state;
    const areBoth = isShared(tab) && isShared(tabs.outlook) && isShared(tabs.crm);
    this.set({ tabs: areBoth ? { outlook: tab, crm: tab } : { ...tabs, [side]: tab } });
    void this.enqueue(() => this.look());
  }

  chooseView(kind: RecordKind, view: string): void {
    this.set({ [kind]: { ...this.state[kind], view, crm: emptySide } });
    void this.enqueue(() => this.look());
  }

  open(item: OpenItem): void {
    this.openings += 1;
    this.set({ opened: { ...item, number: this.openings } });
  }

  async openMeeting(id: string): Promise<void> {
    this.open(await openMeeting(this.graph, id));
  }

  /** The open meeting as it is now; one that is there no more is closed. */
  async refreshMeeting(id: string): Promise<void> {
    const now = await openMeeting(this.graph, id).catch(() => null);
    const { opened } = this.state;
    if (opened?.wish.id !== id) return;
    const isSame = JSON.stringify(now?.wish) === JSON.stringify(opened.wish);
    if (!now) this.close();
    else if (isSame) this.set({ opened: { ...opened, invitation: now.invitation } });
    else this.open(now);
  }

  close(): void {
    this.set({ opened: null });
  }

  /** What its writer changes in the open item. */
  change(change: ItemChange): void {
    const { opened } = this.state;
    if (opened) this.set({ opened: { ...opened, wish: { ...opened.wish, ...change } } });
  }

  pin(isPinned: boolean): void {
    this.set({ isPinned });
  }

  /** Weeks earlier or later; 0 is back to today. */
  turn(count: number): void {
    const { range } = this.state;
    const from = count === 0 ? plusDays(this.today(), -daysBefore) : plusDays(range.from, count * 7 * weeks);
    this.set({ range: { from, to: plusDays(from, 7 * weeks) } });
    void this.enqueue(() => this.look());
  }

  /** The date on the mailbox's wall clock. */
  today(): string {
    const { outlook, pulse } = this.state;
    return dayIn(outlook.look?.zone ?? 'UTC', pulse?.now ?? new Date().toISOString());
  }

  private known(): Sides {
    if (!this.sides) throw new Error('The sandbox has not answered yet.');
    return this.sides;
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).then(
      () => this.set({ problem: null }),
      (error: unknown) => this.set({ problem: problemOf(error) }),
    );
    return this.queue;
  }

  private async beat(): Promise<void> {
    this.services ??= await findServices();
    const before = this.state.pulse;
    const pulse = await this.control.pulse(Math.max(0, ...this.state.exchanges.map(({ n }) => n)));
    if (pulse.world !== before?.world) await this.beginAnew();
    if (pulse.revision !== before?.revision) this.changedAt = Date.now();
    this.show(pulse);
    this.forgetFlashes();
    if (Date.now() - this.changedAt < settleMs) await this.look();
  }

  /** A pulse that says nothing new changes nothing on the page. */
  private show(pulse: Pulse): void {
    const rows = pulse.traffic.rows.toSorted((a, b) => b.n - a.n);
    if (rows.length > 0) this.set({ exchanges: [...rows, ...this.state.exchanges].slice(0, mostExchanges) });
    const hasFaults = pulse.faults.length > 0 || (this.state.pulse?.faults.length ?? 0) > 0;
    if (pulse.revision !== this.state.pulse?.revision || hasFaults) this.set({ pulse });
  }

  private async beginAnew(): Promise<void> {
    const services = await findServices();
    this.services = services;
    const [people, loaded] = await Promise.all([peopleOf(services), this.control.loaded()]);
    const [first] = people;
    const person = people.find(({ id }) => id === this.wanted) ?? first;
    if (!person) throw new Error('The sandbox has no people.');
    this.set({ people, loaded, exchanges: [] });
    this.become(person);
  }

  private become(person: Person): void {
    if (!this.services) return;
    this.wanted = person.id;
    this.sides = sidesOf(this.services, person);
    this.changedAt = Date.now();
    this.set({ person, range: weeksFrom(this.today()), ...empty });
  }

  private async look(): Promise<void> {
    const { outlook, crm } = this.state.tabs;
    for (const tab of new Set([outlook, crm])) await this.lookAt(tab);
  }

  private lookAt(tab: Tab): Promise<void> {
    if (tab === 'meetings') return this.lookAtMeetings();
    return tab === 'mail' ? this.lookAtMail() : this.lookAtRecords(tab);
  }

  private async lookAtMail(): Promise<void> {
    const { person } = this.state;
    const mail = await readMail(this.graph, () => this.state.mail);
    if (this.state.person === person) this.set({ mail });
    else await this.look();
  }

  private async lookAtMeetings(): Promise<void> {
    const { outlook, crm } = this.known();
    const { range, person } = this.state;
    const [mailbox, records] = await Promise.all([outlook.look(range), crm.look()]);
    if (this.state.range !== range || this.state.person !== person) return this.look();
    const before = this.state;
    const arrived = changesSince(before.outlook, mailbox, range, changesBetween);
    const recorded = changesSince(before.crm, records, range, changesBetween);
    const own = ownChanges(recorded, before.crm.look, person?.crmUserId);
    const words = { ...meetingWords, where: 'in these weeks' };
    this.set({
      outlook: { ...withNews(before.outlook, arrived, words), look: mailbox, scope: range },
      crm: { ...withNews(before.crm, own, { ...words, where: '' }), look: records, scope: range },
    });
  }

  /** A side that refuses leaves the other one its look. */
  private async lookAtRecords(kind: RecordKind): Promise<void> {
    const sides = this.known()[kind];
    const { person } = this.state;
    const { view } = this.state[kind];
    const [mailbox, records] = await Promise.allSettled([sides.outlook.look(''), sides.crm.look(view)]);
    if (this.state[kind].view !== view || this.state.person !== person) return this.look();
    const { outlook, crm } = this.state[kind];
    this.set({
      [kind]: {
        view,
        outlook: mailbox.status === 'fulfilled' ? seen(kind, outlook, mailbox.value, '') : outlook,
        crm: records.status === 'fulfilled' ? seen(kind, crm, records.value, view, person?.crmUserId) : crm,
      },
    });
    for (const side of [mailbox, records]) if (side.status === 'rejected') throw side.reason;
  }

  private forgetFlashes(): void {
    const { outlook, crm, mail } = this.state;
    this.set({ outlook: withoutOldFlashes(outlook), crm: withoutOldFlashes(crm), mail: withoutOldFlashes(mail) });
    for (const kind of ['contacts', 'tasks', 'leads'] as const) {
      const records = this.state[kind];
      const next = { outlook: withoutOldFlashes(records.outlook), crm: withoutOldFlashes(records.crm) };
      const isSame = next.outlook === records.outlook && next.crm === records.crm;
      if (!isSame) this.set({ [kind]: { ...records, ...next } });
    }
  }

  private set(change: Partial<DeskState>): void {
    const next = { ...this.state, ...change };
    const names = Object.keys(change) as (keyof DeskState)[];
    if (names.every((name) => next[name] === this.state[name])) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

function weeksFrom(today: string): Range {
  const from = plusDays(today, -daysBefore);
  return { from, to: plusDays(from, 7 * weeks) };
}

function problemOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return `The sandbox does not answer. Is npm start still running? (${messageOf(error)})`;
}
