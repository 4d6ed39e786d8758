import type { RunReport } from '../app';
import { dryContainer } from '../sync/dry';
import { emptyReport } from '../sync/report';
import type { Skipped } from '../sync/state';
import { needOf } from './needs';
import type { Preview, SkippedGroup } from './port';

/** A dry run as the page shows it. */
export function previewOf(report: RunReport): Preview {
  const { skipped, held } = report.kinds.meetings ?? emptyReport('not run');
  const container = report.containers.meetings ?? null;
  const isForeign = container === null && held.some(({ rule }) => rule === 'foreign-container');
  return {
    calendar: isForeign ? 'foreign' : container === dryContainer ? 'new' : 'ours',
    items: withoutMarks(report.actions).map(({ key, side, op, title, when, why }) => ({
      key,
      side,
      op,
      title,
      when,
      why,
    })),
    skipped: skippedGroups(skipped.filter(({ id }) => id !== '*')),
    needs: held.map(needOf),
    isCut: skipped.some(({ id }) => id === '*'),
  };
}

/** A mark on what is to come to the CRM is part of that, not a meeting of its own. */
function withoutMarks(actions: RunReport['actions']): RunReport['actions'] {
  const created = new Set(actions.filter(({ op, side }) => op === 'create' && side === 'crm').map(({ key }) => key));
  return actions.filter(({ op, id }) => op !== 'stamp' || !created.has(`meetings.create.crm.${id}`));
}

type SkippedItem = SkippedGroup['items'][number];

/** By rule; occurrences of one series share a line. */
export function skippedGroups(skipped: Skipped[]): SkippedGroup[] {
  const groups = new Map<string, Map<string, SkippedItem>>();
  for (const { rule, side, id, title, when = null } of skipped) {
    const items = groups.get(rule) ?? new Map<string, SkippedItem>();
    groups.set(rule, items);
    const name = `${side}:${title}`;
    const known = items.get(name);
    items.set(name, known ? { ...known, count: known.count + 1, key: null } : itemOf(side, id, title, when));
  }
  return [...groups].map(([rule, items]) => ({ rule, items: [...items.values()] }));
}

function itemOf(side: SkippedItem['side'], id: string, title: string, when: SkippedItem['when']): SkippedItem {
  return { side, title, when, count: 1, key: `${side}:${id}` };
}
