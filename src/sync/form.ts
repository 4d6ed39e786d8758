import type { Kind, KindSettings } from './kind';
import { crmReading } from './mapped';
import type { Ledger } from './ledger';
import type { Link } from './state';

/**
 * Another mapping, direction or list than last time: both sides are read anew. What a field held when the sides were last
 * in step is forgotten where the field is made of something else now; nothing follows from its absence.
 */
interface Form {
  fields: Record<string, string>;
  direction: string;
  view: string | null;
}

const formCursor = 'form';

export async function followForm<F>({
  ledger,
  kind,
  settings,
}: {
  ledger: Ledger<F>;
  kind: Kind<F>;
  settings: KindSettings;
}): Promise<void> {
  if (!kind.form) return;
  const { direction = 'both', view = null } = settings;
  const form: Form = { fields: kind.form, direction, view };
  const known = ledger.cursors.get(formCursor);
  if (known === JSON.stringify(form)) return;
  const changed = known === undefined ? [] : changedFields(JSON.parse(known) as Form, form);
  await ledger.commit((entry) => {
    entry.cursor(formCursor, JSON.stringify(form));
    if (known === undefined) return;
    for (const side of ['crm', 'outlook']) entry.cursor(side, undefined);
    for (const { side, id } of ledger.staged.values()) entry.stage(side, id, { state: 'hint' });
    if (changed.length === 0) return;
    const read = changed.filter((name) => name.endsWith(crmReading)).map((name) => name.slice(0, -crmReading.length));
    for (const link of ledger.links.values()) entry.link(withoutFields(link, changed, read));
    for (const lost of ledger.journal.values()) {
      entry.journal({ ...lost, source: { ...lost.source, fields: common(lost.source.fields, known, form) } });
    }
  });
}

function changedFields(before: Form, now: Form): string[] {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)]);
  return [...names].filter((name) => before.fields[name] !== now.fields[name]);
}

function withoutFields<F>(link: Link<F>, names: string[], readInCrm: string[]): Link<F> {
  const end = (side: 'crm' | 'outlook') => {
    const { shadow } = link[side];
    const lost = side === 'crm' ? [...names, ...readInCrm] : names;
    return { ...link[side], shadow: shadow && without(shadow, lost) };
  };
  const sent = (side: 'crm' | 'outlook') => {
    const known = link.sent?.[side];
    return known && { ...known, changes: without(known.changes, names) };
  };
  return {
    ...link,
    ...{ crm: end('crm'), outlook: end('outlook') },
    sent: link.sent && { crm: sent('crm'), outlook: sent('outlook') },
    wish: undefined,
  };
}

/** Of what was sent, the parts that are made of the same still. */
function common<F>(fields: F, known: string, now: Form): F {
  const before = (JSON.parse(known) as Form).fields;
  const pairs = (form: Record<string, string>, group: string) => (form[group] ?? '').split(';');
  const isSame = (group: string, part: string) =>
    pairs(before, group).some((pair) => pair.startsWith(`${part}=`) && pairs(now.fields, group).includes(pair));
  const groups = Object.entries(fields as Record<string, Record<string, string>>).map(([group, parts]) => {
    return [group, Object.fromEntries(Object.entries(parts).filter(([part]) => isSame(group, part)))] as const;
  });
  return Object.fromEntries(groups.filter(([, parts]) => Object.keys(parts).length > 0)) as F;
}

function without<T>(fields: T, names: string[]): T {
  return Object.fromEntries(Object.entries(fields as object).filter(([name]) => !names.includes(name))) as T;
}
