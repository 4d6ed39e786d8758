import type { Meeting } from '../../src/model/meeting';
import { canonicalLine, canonicalText, noSubject } from '../../src/model/text';
import { addSeconds, momentOf } from '../../src/model/time';
import type { KindSettings } from '../../src/sync/kind';
import { meetings } from '../../src/sync/meetings';
import type { SideName } from '../../src/sync/side';
import { KindWorld } from './kind-world';
import type { Item, Nature } from './service';

export { expectQuiet } from './kind-world';

const windowDays = { back: 730, ahead: 1090 };

const nature: Nature<Meeting> = {
  kind: meetings,
  // As both services' adapters read what people write.
  read: (side, fields) => {
    const title = canonicalLine(fields.title);
    return {
      ...fields,
      title: title === noSubject ? '' : title,
      location: canonicalLine(fields.location),
      description: canonicalText(fields.description),
      context: side === 'outlook' ? null : fields.context,
    };
  },
  written: (_side, fields, changes) => ({ ...fields, ...changes }),
  isMadeFrom: (_side, origin, sent) => origin.title === sent.title && origin.time.start === sent.time.start,
  onCreated: (item) => {
    item.fields.context = { contact: null, about: null, url: `https://crm.example/${item.id}` };
  },
};

/** A mailbox, a CRM and a device, all in memory, with meetings. */
export class MemoryWorld extends KindWorld<Meeting> {
  private window = { at: '', from: '', to: '' };

  constructor(conflict: KindSettings['conflict'] = 'crm') {
    super(nature, conflict);
    this.outlook.scopeAtHome = (fields) => (this.isInWindow(fields) ? 'in' : 'window');
  }

  /** A meeting `day` days after the start of time, from 9 to 10. */
  meeting(title: string, changes: Partial<Meeting> = {}, day = 5): Meeting {
    return { title, time: this.at(day), location: '', description: '', context: null, ...changes };
  }

  override sample(title: string, n: number): Meeting {
    return this.meeting(title, {}, n + 1);
  }

  override seen(side: SideName, item: Item<Meeting>): unknown {
    const { context, ...fields } = item.fields;
    const record = this.crm.items.get(item.stamp?.slice(4) ?? '');
    const isShown = side === 'crm' || context?.url === record?.fields.context?.url;
    return { ...fields, context: context?.contact ?? null, isShown };
  }

  at(day: number, from = 9, hours = 1): Meeting['time'] {
    const midnight = addSeconds('2026-06-15T00:00:00Z', day * 86_400);
    const start = addSeconds(midnight, from * 3600);
    return { allDay: false, start, end: addSeconds(start, hours * 3600), zone: 'Europe/Berlin' };
  }

  /** A linked pair, in step; nothing is counted for it. */
  linked(title: string, changes: Partial<Meeting> = {}): Promise<{ crm: string; outlook: string }> {
    return this.linkedWith(this.meeting(title, changes));
  }

  private isInWindow({ time }: Meeting): boolean {
    if (this.window.at !== this.now) {
      const edge = (days: number) => addSeconds(this.now, days * 86_400);
      this.window = { at: this.now, from: edge(-windowDays.back), to: edge(windowDays.ahead) };
    }
    return momentOf(time.end) >= this.window.from && momentOf(time.start) <= this.window.to;
  }
}

/** Both sides hold exactly these meetings, field by field the same. */
export function expectInStep(world: MemoryWorld, ...titles: string[]): void {
  const shown = ({ fields: { title, time, location, description } }: Item<Meeting>) =>
    [title, time.start, time.end, location, description].join(' | ');
  expect(world.crm.titles()).toEqual([...titles].sort());
  expect(world.outlook.inScope().map(shown).sort()).toEqual(world.crm.inScope().map(shown).sort());
}
