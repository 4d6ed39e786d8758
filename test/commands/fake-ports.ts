import type { AddPorts } from '../../src/commands/add-to-crm';
import type { OpenMeeting } from '../../src/commands/sentences';
import type { Added } from '../../src/session/port';
import type { SideName } from '../../src/sync/side';

interface Fake {
  meeting?: Partial<OpenMeeting> | null;
  /** What the session answers, one after the other; the last one stays. */
  answers?: readonly (Added | Error)[];
  /** Sides at which the person signs in when asked. */
  signsIn?: SideName[];
  /** What does not work. */
  fails?: readonly ('read' | 'mark' | 'notify' | 'engine')[];
  /** The session answers when this is done. */
  until?: Promise<unknown>;
}

export const meeting: OpenMeeting = {
  ...{ kind: 'appointment', graphId: 'AAM', withoutId: null, recurrence: 'single', isShared: false },
};

export const added: Extract<Added, { state: 'added' | 'already' }> = {
  state: 'added',
  record: 'org1 42',
  url: 'https://crm',
  people: { found: 2, of: 3 },
};

export function waitsFor(side: SideName, code = 'signed-out'): Added {
  return { state: 'queued', problem: { code, side, message: '' } };
}

/** The four things that a press touches, and all that it did with them, in order. */
export function fakePorts(fake: Fake = {}): { ports: AddPorts; did: string[]; logged: string[] } {
  const { answers = [added], signsIn = [], fails = [] } = fake;
  const did: string[] = [];
  const logged: string[] = [];
  const left = [...answers];
  const orFail = (part: NonNullable<Fake['fails']>[number]) => {
    if (fails.includes(part)) throw new Error(`${part} fails`);
  };
  const item: AddPorts['item'] = {
    read: async () => {
      orFail('read');
      return Promise.resolve(fake.meeting === null ? null : { ...meeting, ...fake.meeting });
    },
    mark: async (record) => {
      orFail('mark');
      await Promise.resolve(did.push(`mark ${record}`));
    },
    notify: async ({ tone, id, args }) => {
      did.push([tone, id, ...Object.values(args ?? {})].join(' '));
      orFail('notify');
      return Promise.resolve();
    },
  };
  const engine = {
    add: async (id: string) => {
      did.push(`add ${id}`);
      await fake.until;
      const answer = left.length > 1 ? left.shift() : left[0];
      if (answer instanceof Error) throw answer;
      return answer!;
    },
    signIn: (side: SideName) => {
      did.push(`ask ${side}`);
      return Promise.resolve(signsIn.includes(side));
    },
  };
  const open = async () => {
    orFail('engine');
    return Promise.resolve(engine);
  };
  return { ports: { item, engine: open, log: (message) => logged.push(message) }, did, logged };
}
