import { addRecord, type Origin } from '../../src/sandbox/crm/records';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import type { Meeting } from '../../src/model/meeting';
import { fixedAccess } from '../../src/sync/access';
import type { Observation, Pull, PullOptions } from '../../src/sync/side';
import { ZohoClient } from '../../src/zoho/client';
import { CrmMeetings } from '../../src/zoho/crm-meetings';
import { whoami } from '../../src/zoho/whoami';

/** A CRM of its own: the sandbox's over HTTP, with the adapter in front of it. Waits move the sandbox's clock. */
export async function startCrm(who: 'kim' | 'lee' = 'kim') {
  const sandbox = await startSandbox({ seed: 'empty' });
  const person = sandbox.world.person(who)!;
  const token = person.crmToken;
  const waits: number[] = [];
  let seed = 1;
  const client = new ZohoClient({
    access: fixedAccess(sandbox.crm, () => token),
    network: {
      fetch: (url, init) => fetch(url, init),
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        await control(sandbox, 'clock', { advanceSeconds: milliseconds / 1000 });
      },
      random: () => (seed = (seed * 16807) % 2147483647) / 2147483647,
    },
  });
  const user = await whoami(client);
  const side = new CrmMeetings({ client, user });
  return { sandbox, world: sandbox.world, crm: sandbox.world.state.crm, client, user, side, waits, person };
}

export type Crm = Awaited<ReturnType<typeof startCrm>>;

export async function control(sandbox: RunningSandbox, path: string, body: unknown): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`${sandbox.crm}/_sandbox/${path}`, init);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

export function advance(crm: Crm, seconds: number): void {
  crm.world.state.clockOffsetMs += seconds * 1000;
}

/** How many calls the work takes. */
export async function calls<T>(crm: Crm, work: () => Promise<T>): Promise<{ calls: number; result: T }> {
  const before = crm.client.counts.calls;
  const result = await work();
  return { calls: crm.client.counts.calls - before, result };
}

export function addMeeting(crm: Crm, fields: Record<string, unknown> = {}, origin: Partial<Origin> = {}): string {
  const start = new Date(crm.world.now('crm').getTime() + 86_400_000).toISOString();
  const end = new Date(Date.parse(start) + 3_600_000).toISOString();
  const usual = { Event_Title: 'Review', Start_DateTime: start, End_DateTime: end };
  return addRecord(
    crm.world,
    'Events',
    { ...usual, ...fields },
    { ownerId: crm.user.userId, source: 'crm_ui', ...origin },
  );
}

export function options(crm: Crm, more: Partial<PullOptions> = {}): PullOptions {
  return { isKnown: () => false, limit: 5000, now: crm.world.now().toISOString(), ...more };
}

export function titles(pull: Pull<Meeting>): string[] {
  return pull.items.map((item) => item.fields.title);
}

export function present(confirmed: unknown): Observation<Meeting> {
  const { state, item } = confirmed as { state: string; item: Observation<Meeting> };
  if (state !== 'present') throw new Error(`the meeting is ${state}`);
  return item;
}

export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    title: 'Kick-off',
    time: { allDay: false, start: '2026-03-30T07:00:00Z', end: '2026-03-30T08:00:00Z', zone: 'Europe/Berlin' },
    location: 'Room 5',
    description: 'Bring the plan\n\nand the numbers',
    context: null,
    ...changes,
  };
}
