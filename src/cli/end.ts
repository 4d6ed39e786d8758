import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const checkMilliseconds = 500;

/**
 * When to end: at a signal, or when whoever started this process is gone. npm starts a shell that starts this process;
 * who ends npm alone leaves the shell, which stays as long as its child does, so both are looked after.
 */
export class End {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;
  readonly told = once(this.signal, 'abort');

  constructor() {
    const elders = eldersNow();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => this.controller.abort());
    const watch = setInterval(() => {
      if (eldersNow() !== elders) this.controller.abort();
    }, checkMilliseconds);
    watch.unref();
  }

  isTold(): boolean {
    return this.signal.aborted;
  }
}

/** Parent and, where Linux tells, the parent's parent. */
function eldersNow(): string {
  const parent = process.ppid;
  return process.env['npm_lifecycle_event'] === undefined ? String(parent) : `${parent} ${parentOf(parent)}`;
}

/** Linux: `/proc/PID/stat` is `pid (name) state ppid …`, and a name may have anything in it. */
function parentOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
  } catch {
    return '';
  }
}
