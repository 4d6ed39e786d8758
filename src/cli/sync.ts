import type { RunReport } from '../app';
import { StoreBusy } from '../store/file';
import type { KindName } from '../sync/kind';
import { emptyReport, type KindReport } from '../sync/report';
import { readArguments, usage, UsageError } from './arguments';
import { reportText } from './report-text';
import { runOnce } from './run-once';
import { errorSentence } from './sentences';

/** The headless run: one pass of the engine, reported as text or JSON. */
async function main(argv: string[]): Promise<number> {
  const wantsJson = argv.includes('--json');
  let kinds: KindName[] = [];
  try {
    const choice = await readArguments(argv, process.env);
    if (choice === 'help') {
      console.log(usage);
      return 0;
    }
    ({ kinds } = choice);
    const report = await runOnce(choice, choice, { now: choice.now, showProgress: !choice.json });
    print(report, wantsJson);
    return exitCode(report);
  } catch (error) {
    const code = error instanceof UsageError ? 'usage' : error instanceof StoreBusy ? 'busy' : 'unexpected';
    const message = error instanceof Error ? error.message : String(error);
    print(failedReport(code, message, kinds), wantsJson);
    if (code === 'usage') console.error(usage);
    return 2;
  }
}

function print(report: RunReport, asJson: boolean): void {
  if (!asJson) {
    const hasBegun = report.profile !== null || !report.error;
    const { code = '', message = '' } = report.error ?? {};
    console.log(hasBegun ? reportText(report) : `${errorSentence(code)}\n(${message})`);
    return;
  }
  const { startedAt, seconds, dryRun, error, requests } = report;
  const kinds = Object.fromEntries(Object.entries(report.kinds).map(([kind, run]) => [kind, plainKind(run)]));
  const actions = report.actions.map(({ kind, side, op, id, title, why }) => ({ kind, side, op, id, title, why }));
  const problem = error && { code: error.code, message: error.message };
  console.log(JSON.stringify({ startedAt, seconds, dryRun, error: problem, requests, kinds, actions }));
}

/** What the JSON promises, and no more. */
function plainKind(run: KindReport): object {
  const held = run.held.map(({ id, rule, side, action, title, why }) => ({ id, rule, side, action, title, why }));
  return { ...run, held, skipped: run.skipped.map(({ rule, side, id, title }) => ({ rule, side, id, title })) };
}

function failedReport(code: string, message: string, kinds: KindName[]): RunReport {
  return {
    startedAt: new Date().toISOString(),
    seconds: 0,
    dryRun: false,
    error: { code, side: null, message },
    requests: { graph: 0, graphBatches: 0, crm: 0 },
    kinds: Object.fromEntries(kinds.map((kind) => [kind, emptyReport(code)])),
    problems: {},
    actions: [],
    containers: {},
    switchedOff: null,
    profile: null,
  };
}

function exitCode(report: RunReport): number {
  if (report.error) return 2;
  return Object.values(report.kinds).some(({ failed }) => failed.length > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
