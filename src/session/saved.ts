import * as z from 'zod/mini';
import type { HeldAction } from '../sync/guard';
import type { Store } from '../sync/store';
import type { SwitchOff } from '../sync/switch';
import { frequencies, type LastRun, type PaneSettings } from './port';

/** What a window remembers beside the engine's own tables: the person's settings, and how the last run ended. */
const table = 'pane';

/** A setting that an older or newer version wrote in another form falls back to its default. */
const settingsShape = z.object({
  conflict: z.catch(z.enum(['crm', 'outlook']), 'crm'),
  deleteInCrm: z.catch(z.boolean(), true),
  syncPrivate: z.catch(z.boolean(), false),
  everyMinutes: z.catch(z.literal(frequencies), 15),
});

export async function loadSettings(store: Store): Promise<PaneSettings> {
  const parsed = settingsShape.safeParse((await store.load(table)).get('settings'));
  return parsed.success ? parsed.data : settingsShape.parse({});
}

export async function saveSettings(store: Store, settings: PaneSettings): Promise<void> {
  await store.commit([{ table, key: 'settings', value: settings }]);
}

/** A switch-off that waits for a decision; one question may follow another. */
export interface PendingOff {
  how: SwitchOff;
  /** Ids of the questions that were answered with yes. */
  approved: string[];
}

/** The last run, and what it left for the person to decide. */
export interface Last {
  run: LastRun;
  held: HeldAction[];
  pendingOff: PendingOff | null;
}

const counts = z.object({ created: z.number(), updated: z.number(), deleted: z.number() });
const lastShape = z.object({
  run: z.object({
    at: z.string(),
    seconds: z.number(),
    isAutomatic: z.boolean(),
    error: z.nullable(
      z.object({ code: z.string(), side: z.nullable(z.enum(['crm', 'outlook'])), message: z.string() }),
    ),
    outlook: counts,
    crm: counts,
    conflicts: z.number(),
    remaining: z.number(),
  }),
  held: z.array(
    z.looseObject({
      id: z.string(),
      rule: z.string(),
      title: z.string(),
      people: z.number(),
      fields: z.array(z.string()),
    }),
  ),
  pendingOff: z.nullable(z.object({ how: z.enum(['keep', 'move', 'remove']), approved: z.array(z.string()) })),
});

/** Null where there was none, or it is not understood any more: the next run tells anew. */
export async function loadLast(store: Store): Promise<Last | null> {
  const parsed = lastShape.safeParse((await store.load(table)).get('last'));
  return parsed.success ? (parsed.data as unknown as Last) : null;
}

export async function saveLast(store: Store, last: Last): Promise<void> {
  await store.commit([{ table, key: 'last', value: last }]);
}
