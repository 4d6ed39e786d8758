import { MemoryStore } from '../../src/store/memory';
import type { KindName } from '../../src/sync/kind';
import type { KindReport } from '../../src/sync/report';
import type { SyncOptions } from '../../src/app';
import type { CustomView, ViewCriteria } from '../../src/sandbox/crm/customization';
import { plainSettings, type ModuleSettings } from '../../src/sandbox/crm/customization';
import { Hands } from './hands';
import type { SandboxWorld } from './sandbox-world';

/** What the stories of contacts and of tasks have in common: one kind, over HTTP. */
export class Story {
  readonly hands: Hands;

  constructor(
    readonly world: SandboxWorld,
    readonly kind: KindName,
  ) {
    this.hands = new Hands(world);
  }

  /** A run of this kind that must end well; what it says of the kind. */
  async sync(options: Partial<SyncOptions> = {}): Promise<KindReport> {
    const report = await this.world.syncWell({ kinds: [this.kind], ...options });
    const found = report.kinds[this.kind];
    if (!found) throw new Error(`no report of ${this.kind}`);
    return found;
  }

  /** A run that must find nothing to write, and nobody has got a mail. */
  async expectQuiet(): Promise<void> {
    const since = await this.hands.logEnd();
    const { kinds, actions } = await this.world.syncWell({ kinds: [this.kind] });
    expect(actions).toEqual([]);
    expect(await this.hands.writes(since)).toEqual([]);
    expect(kinds[this.kind]?.failed).toEqual([]);
    expect(await this.hands.outbox()).toEqual([]);
  }

  loseStore(): void {
    this.world.store = new MemoryStore();
  }

  async fault(match: object, deed: object, more: object = {}): Promise<void> {
    await this.world.control('POST', 'faults', { match: { client: 'app', ...match }, do: deed, ...more });
  }

  async heal(): Promise<void> {
    await this.world.control('DELETE', 'faults');
  }

  async advance(seconds: number): Promise<void> {
    await this.world.control('POST', 'clock', { advanceSeconds: seconds });
  }

  /** What somebody does signed in as the other person of the sandbox. */
  async asLee<T>(deed: () => Promise<T>): Promise<T> {
    const { person } = this.world;
    this.world.person = this.lee;
    try {
      return await deed();
    } finally {
      this.world.person = person;
    }
  }

  get lee() {
    const [, lee] = this.world.sandbox.world.state.people;
    if (!lee) throw new Error('no second person');
    return lee;
  }

  /** The CRM's own settings of a module, to be changed as an administrator does. */
  moduleSettings(module: 'Contacts' | 'Tasks'): ModuleSettings {
    return (this.world.sandbox.world.state.crm.settings[module] ??= plainSettings());
  }

  /** A saved list view of contacts; returns its id. */
  addView(name: string, criteria: ViewCriteria): string {
    const view: CustomView = {
      id: `48768760000007${String(this.moduleSettings('Contacts').views.length + 10_001)}`,
      ...{ name, criteria, ownerId: this.world.person.crmUserId, access: 'public' },
    };
    this.moduleSettings('Contacts').views.push(view);
    return view.id;
  }
}
