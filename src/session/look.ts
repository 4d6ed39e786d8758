import { crmUrl, mappedKindOf } from '../kinds';
import type { MappedKind } from '../model/mapping';
import type { Meeting } from '../model/meeting';
import type { FieldValues } from '../model/values';
import { kindNames, type KindName } from '../sync/kind';
import { Ledger } from '../sync/ledger';
import { meetings } from '../sync/meetings';
import { loadMetadata } from '../sync/metadata';
import { loadProfile, type Profile } from '../sync/profile';
import type { Store } from '../sync/store';
import { byTime, pageOf } from './activity';
import { kindOf } from './keys';
import { lookAtKind, type KindLook } from './kind-look';
import type {
  ActivityPage,
  ActivityQuery,
  ActivityRow,
  KindSnapshot,
  PaneSettings,
  RecordHistory,
  Snapshot,
} from './port';
import { loadLasts, loadSettings, type Last, type Lasts } from './saved';

type KindLooks = Record<KindName, KindLook>;

interface Read {
  settings: PaneSettings;
  profile: Profile | null;
  kinds: KindLooks;
  /** The pairs of meetings, of which one is shown as an example. */
  pairs: Ledger<Meeting>['links'];
}

/**
 * All that the store says at one moment, read once after everything that changes it. Reading costs with every pair that
 * there is; what is told of it is worked out once, however often it is asked for.
 */
export class Look {
  private rows: ActivityRow[] | undefined;
  private next: { example: Example; at: string; until: string } | undefined;

  private constructor(private readonly read: Read) {}

  /** `unsaved`: how runs ended, where the store could not be told. */
  static async at(store: Store, unsaved: Lasts = {}): Promise<Look> {
    const settings = await loadSettings(store);
    const saved = await loadLasts(store);
    const last = (kind: KindName) => newer(unsaved[kind] ?? null, saved[kind] ?? null);
    const ledger = await Ledger.load<Meeting>(store, 'meetings');
    return new Look({
      settings,
      profile: await loadProfile(store),
      kinds: {
        meetings: await lookAtKind(store, meetings, ledger, last('meetings')),
        contacts: await lookAtMapped(store, 'contacts', settings, last('contacts')),
        tasks: await lookAtMapped(store, 'tasks', settings, last('tasks')),
      },
      pairs: ledger.links,
    });
  }

  /** The same, after runs that the store does not know of. */
  after(lasts: Lasts): Look {
    const after = (kind: KindName) => {
      const last = lasts[kind];
      return last ? this.read.kinds[kind].after(last) : this.read.kinds[kind];
    };
    const kinds = { meetings: after('meetings'), contacts: after('contacts'), tasks: after('tasks') };
    return new Look({ ...this.read, kinds });
  }

  get settings(): PaneSettings {
    return this.read.settings;
  }

  of(kind: KindName): KindLook {
    return this.read.kinds[kind];
  }

  /** The kind that a key names. */
  ofKey(key: string): KindLook | null {
    const kind = kindOf(key);
    return kind && this.of(kind);
  }

  isOn(kind: KindName): boolean {
    return this.of(kind).status.state === 'on';
  }

  /** The newest of all kinds' last runs. */
  get last(): Last | null {
    return kindNames.map((kind) => this.of(kind).last).reduce(newer, null);
  }

  activity(query: ActivityQuery): ActivityPage {
    this.rows ??= kindNames.flatMap((kind) => this.of(kind).activity.rows).sort(byTime);
    return pageOf(this.rows, query);
  }

  history(key: string): RecordHistory | null {
    const look = this.ofKey(key);
    const { profile } = this.read;
    return look && look.activity.history(key, (id) => profile && crmUrl(profile, look.name, id));
  }

  kinds(): Record<KindName, KindSnapshot> {
    const { meetings, contacts, tasks } = this.read.kinds;
    return { meetings: meetings.snapshot(), contacts: contacts.snapshot(), tasks: tasks.snapshot() };
  }

  accounts(): Snapshot['accounts'] {
    const { profile } = this.read;
    return profile && { outlook: profile.outlook.address, crm: profile.crm.address };
  }

  zones(now: string): Snapshot['zones'] {
    const { profile } = this.read;
    if (!profile) return null;
    return { outlook: profile.outlook.timeZone, crm: profile.crm.timeZone, example: this.example(now) };
  }

  /** What a renewed store cannot know. Where another window was first, what it has done since counts. */
  async carryOver(store: Store): Promise<void> {
    for (const kind of kindNames) await this.of(kind).carryOver(store);
  }

  /** D2: the next meeting that is kept in step. */
  private example(now: string): Example {
    if (!this.next || now < this.next.at || now > this.next.until) this.next = this.nextAt(now);
    return this.next.example;
  }

  private nextAt(now: string): { example: Example; at: string; until: string } {
    let next: Meeting | null = null;
    for (const { state, crm } of this.read.pairs.values()) {
      const meeting = crm.shadow;
      if (state !== 'active' || !meeting || meeting.time.allDay || meeting.time.start < now) continue;
      if (!next || meeting.time.start < next.time.start) next = meeting;
    }
    const example = next && { title: next.title, time: next.time };
    return { example, at: now, until: example?.time.start ?? endOfTime };
  }
}

type Example = NonNullable<Snapshot['zones']>['example'];

/** No moment is later, as text. */
const endOfTime = '9999';

async function lookAtMapped(
  store: Store,
  name: MappedKind,
  settings: PaneSettings,
  last: Last | null,
): Promise<KindLook> {
  const crmFields = (await loadMetadata(store, name))?.fields ?? [];
  const kind = mappedKindOf(name, settings[name].mapping, crmFields);
  return lookAtKind(store, kind, await Ledger.load<FieldValues>(store, name), last);
}

/** The later one of two ends; the first where both are one. */
function newer(a: Last | null, b: Last | null): Last | null {
  if (!a || !b) return a ?? b;
  return a.run.at >= b.run.at ? a : b;
}
