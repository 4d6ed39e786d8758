import { expose, proxy, wrap, type Remote } from 'comlink';
import {
  remotePeople,
  remoteSync,
  type Accounts,
  type ServedSession,
  type SessionServer,
} from '../../src/session/remote';
import type { PeoplePort } from '../../src/people/port';
import type { SyncPort } from '../../src/session/port';
import { countedChannels } from '../worker/channels';
import { FakePeople } from '../taskpane/fake-people';
import { active, FakeSync, fresh } from '../taskpane/fake-sync';
import { person } from '../memory/people-source';
import { newContact, note } from './people-desk';

const endChannels = countedChannels();
afterEach(endChannels);

/** A session at the other end of a message port, as in a worker. */
function served(session: SyncPort, people: PeoplePort = new FakePeople()): Promise<Remote<ServedSession>> {
  const server: SessionServer = {
    open: () =>
      Promise.resolve(
        proxy({
          listen: (listener) => void session.subscribe(listener),
          commands: proxy(session),
          listenToPeople: (listener) => void people.subscribe(listener),
          people: proxy(people),
        }),
      ),
  };
  const channel = new MessageChannel();
  expose(server, channel.port1);
  const there = wrap<SessionServer>(channel.port2);
  const accounts: Accounts = {
    access: () => Promise.resolve({ ok: true, access: { origin: '', token: '' } }),
  };
  return there.open({ storeName: '', mailbox: null }, proxy(accounts)) as unknown as Promise<Remote<ServedSession>>;
}

/** The next snapshots, as they come. */
function listening(sync: SyncPort, count: number) {
  const heard: unknown[] = [];
  let end: () => void = () => undefined;
  const all = new Promise<unknown[]>((resolve) => {
    end = sync.subscribe((snapshot) => {
      heard.push(snapshot);
      if (heard.length === count) resolve(heard);
    });
  });
  return { heard, all, end };
}

describe('a session behind a message port', () => {
  it('takes every command with its arguments', async () => {
    const session = new FakeSync();
    const sync = remoteSync(served(session));
    const decisions = [{ id: 'meetings.match.outlook.x', decision: { take: '7' } }];
    await sync.preview('meetings');
    await sync.preview('contacts', decisions);
    await sync.enable('tasks', ['a', 'b'], decisions);
    await sync.syncNow();
    await sync.stop();
    await sync.decide(decisions);
    await sync.retry('r');
    await sync.configuration('tasks');
    await sync.leaveAlone('l');
    await sync.include('i');
    await sync.activity({ search: 's', state: 'all', kind: 'contacts', from: 0, count: 5 });
    await sync.history('h');
    await sync.takeOther('1', 'title');
    await sync.onlyInOutlook('contacts');
    await sync.switchOff('tasks', 'move');
    await sync.saveSettings(fresh.settings);
    await sync.signedIn('crm');
    await sync.standing('s');
    expect(session.asked).toEqual([
      ['preview', 'meetings', undefined],
      ['preview', 'contacts', decisions],
      ['enable', 'tasks', ['a', 'b'], decisions],
      ['syncNow'],
      ['stop'],
      ['decide', decisions],
      ['retry', 'r'],
      ['configuration', 'tasks'],
      ['leaveAlone', 'l'],
      ['include', 'i'],
      ['activity', { search: 's', state: 'all', kind: 'contacts', from: 0, count: 5 }],
      ['history', 'h'],
      ['takeOther', '1', 'title'],
      ['onlyInOutlook', 'contacts'],
      ['switchOff', 'tasks', 'move'],
      ['saveSettings', fresh.settings],
      ['signedIn', 'crm'],
      ['standing', 's'],
    ]);
  });

  it('answers with plain data, and passes on what went wrong', async () => {
    const only = { items: [{ title: 'Series', people: 2 }], total: 3 };
    const history = () => Promise.reject(new Error('broken'));
    const sync = remoteSync(served(new FakeSync(fresh, { onlyInOutlook: () => Promise.resolve(only), history })));
    expect(await sync.onlyInOutlook('meetings')).toEqual(only);
    await expect(sync.history('h')).rejects.toThrow('broken');
  });

  it('shows the snapshot as it is, then every new one, to each who listens, until they end it', async () => {
    const session = new FakeSync(fresh);
    const sync = remoteSync(served(session));
    const [first, second] = [listening(sync, 2), listening(sync, 1)];
    expect(await second.all).toEqual([fresh]);
    second.end();
    session.show(active);
    expect(await first.all).toEqual([fresh, active]);
    expect(second.heard).toEqual([fresh]);
  });

  it('shows the latest at once to who listens later', async () => {
    const sync = remoteSync(served(new FakeSync(active)));
    await listening(sync, 1).all;
    expect(listening(sync, 1).heard).toEqual([active]);
  });

  it('that cannot be reached lets every command fail, and nobody hears anything', async () => {
    const sync = remoteSync(Promise.reject(new Error('the pane is not set up')));
    const { heard } = listening(sync, 1);
    await expect(sync.syncNow()).rejects.toThrow('not set up');
    await expect(sync.preview('meetings')).rejects.toThrow('not set up');
    expect(heard).toEqual([]);
  });
});

