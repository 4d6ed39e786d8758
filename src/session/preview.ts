import type { RunReport } from '../app';
import { dryContainer } from '../sync/dry';
import type { KindName } from '../sync/kind';
import { emptyReport } from '../sync/report';
import type { Skipped } from '../sync/state';
import { seriesRules } from './activity';
import { keyIn } from './keys';
import { needOf } from './needs';
import type { Preview, SkippedGroup } from './port';

/** A dry run of one kind as the page shows it. */
export function previewOf(report: RunReport, kind: KindName): Preview {
  const { skipped, held, remaining } = report.kinds[kind] ?? emptyReport('not run');
  const container = report.containers[kind] ?? null;
  const isForeign = container === null && held.some(({ rule }) => rule === 'foreign-container');
  return {
    kind,
    container: isForeign ? 'foreign' : container === dryContainer ? 'new' : 'ours',
    items: withoutMarks(report.actions.filter((action) => action.kind === kind)).map(
      ({ key, side, op, title, when, why }) => ({ key, side, op, title, when, why }),
    ),
    skipped: skippedGroups(
      kind,
      skipped.filter(({ id }) => id !== '*'),
    ),
    needs: held.map((action) => needOf(action, kind)),
    isCut: skipped.some(({ id }) => id === '*'),
    remaining,
  };
}

/** A mark on what is to come to the CRM is part of that, not an item of its own. */
function withoutMarks(actions: RunReport['actions']): RunReport['actions'] {
  const created = new Set(actions.filter(({ op, side }) => op === 'create' && side === 'crm').map(({ key }) => key));
  return actions.filter(({ kind, op, id }) => op !== 'stamp' || !created.has(`${kind}.create.crm.${id}`));
}

type SkippedItem = SkippedGroup['items'][number];

/** By rule; occurrences of one series share a line. */
function skippedGroups(kind: KindName, skipped: Skipped[]): SkippedGroup[] {
  const groups = new Map<string, Map<string, SkippedItem>>();
  for (const { rule, side, id, title, when = null } of skipped) {
    const items = groups.get(rule) ?? new Map<string, SkippedItem>();
    groups.set(rule, items);
    const name = seriesRules.has(rule) ? `${side}:${title}` : `${side}/${id}`;
    const known = items.get(name);
    const item = { side, title, when, count: 1, key: keyIn(kind, `${side}:${id}`) };
    items.set(name, known ? { ...known, count: known.count + 1, key: null } : item);
  }
  return [...groups].map(([rule, items]) => ({ rule, items: [...items.values()] }));
}
