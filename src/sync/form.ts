import type { Kind, KindSettings } from './kind';
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
    for (const link of ledger.links.values()) entry.link(withoutFields(link, changed));
  });
}

function changedFields(before: Form, now: Form): string[] {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)]);
  return [...names].filter((name) => before.fields[name] !== now.fields[name]);
}

function withoutFields<F>(link: Link<F>, names: string[]): Link<F> {
  const without = (fields: F | null): F | null =>
    fields && (Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) as F);
  const end = (side: 'crm' | 'outlook') => ({ ...link[side], shadow: without(link[side].shadow) });
  return { ...link, crm: end('crm'), outlook: end('outlook'), sent: undefined, wish: undefined };
}
