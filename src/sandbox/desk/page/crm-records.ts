import * as z from 'zod/mini';
import type { CrmModule } from './crm-api';
import { CrmNotes } from './crm-notes';
import { layoutFields, listViews } from './crm-layout';
import { once } from './once';
import { changedValues, shown, withTotals } from './records';
import type { FieldSpec, RecordChange, RecordLook, RecordSide, Row, Values } from './records';

const reference = z.object({ id: z.string(), name: z.nullish(z.string()) });
const rowShape = z.looseObject({ id: z.string(), Owner: reference });
type CrmRow = z.infer<typeof rowShape>;

/** What tells contacts, leads and tasks from each other. */
export interface CrmKind {
  module: 'Contacts' | 'Leads' | 'Tasks';
  /** The field that names a record. */
  title: string;
  fields: FieldSpec[];
  /** A field with a reference to a record of another module, chosen in the form. */
  lookup?: { field: string; module: string; title: string };
  /** Fields that are read and shown, but not in the form. */
  related: string[];
  /** A date field. */
  lead?: string;
  /** Of these, what is read of a row is told. */
  details: string[];
  status?: { field: string; done: string; open: string };
  canMerge: boolean;
  canConvert: boolean;
  hasNotes: boolean;
}

/** The records of one module; a folder is what an owner is here. */
export class CrmRecords implements RecordSide {
  readonly finish?: NonNullable<RecordSide['finish']>;
  readonly merge?: NonNullable<RecordSide['merge']>;
  readonly convert?: NonNullable<RecordSide['convert']>;
  readonly notes?: NonNullable<RecordSide['notes']>;
  private readonly layout = once(() => layoutFields(this.module, this.kind.fields));
  private readonly views = once(() => listViews(this.module));
  private targets: { id: string; name: string }[] = [];

  constructor(
    private readonly module: CrmModule,
    private readonly kind: CrmKind,
  ) {
    const { status } = kind;
    if (status) {
      this.finish = (row, isDone) =>
        this.change(row, { values: { [status.field]: isDone ? status.done : status.open } });
    }
    if (kind.canConvert) this.convert = ({ id }) => module.convert(id);
    if (kind.hasNotes) this.notes = new CrmNotes(module);
    if (kind.canMerge) this.merge = (kept, other) => module.deed(`${kept.id}/merge`, { otherId: other.id });
  }

  async look(view: string): Promise<RecordLook> {
    const specs = await this.layout();
    const more = view === '' ? '' : `&cvid=${view}`;
    const records = await this.module.all(rowShape, this.names(specs), more);
    const fields = await this.withTargets(specs, records);
    const entries = records.map((record) => this.rowOf(record, fields));
    const { homes } = await this.module.owners();
    const views = await this.views();
    return { entries, homes: withTotals(homes, entries), deleted: await this.module.deleted(), fields, views };
  }

  async read({ id }: Row): Promise<Values> {
    const specs = await this.layout();
    const record = await this.module.one(rowShape, id, this.names(specs));
    return record ? valuesOf(record, specs) : {};
  }

  async create(home: string, values: Values): Promise<void> {
    await this.module.write({ ...(await this.written(changedValues({}, values))), Owner: { id: home } });
  }

  async change({ id }: Row, { values, home }: RecordChange): Promise<void> {
    const owner = home === undefined ? {} : { Owner: { id: home } };
    await this.module.write({ ...(await this.written(values)), ...owner }, id);
  }

  async remove({ id }: Row): Promise<void> {
    await this.module.remove(id);
  }

  async restore(id: string): Promise<void> {
    await this.module.restore(id);
  }

  private names(specs: FieldSpec[]): string[] {
    const { title, related } = this.kind;
    return [...new Set([title, 'Owner', ...related, ...specs.map(({ name }) => name)])];
  }

  /** What the lookup may refer to is read again when a record refers to something new. */
  private async withTargets(specs: FieldSpec[], records: CrmRow[]): Promise<FieldSpec[]> {
    const { lookup } = this.kind;
    if (!lookup) return specs;
    const known = new Set(this.targets.map(({ id }) => id));
    const isNew = records.some((record) => {
      const id = valueOf(record[lookup.field]);
      return id !== '' && !known.has(id);
    });
    if (isNew || known.size === 0) this.targets = await this.readTargets(lookup);
    const choices = [{ id: '', name: 'None' }, ...this.targets].map(({ id, name }) => ({ value: id, label: name }));
    return specs.map((spec) => (spec.name === lookup.field ? { ...spec, type: 'choice', choices } : spec));
  }

  private async readTargets({
    module,
    title,
  }: NonNullable<CrmKind['lookup']>): Promise<{ id: string; name: string }[]> {
    const rows = await this.module.all(z.looseObject({ id: z.string() }), [title], '', module);
    const named = rows.map((row) => ({ id: row.id, name: valueOf(row[title]) }));
    return named.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  private rowOf(record: CrmRow, fields: FieldSpec[]): Row {
    const { title, related, lead, details, status } = this.kind;
    const values = valuesOf(record, fields);
    const about = related.map((name) => nameOf(record[name])).filter((name) => name !== '');
    return {
      ...{ id: record.id, root: record.id, title: valueOf(record[title]), home: record.Owner.id, values },
      lead: lead === undefined ? '' : (values[lead] ?? ''),
      details: [...details.map((name) => shown(fields, values, name)), ...about],
      isDone: status ? values[status.field] === status.done : null,
      facts: about.length === 0 ? [] : [`Related to ${about.join(' · ')}.`.replace(/\.\.$/, '.')],
    };
  }

  private async written(values: Values): Promise<Record<string, unknown>> {
    const specs = await this.layout();
    const typed = Object.entries(values).map(([name, value]): [string, unknown] => {
      if (value === '') return [name, null];
      if (name === this.kind.lookup?.field) return [name, { id: value }];
      const isNumber = specs.find((spec) => spec.name === name)?.type === 'number';
      return [name, isNumber ? Number(value) : value];
    });
    return Object.fromEntries(typed);
  }
}

function valuesOf(record: CrmRow, fields: FieldSpec[]): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, valueOf(record[name])]));
}

/** Of a reference its id. */
function valueOf(value: unknown): string {
  const read = z.safeParse(reference, value);
  if (read.success) return read.data.id;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function nameOf(value: unknown): string {
  const read = z.safeParse(reference, value);
  return read.success ? (read.data.name ?? '') : '';
}
