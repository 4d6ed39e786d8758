import type { CrmField, MappedField, MappedKind } from '../../src/model/mapping';
import { outlookFieldsOf } from '../../src/model/mapping';
import { canonicalPart, type FieldValues } from '../../src/model/values';
import { contactsWith } from '../../src/sync/contacts';
import type { Kind, KindSettings } from '../../src/sync/kind';
import type { SideName } from '../../src/sync/side';
import { tasksWith } from '../../src/sync/tasks';
import { KindWorld } from './kind-world';
import type { Item, Nature } from './service';

/** Values by the names of Outlook's fields. */
export type Named = Record<string, string>;

const usual: Record<MappedKind, string[]> = {
  contacts: [
    ...['givenName', 'surname', 'email1', 'email2', 'businessPhone1', 'businessPhone2', 'mobilePhone'],
    ...['companyName', 'jobTitle', 'businessStreet', 'businessCity', 'birthday', 'personalNotes'],
  ],
  tasks: ['title', 'body', 'dueDateTime', 'status', 'importance'],
};

const texts: CrmField = {
  ...{ name: '', label: '', type: 'text', length: null, target: null, values: [] },
  ...{ isWritable: true, isMandatory: false, isCustom: false },
};

/** A pair of a mapping; in memory the CRM's field bears the name of Outlook's unless said otherwise. */
export function pair(kind: MappedKind, name: string, crm = name): MappedField {
  const outlook = outlookFieldsOf(kind).find((field) => field.name === name);
  if (!outlook) throw new Error(`no field ${name}`);
  return { outlook, crm: { ...texts, name: crm, label: crm } };
}

class MappedNature implements Nature<FieldValues> {
  mapping: MappedField[];
  kind: Kind<FieldValues>;

  constructor(readonly name: MappedKind) {
    this.mapping = usual[name].map((field) => pair(name, field));
    this.kind = this.made();
  }

  map(mapping: MappedField[]): void {
    this.mapping = mapping;
    this.kind = this.made();
  }

  read(side: SideName, fields: FieldValues): FieldValues {
    const values: FieldValues = {};
    for (const { outlook, crm } of this.mapping) {
      const held = fields[outlook.group]?.[side === 'crm' ? crm.name : outlook.name];
      values[outlook.group] = { ...values[outlook.group], [outlook.name]: canonicalPart(outlook.type, held) };
    }
    return values;
  }

  written(side: SideName, fields: FieldValues, changes: Partial<FieldValues>): FieldValues {
    const held = structuredClone(fields);
    for (const [group, parts] of Object.entries(changes)) {
      for (const [part, text] of Object.entries(parts ?? {})) {
        const crm = this.mapping.find(({ outlook }) => outlook.name === part)?.crm.name ?? part;
        held[group] = { ...held[group], [side === 'crm' ? crm : part]: text };
      }
    }
    return held;
  }

  isMadeFrom(side: SideName, origin: FieldValues, sent: FieldValues): boolean {
    const text = (fields: FieldValues) => JSON.stringify(this.read(side, fields));
    return text(origin) === text(sent);
  }

  private made(): Kind<FieldValues> {
    return this.name === 'contacts' ? contactsWith(this.mapping) : tasksWith(this.mapping);
  }
}

/** A mailbox, a CRM and a device, all in memory, with contacts or tasks. */
export class MappedWorld extends KindWorld<FieldValues> {
  /** What the CRM has for a value, by Outlook's name of its field; the value itself where it says nothing. */
  readonly crmForms = new Map<string, (text: string) => string>();
  private readonly mapped: MappedNature;

  constructor(
    readonly kind: MappedKind,
    conflict: KindSettings['conflict'] = 'crm',
    settings: Partial<KindSettings> = {},
  ) {
    const nature = new MappedNature(kind);
    super(nature, conflict);
    this.mapped = nature;
    Object.assign(this.settings, { conflict, deleteInCrm: kind === 'tasks', ...settings });
    this.crmSide.keeps = (fields) => this.inCrm(fields);
  }

