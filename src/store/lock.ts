import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { resolve } from 'node:path';

/**
 * A lock beside a file: one holder at a time, within a process and among the processes of a machine.
 * 1. It names its holder: the process's number and, where the system tells, when that process started; numbers are used
 *    again, in containers at once.
 * 2. It comes into being whole: written under another name, then linked. Nobody reads half of it.
 * 3. A dead holder's lock is moved away before it is removed, and put back if it was somebody else's by then.
 */
const held = new Set<string>();

/** Another process, or another part of this one, works on the file. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/** @throws StoreBusy */
export async function lock(path: string): Promise<void> {
  const place = resolve(path);
  if (held.has(place)) throw new StoreBusy(`${path} is in use by this process`);
  held.add(place);
  try {
    await take(path);
  } catch (error) {
    held.delete(place);
    throw error;
  }
}

/** Only by who holds it. */
export async function unlock(path: string): Promise<void> {
  if (!held.has(resolve(path))) return;
  await rm(lockOf(path), { force: true });
  held.delete(resolve(path));
}

async function take(path: string): Promise<void> {
  const draft = `${lockOf(path)}.${randomUUID()}`;
  await writeFile(draft, nameOf(process.pid, await startOf(process.pid)));
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (await isLinked(draft, lockOf(path))) return;
      const holder = await readFile(lockOf(path), 'utf8').catch(orMissing);
      if (holder === undefined) continue;
      if (await isAlive(holder, lockOf(path))) throw new StoreBusy(`${path} is in use by process ${holder}`);
      await bury(lockOf(path), holder);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new StoreBusy(`${path} is in use`);
}

/** False where a lock stands there already. */
async function isLinked(draft: string, lockPath: string): Promise<boolean> {
  try {
    await link(draft, lockPath);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function bury(lockPath: string, dead: string): Promise<void> {
  const grave = `${lockPath}.${randomUUID()}`;
  await rename(lockPath, grave).catch(orMissing);
  const found = await readFile(grave, 'utf8').catch(orMissing);
  if (found !== undefined && found !== dead) await isLinked(grave, lockPath);
  await rm(grave, { force: true });
}

async function isAlive(holder: string, lockPath: string): Promise<boolean> {
  const [pid, start] = holder.trim().split(' ');
  const number = /^[1-9]\d*$/.test(pid ?? '') ? Number(pid) : undefined;
  if (number === undefined || !isRunning(number)) return false;
  const now = await startOf(number);
  if (start !== undefined && now !== undefined) return start === now;
  // Nothing but the number: this process would know of a lock of its own, and none is older than the machine's start.
  return number !== process.pid && !(await isOlderThanBoot(lockPath));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * When a process started, in the system's own count; undefined where it does not tell. Linux: the 22nd field of its
 * `stat`, behind a name in brackets that may hold anything.
 */
async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}

async function isOlderThanBoot(lockPath: string): Promise<boolean> {
  const written = await stat(lockPath).catch(orMissing);
  return written !== undefined && written.mtimeMs < Date.now() - uptime() * 1000;
}

function nameOf(pid: number, start: string | undefined): string {
  return start === undefined ? String(pid) : `${pid} ${start}`;
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** For what may be gone by now. */
export function orMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}
