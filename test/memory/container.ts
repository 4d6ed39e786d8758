import type { Container, ContainerItem } from '../../src/sync/container';
import type { MemoryService } from './service';

/** The calendars, folders or lists of an in-memory mailbox: one of ours, if there is one, and one that somebody else made. */
export class MemoryContainer<F> implements Container {
  id: string | null = null;
  foreign: { id: string; name: string } | null = null;
  /** The mailbox does not tell whether the calendar is there. */
  isUnsure = false;
  readonly names: string[] = [];
  private made = 0;

  constructor(private readonly outlook: MemoryService<F>) {}

  isThere(id: string): boolean {
    return this.id === id;
  }

  find: Container['find'] = () => Promise.resolve({ ours: this.id, foreign: this.foreign });

  create: Container['create'] = (name) => {
    this.made += 1;
    this.names.push(name);
    this.use(`calendar-${this.made}`);
    return Promise.resolve(this.outlook.home);
  };

  adopt: Container['adopt'] = (id) => {
    this.foreign = null;
    this.use(id);
    return Promise.resolve();
  };

  probe: Container['probe'] = (id) => {
    if (this.isUnsure) return Promise.resolve({ state: 'unsure' });
    return Promise.resolve(
      this.id === null ? { state: 'gone' } : { state: 'there', id: this.isThere(id) ? id : this.id },
    );
  };

  remove: Container['remove'] = (id) => {
    for (const item of this.itemsIn(id)) this.outlook.mails += item.facts.others;
    this.deleteByUser();
    return Promise.resolve();
  };

  list: Container['list'] = (id) =>
    Promise.resolve(
      this.itemsIn(id).map((item): ContainerItem => {
        return { id: item.id, title: this.outlook.titleOf(item), others: item.facts.others };
      }),
    );

  moveToDefault: Container['moveToDefault'] = (ids) => {
    const held = ids.filter((id) => this.outlook.get(id).facts.others > 0);
    const moved = ids.filter((id) => !held.includes(id));
    for (const id of moved) this.outlook.move(id, 'main');
    return Promise.resolve({ moved, held });
  };

  /** The calendar goes, with all that stands in it. */
  deleteByUser(): void {
    if (this.id !== null) for (const item of this.itemsIn(this.id)) this.outlook.delete(item.id);
    this.id = null;
  }

  /** The same calendar under another id, as Graph's ids drift. */
  drift(): void {
    const items = this.id === null ? [] : this.itemsIn(this.id);
    this.use(`${this.id ?? ''}-drifted`);
    for (const item of items) item.place = this.outlook.home;
  }

  private use(id: string): void {
    this.id = id;
    this.outlook.home = id;
  }

  private itemsIn(id: string) {
    return [...this.outlook.items.values()].filter((item) => item.place === id);
  }
}
