import { addMeeting, type AddedMeeting, type App } from '../app';
import { isPassing } from '../sync/add';
import { SyncError } from '../sync/errors';
import { problemFrom } from './ending';
import type { Added } from './port';
import { engineSettings } from './settings';
import type { Kept } from './kept';

/**
 * S4: a meeting of the person's own calendars into the CRM.
 * 1. It is written down first: whatever keeps it from being done now, the next run or the next sign-in does it.
 * 2. A refusal that no later run would get over takes it off the list again.
 */
const table = 'meetings.wanted';

/** @throws StoreFailed */
export async function writeDown({ store }: Kept, id: string, at: string): Promise<void> {
  await store.commit([{ table, key: id, value: { id, at } }]);
}

/** What was written down and not done yet. */
export async function waitingToBeAdded({ store }: Kept): Promise<string[]> {
  return [...(await store.load(table)).keys()];
}

export async function addNow(app: App, kept: Kept, id: string): Promise<Added> {
  try {
    return told(await addMeeting(app, engineSettings(kept.look.settings), id), kept);
  } catch (error) {
    const problem = problemFrom(error);
    const mayPass = error instanceof SyncError && isPassing(error.code);
    if (mayPass && kept.storage === 'kept') return { state: 'queued', problem };
    await kept.store.commit([{ table, key: id }]);
    return { state: 'failed', problem };
  }
}

function told(added: AddedMeeting, { storage }: Kept): Added {
  if (added.state === 'left') return { state: 'left', rule: added.rule };
  if (added.state === 'waiting') {
    const problem = { code: added.code, side: 'crm', message: added.message } as const;
    return { state: storage === 'kept' ? 'queued' : 'failed', problem };
  }
  const { state, stamp, url, people, found } = added;
  return { state, record: stamp, url: url ?? '', people: { found, of: people.length } };
}
