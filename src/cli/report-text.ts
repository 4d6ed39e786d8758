import Table from 'cli-table3';
import type { RunReport } from '../app';
import type { KindReport } from '../sync/report';
import { errorSentence, ruleSentence } from './sentences';

const mostRows = 12;

/** A run's report for a terminal; a repeat does not list again what is left alone. */
export function reportText(report: RunReport, isRepeat = false): string {
  const kinds = Object.entries(report.kinds).map(([kind, run]) => kindText(kind, run, report, isRepeat));
  const parts = [isRepeat ? '' : zoneNote(report), ...kinds];
  if (report.error) parts.push(`${errorSentence(report.error.code)}\n(${report.error.message})`);
  const { graph, graphBatches, crm } = report.requests;
  parts.push(
    `${report.seconds.toFixed(1)} s, ${graph} requests to Outlook (${graphBatches} batches), ${crm} to the CRM.`,
  );
  return parts.filter((part) => part !== '').join('\n\n');
}

/** D2: both zones are named when they differ; the times are exact all the same. */
function zoneNote({ profile }: RunReport): string {
  if (!profile?.outlook.timeZone || profile.outlook.timeZone === profile.crm.timeZone) return '';
  return `Your mailbox keeps ${profile.outlook.timeZone}, your CRM ${profile.crm.timeZone}. Meetings stand at the same moment in both.`;
}

function kindText(kind: string, run: KindReport, report: RunReport, isRepeat: boolean): string {
  const { outlook, crm } = run;
  const verb = report.dryRun ? 'would be' : 'were';
  return [
    `${kind}: ${run.status}${run.reason === null ? '' : ` (${run.reason})`}`,
    `  in Outlook ${verb} created ${outlook.created}, updated ${outlook.updated}, deleted ${outlook.deleted}, marked ${outlook.stamped}`,
    `  in the CRM ${verb} created ${crm.created}, updated ${crm.updated}, deleted ${crm.deleted}`,
    run.remaining > 0 ? `  ${run.remaining} left for the next run` : '',
    ...lists(
      run,
      report.actions.filter((action) => action.kind === kind),
      isRepeat,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function lists(run: KindReport, actions: RunReport['actions'], isRepeat: boolean): string[] {
  return [
    table(
      'Done',
      ['where', 'what', 'title', 'why'],
      actions.map(({ side, op, title, why }) => [side, op, title, why]),
    ),
    isRepeat ? `Left alone: ${run.skipped.length}, as before` : leftAlone(run),
    table(
      'Waits for you',
      ['id', 'title', 'rule', 'why'],
      run.held.map(({ id, title, rule, why }) => [id, title, rule, `${ruleSentence(rule)}; ${why}`]),
    ),
    table(
      'Conflicts',
      ['field', 'kept', 'lost'],
      run.conflicts.map(({ field, kept, lost }) => [field, kept, lost]),
    ),
    table(
      'Failed',
      ['where', 'id', 'attempts', 'why'],
      run.failed.map(({ side, id, attempts, message }) => [side, id, String(attempts), message]),
    ),
  ];
}

/** Occurrences of one series share a row. */
function leftAlone({ skipped }: KindReport): string {
  const groups = new Map<string, { row: string[]; count: number }>();
  for (const { side, title, rule } of skipped) {
    const key = JSON.stringify([side, title, rule]);
    const group = groups.get(key) ?? { row: [side, title, rule, ruleSentence(rule)], count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  const rows = [...groups.values()].map(({ row, count }) => [...row.slice(0, 1), String(count), ...row.slice(1)]);
  return table('Left alone', ['where', 'how many', 'title', 'rule', 'why'], rows, skipped.length);
}

function table(title: string, head: string[], rows: string[][], count = rows.length): string {
  if (rows.length === 0) return '';
  const shown = new Table({ head, wordWrap: true, style: { head: [], border: [], compact: true } });
  for (const row of rows.slice(0, mostRows)) shown.push(row.map(short));
  const more = rows.length > mostRows ? `\n  … and ${rows.length - mostRows} more` : '';
  return `${title} (${count})\n${shown.toString()}${more}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