describe('what the panel asks, behind a message port', () => {
  const maria = person('1', 'maria@graz.example');

  it('goes over with every argument', async () => {
    const desk = new FakePeople();
    const people = remotePeople(served(new FakeSync(), desk));
    const link = { type: 'lead', id: '2', name: 'Eva', url: null } as const;
    await people.kept(['a@x.example']);
    await people.look(['a@x.example']);
    await people.keptCard(maria);
    await people.card(maria);
    await people.choose('a@x.example', maria);
    await people.search('Eva', ['lead', 'contact']);
    await people.form('task');
    await people.make(note('n'));
    await people.makeAll([note('n'), newContact('c')]);
    await people.undo('n');
    await people.link('a@x.example', link);
    await people.made(['n', 'c']);
    await people.sendQueued();
    await people.dropQueued('n');
    expect(desk.asked).toEqual([
      ['kept', ['a@x.example']],
      ['look', ['a@x.example']],
      ['keptCard', maria],
      ['card', maria],
      ['choose', 'a@x.example', maria],
      ['search', 'Eva', ['lead', 'contact']],
      ['form', 'task'],
      ['make', note('n')],
      ['makeAll', [note('n'), newContact('c')]],
      ['undo', 'n'],
      ['link', 'a@x.example', link],
      ['made', ['n', 'c']],
      ['sendQueued'],
      ['dropQueued', 'n'],
    ]);
  });

  it('is answered with plain data, and every new state is told', async () => {
    const known = { address: 'a@x.example', people: [maria], chosen: null, brief: null, at: '2026-11-20T09:00:00Z' };
    const desk = new FakePeople({ kept: () => Promise.resolve([known]) });
    const people = remotePeople(served(new FakeSync(), desk));
    expect(await people.kept(['a@x.example'])).toEqual([known]);
    const told: unknown[] = [];
    const both = new Promise<void>((resolve) => {
      people.subscribe((state) => told.push(state) === 2 && resolve());
    });
    const problem = { code: 'offline', side: 'crm', message: '' } as const;
    const { key, title, on } = note('n');
    const queued = [{ key, title, on, at: '2026-11-20T09:00:00Z', problem, isRefused: false }];
    await people.kept([]);
    desk.show({ queued });
    await both;
    expect(told).toEqual([{ queued: [] }, { queued }]);
  });

  it.each([
    ['cannot be reached', () => remotePeople(Promise.reject(new Error('broken')))],
    ['throws', () => remotePeople(served(new FakeSync(), thrower()))],
  ])('gets an answer from a session that %s', async (_how, open) => {
    const people = open();
    const problem = { code: 'unexpected', side: null, message: 'broken' };
    const failed = { state: 'failed', problem };
    expect([await people.kept(['a']), await people.keptCard(maria), await people.made(['a'])]).toEqual([[], null, []]);
    for (const answer of [people.look(['a']), people.card(maria), people.search('a', []), people.form('lead')])
      expect(await answer).toEqual({ ok: false, problem });
    for (const answer of [people.make(note('n')), people.undo('n'), people.link('a', maria)])
      expect(await answer).toEqual(failed);
    expect(await people.makeAll([note('n'), note('m')])).toEqual([failed, failed]);
    await people.choose('a', maria);
    await people.sendQueued();
    await people.dropQueued('n');
  });
});

/** Every command of it is broken. */
function thrower(): FakePeople {
  const broken = () => Promise.reject(new Error('broken'));
  return new FakePeople({
    ...{ kept: broken, look: broken, keptCard: broken, card: broken, choose: broken, search: broken, form: broken },
    ...{ make: broken, makeAll: broken, undo: broken, link: broken, made: broken },
    ...{ sendQueued: broken, dropQueued: broken },
  });
}
