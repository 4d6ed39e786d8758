import { deviceNames, type Who } from './guest-deeds';
import type { GuestLife } from './guest-life';
import type { Copy, CrmMeeting } from './guest-view';

type Json = Record<string, unknown>;

const mostRounds = 8;

/** Everything heals; a day later every device runs until nothing is left to do. */
export async function settle({ world, devices }: GuestLife): Promise<void> {
  await world.control('DELETE', 'faults');
  await world.control('POST', 'clock', { advanceSeconds: 90_000 });
  devices.allOn();
  const approved = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    await world.control('POST', 'clock', { advanceSeconds: 400 });
    let isQuiet = true;
    for (const name of deviceNames) {
      const { actions, error, kinds } = await devices.run(name, {
        enable: new Set(['meetings']),
        decide: (id) => (approved.has(id) ? 'approve' : undefined),
      });
      if (error) throw new Error(`${name}: ${error.code} ${error.message}`);
      const { held = [], failed = [] } = kinds.meetings ?? {};
      const guarded = held.filter(({ rule }) => rule === 'guard');
      for (const { id } of guarded) approved.add(id);
      isQuiet &&= actions.length === 0 && guarded.length === 0 && failed.length === 0;
    }
    if (isQuiet) return;
  }
  throw new Error(`not quiet after ${mostRounds} rounds`);
}

/** What is not as it has to be. */
export async function broken(life: GuestLife): Promise<string[]> {
  const { world, devices, stories } = life;
  const before = (await requests(life)).length;
  for (const name of deviceNames) await devices.run(name);
  const all = await requests(life);
  const idle = all.slice(before).filter(({ method, url }) => method !== 'GET' && !/\/\$batch$|\/coql$/.test(url));
  const mails = world.sandbox.world.mailsBy['app'] ?? 0;
  return [
    ...idle.map(({ method, url }) => `an idle run writes: ${method} ${url}`),
    ...(mails > 0 ? [`${mails} mails`] : []),
    ...meddling(life, all),
    ...[...stories.keys()].flatMap((token) => (['kim', 'lee'] as const).flatMap((who) => wrong(life, token, who))),
  ];
}

interface Row {
  client: string;
  service: string;
  method: string;
  url: string;
  requestBody: unknown;
  status: number;
}

async function requests({ world }: GuestLife): Promise<Row[]> {
  const lines = (await world.logLines()).filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row).filter(({ client }) => client === 'app');
}

/** Writes to what others organise and what has never left the main calendar, but for its mark. */
function meddling(life: GuestLife, all: Row[]): string[] {
  const ids = new Set<string>();
  for (const who of ['kim', 'lee'] as const)
    for (const { id, token } of life.view.foreign(who)) if (!life.story(token).wandered.has(who)) ids.add(id);
  return all.flatMap(({ method, url, requestBody, service, status }) => {
    const id = /\/events\/([^/?]+)$/.exec(url)?.[1];
    const isDone = service === 'graph' && method !== 'GET' && status < 400;
    if (!isDone || id === undefined || !ids.has(decodeURIComponent(id))) return [];
    const names = Object.keys((requestBody as Json | null) ?? {}).join();
    return method === 'PATCH' && names === 'singleValueExtendedProperties'
      ? []
      : [`meddled: ${method} ${url} ${names}`];
  });
}

function wrong(life: GuestLife, token: string, who: Who): string[] {
  const { view } = life;
  const { kind, isDeleted, isTouched, unwanted, optional, wandered, loose, venues } = life.story(token);
  const copies = view.copies(who).filter((copy) => copy.token === token);
  const records = view.records().filter((record) => record.token === token);
  const made = records.filter(({ maker }) => maker === who);
  const mine = records.filter(({ owner }) => owner === who);
  const original = copies.find(({ isMine }) => !isMine || kind === 'own');
  const isMissing = mine.length + made.length === 0;
  const hasEdits = made.every(({ id, venue }) => !venues.has(id) || venues.get(id) === venue);
  const mayMiss = unwanted.has(who) || optional.has(who);
  const found = Object.entries({
    lost: kind === 'hand' && who === 'kim' && !isDeleted && isMissing,
    'an edit is lost': !hasEdits,
    copied:
      kind !== 'hand' &&
      !wandered.has(who) &&
      !loose.has(who) &&
      made.length > 0 &&
      copies.length > Math.max(1, mine.length),
    ...(loose.has(who)
      ? {}
      : {
          'twice in the CRM': made.filter(({ owner }) => owner === who).length > 1,
          'came back': unwanted.has(who) && made.some(({ owner }) => owner === who),
          'not in the CRM': kind === 'invited' && isWanted(life, original) && isMissing && !mayMiss,
          'not the same': original !== undefined && !isTouched && !isLike(original, made[0]),
          'twice in our calendar': copies.filter(({ place }) => place === 'Zoho CRM').length > Math.max(1, mine.length),
        }),
  }).filter(([, isSo]) => isSo);
  const state = JSON.stringify({ copies, records, venues: [...venues] });
  return found.map(([what]) => `${token} (${kind}, ${who}): ${what}: ${state}`);
}

/** M8, as far as it shows in the end. */
function isWanted({ view, scope }: GuestLife, copy: Copy | undefined): boolean {
  if (!copy || copy.place !== 'Calendar' || copy.isCancelled || copy.isPrivate) return false;
  return copy.response === 'accepted' && view.isKnown(copy.organizer, scope);
}

const plain = (title: string) => title.replace(/^Cancell?ed: /, '');

function isLike(copy: Copy, record: CrmMeeting | undefined): boolean {
  if (!record || copy.response === 'declined' || copy.isPrivate) return true;
  return plain(copy.title) === plain(record.title) && copy.start === record.start;
}
