import type { PeopleHost } from './people-host';

const pauseMilliseconds = 250;
const longestTries = 40;

/** One piece of work after another, in whichever window. */
export class PeopleTurns {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: Pick<PeopleHost, 'windows' | 'wait'>) {}

  /** Undefined: another window went on for too long, nothing was done. */
  run<T>(work: () => Promise<T>): Promise<T | undefined> {
    const turn = this.last.then(() => this.alone(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async alone<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; tries < longestTries; tries += 1) {
      const ended = await this.host.windows.alone(work);
      if (ended !== 'busy') return ended.done;
      await this.host.wait(pauseMilliseconds);
    }
    return undefined;
  }
}
