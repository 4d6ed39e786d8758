import { peopleOf, type App, type PeopleCrm } from '../app';
import { impatient } from './impatient';
import type { Kept } from './kept';
import type { PeopleHost } from './people-host';
import type { SessionHost } from './session-host';

/** The session's own surroundings as the desk about people needs them. */
export function peopleHost(host: SessionHost, kept: Kept, onMeeting: () => void): PeopleHost {
  const door = new CrmDoor(() => appFor(host, kept));
  return {
    ...{ onMeeting, windows: host.peopleWindows, clock: host.app.clock },
    isOnline: () => host.isOnline(),
    log: (message, cause) => host.log(message, cause),
    store: () => kept.store,
    storage: () => kept.storage,
    renew: () => kept.lookAgain(),
    crm: () => door.open(),
    wait: (milliseconds) => quietNetwork(host).wait(milliseconds),
  };
}

/** For a question that a person waits for, beside whatever run goes on. */
export function appFor(host: SessionHost, { store }: Kept): App {
  return { ...host.app, store, network: (side) => impatient(quietNetwork(host), side) };
}

function quietNetwork(host: SessionHost) {
  return host.network({ signal: new AbortController().signal, onWait: () => undefined });
}

/** The same CRM as long as its token is: it remembers what it has asked. */
class CrmDoor {
  private crm: PeopleCrm | null = null;
  private opening: Promise<PeopleCrm> | null = null;

  constructor(private readonly app: () => App) {}

  open(): Promise<PeopleCrm> {
    this.opening ??= this.ask().finally(() => (this.opening = null));
    return this.opening;
  }

  private async ask(): Promise<PeopleCrm> {
    this.crm = await peopleOf(this.app(), this.crm);
    return this.crm;
  }
}