  /** The field of the title, and one field of its own for each of a long and of a short text. */
  get names(): { title: string; note: string; text: string } {
    return this.kind === 'contacts'
      ? { title: 'surname', note: 'jobTitle', text: 'personalNotes' }
      : { title: 'title', note: 'dueDateTime', text: 'body' };
  }

  override sample(title: string, n: number): FieldValues {
    return this.item(title, this.kind === 'contacts' ? { email1: `person.${n}@acme.example` } : {});
  }

  /** An item that is called so, with more values by name. */
  item(title: string, named: Named = {}): FieldValues {
    const whole = this.kind === 'tasks' ? { status: 'notStarted', importance: 'normal' } : {};
    return this.groups({ ...whole, [this.names.title]: title, ...named });
  }

  groups(named: Named): FieldValues {
    const values: FieldValues = {};
    for (const [name, text] of Object.entries(named)) {
      const group = outlookFieldsOf(this.kind).find((field) => field.name === name)?.group ?? name;
      values[group] = { ...values[group], [name]: text };
    }
    return values;
  }

  add(side: SideName, title: string, named: Named = {}, facts: Partial<Item<FieldValues>['facts']> = {}) {
    return this[side].add(this.item(title, named), facts);
  }

  edit(side: SideName, id: string, named: Named, facts: Partial<Item<FieldValues>['facts']> = {}): void {
    this[side].edit(id, this.groups(named), facts);
  }

  linked(title: string, named: Named = {}): Promise<{ crm: string; outlook: string }> {
    return this.linkedWith(this.item(title, named));
  }

  /** What stands in a field, as the service holds it. */
  value(side: SideName, id: string, name: string): string {
    const group = outlookFieldsOf(this.kind).find((field) => field.name === name)?.group ?? name;
    return this[side].get(id).fields[group]?.[name] ?? '';
  }

  map(...fields: (string | [outlook: string, crm: string])[]): void {
    const mapping = fields.map((field) =>
      typeof field === 'string' ? pair(this.kind, field) : pair(this.kind, ...field),
    );
    this.mapped.map(mapping);
  }

  /** The mapping that is there before anybody edits it, with more fields and without some. */
  mapUsual(changes: { more?: (string | [outlook: string, crm: string])[]; less?: string[] }): void {
    this.map(...usual[this.kind].filter((name) => !changes.less?.includes(name)), ...(changes.more ?? []));
  }

  /** The CRM's list that chooses holds those that are so. */
  list(view: string | null, isOnIt: (fields: FieldValues) => boolean = () => true): void {
    this.settings.view = view;
    this.crm.scopeAtHome = (fields) => (isOnIt(fields) ? 'in' : 'filter');
  }

  /** A task that is moved is another one in the other list. */
  moveTask(id: string, list: string): Item<FieldValues> {
    const { fields, facts, stamp } = this.outlook.get(id);
    this.outlook.delete(id);
    return this.outlook.add(fields, facts, { place: list, stamp });
  }

  private inCrm<P extends Partial<FieldValues>>(fields: P): P {
    const kept = structuredClone(fields) as Partial<FieldValues>;
    for (const parts of Object.values(kept)) {
      for (const [name, form] of this.crmForms) if (parts?.[name] !== undefined) parts[name] = form(parts[name]);
    }
    return kept as P;
  }
}

/** Both sides hold exactly these items, pair by pair and field by field the same. */
export function expectSame(world: MappedWorld, ...titles: string[]): void {
  expect(world.crm.titles()).toEqual([...titles].sort());
  expect(world.outlook.titles()).toEqual([...titles].sort());
  for (const record of world.crm.inScope()) {
    const item = world.copyOf(record.id);
    const [crm, outlook] = [world.nature.read('crm', record.fields), world.nature.read('outlook', item.fields)];
    const unlike = world.nature.kind.fields.filter((field) => !field.equal(crm, outlook));
    expect(unlike.map((field) => [field.name, field.show(crm), field.show(outlook)])).toEqual([]);
  }
}

/** Every story of both kinds is told for both policies. */
export const everyCase = (['contacts', 'tasks'] as const).flatMap((kind) =>
  (['crm', 'outlook'] as const).map((policy) => ({ kind, policy })),
);
