import * as z from 'zod/mini';
import type { HeldAction } from '../sync/guard';
import { kindNames, type KindName } from '../sync/kind';
import type { Store } from '../sync/store';
import type { SwitchOff } from '../sync/switch';
import { frequencies, type LastRun, type PaneSettings } from './port';

/** What a window remembers beside the engine's own tables: the person's settings, and how each kind's last run ended. */
const table = 'pane';
const settingsKey = 'settings';

/** A setting that an older or newer version wrote in another form falls back to its default. */
const policy = z.catch(z.enum(['crm', 'outlook']), 'crm');
const meetings = z.object({
  conflict: policy,
  deleteInCrm: z.catch(z.boolean(), true),
  syncPrivate: z.catch(z.boolean(), false),
  invitations: z.catch(z.boolean(), false),
  colleagueInvitations: z.catch(z.boolean(), true),
});

const pair = z.object({ outlook: z.string(), crm: z.string() });
const pairs = z.array(pair);
const mapping = z.catch(z.nullable(z.array(z.union([pair, z.object({ value: z.string(), crm: z.string() })]))), null);
const contacts = z.object({
  conflict: policy,
  direction: z.catch(z.enum(['both', 'toOutlook', 'toCrm']), 'both'),
  deleteInCrm: z.catch(z.boolean(), false),
  view: z.catch(z.nullable(z.string()), null),
  outOfView: z.catch(z.enum(['keep', 'remove']), 'keep'),
  mapping,
});

const tasks = z.object({
  conflict: policy,
  mapping,
  values: z.catch(z.nullable(z.object({ status: pairs, importance: pairs })), null),
});

const settingsShape = z.object({
  everyMinutes: z.catch(z.literal(frequencies), 15),
  meetings: z.catch(meetings, () => meetings.parse({})),
  contacts: z.catch(contacts, () => contacts.parse({})),
  tasks: z.catch(tasks, () => tasks.parse({})),
});

export async function loadSettings(store: Store): Promise<PaneSettings> {
  const parsed = settingsShape.safeParse(withMeetings((await store.load(table)).get(settingsKey)));
  return parsed.success ? parsed.data : settingsShape.parse({});
}

/** Settings that knew of nothing but meetings had theirs at the top. */
function withMeetings(saved: unknown): unknown {
  const isOlder = typeof saved === 'object' && saved !== null && !('meetings' in saved);
  return isOlder ? { ...saved, meetings: saved } : saved;
}

export async function hasSettings(store: Store): Promise<boolean> {
  return (await store.load(table)).has(settingsKey);
}

export async function saveSettings(store: Store, settings: PaneSettings): Promise<void> {
  await store.commit([{ table, key: settingsKey, value: settings }]);
}

/** A switch-off that waits for a decision; one question may follow another. */
export interface PendingOff {
  how: SwitchOff;
  /** Ids of the questions that were answered with yes. */
  approved: string[];
}

/** A kind's last run, and what it left for the person to decide. */
export interface Last {
  run: LastRun;
  held: HeldAction[];
  pendingOff: PendingOff | null;
}

export type Lasts = Partial<Record<KindName, Last>>;

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

/** Without the kinds that had none, or whose is not understood any more: the next run tells anew. */
export async function loadLasts(store: Store): Promise<Lasts> {
  const rows = await store.load(table);
  const lasts: Lasts = {};
  for (const kind of kindNames) {
    const parsed = lastShape.safeParse(rows.get(lastKey(kind)));
    if (parsed.success) lasts[kind] = parsed.data as unknown as Last;
  }
  return lasts;
}

export async function saveLasts(store: Store, lasts: Lasts): Promise<void> {
  await store.commit(Object.entries(lasts).map(([kind, value]) => ({ table, key: lastKey(kind as KindName), value })));
}

function lastKey(kind: KindName): string {
  return `last.${kind}`;
}
