import type { Added } from '../session/port';
import type { SideName } from '../sync/side';
import {
  askingSentence,
  needsSignIn,
  obstacleOf,
  sentenceOf,
  sentences,
  type OpenMeeting,
  type Sentence,
} from './sentences';

/** The item that was open when the button was pressed. */
export interface ItemPort {
  /** Null: none is open. */
  read(): Promise<OpenMeeting | null>;
  /** Marks it as the CRM record's. */
  mark(record: string): Promise<void>;
  /** Shows a notification in place of the last one. */
  notify(sentence: Sentence): Promise<void>;
}

/** Sign-in and the session. */
export interface EnginePort {
  add(id: string): Promise<Added>;
  /** Asks the person, in a window. True when the person is signed in now. */
  signIn(side: SideName): Promise<boolean>;
}

export interface AddPorts {
  item: ItemPort;
  /** May load it first. */
  engine(): Promise<EnginePort>;
  log(message: string, cause: unknown): void;
}

/** Outlook ends a command after five minutes, without a word to the person. */
const longestMilliseconds = 4 * 60_000;

/**
 * S4: what the button does.
 * 1. What Outlook itself knows to stand in the way is said before anybody is asked or anything is loaded.
 * 2. Each side is asked for sign-in once; where that fails, the meeting waits for the pane.
 * 3. It always ends, and always with a notification, in less time than Outlook allows.
 * 4. A second press on the same meeting says that the first one is at work.
 */
export class AddToCrm {
  private readonly running = new Set<string>();

  constructor(private readonly milliseconds = longestMilliseconds) {}

  /** Never throws. */
  async press(ports: AddPorts): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = new Press(ports, this.running);
    const slow = new Promise<void>((resolve) => {
      timer = setTimeout(() => void press.giveUp().then(resolve), this.milliseconds);
    });
    await Promise.race([press.done(), slow]);
    clearTimeout(timer);
  }
}

class Press {
  private isGivenUp = false;

  constructor(
    private readonly ports: AddPorts,
    private readonly running: Set<string>,
  ) {}

  async done(): Promise<void> {
    try {
      await this.say(await this.outcome());
    } catch (cause) {
      this.ports.log('not added', cause);
      await this.say(sentences.broken);
    }
  }

  /** What goes on goes on; it has nothing more to say. */
  async giveUp(): Promise<void> {
    const said = this.say(sentences.slow);
    this.isGivenUp = true;
    await said;
  }

  private async outcome(): Promise<Sentence> {
    const meeting = await this.ports.item.read();
    const obstacle = obstacleOf(meeting);
    const id = meeting?.graphId;
    if (obstacle || !id) return obstacle ?? sentences.broken;
    if (this.running.has(id)) return sentences.addingAlready;
    this.running.add(id);
    try {
      await this.say(sentences.adding);
      return await this.add(id);
    } finally {
      this.running.delete(id);
    }
  }

  private async add(id: string): Promise<Sentence> {
    const engine = await this.ports.engine();
    const added = await this.signedInAdd(engine, id);
    if (added.state !== 'added' && added.state !== 'already') return sentenceOf(added);
    return (await this.isMarked(added.record)) ? sentenceOf(added) : sentences.unmarked;
  }

  /** The second side says that it needs a sign-in only once the first one has got its. */
  private async signedInAdd(engine: EnginePort, id: string): Promise<Added> {
    const asked = new Set<SideName>();
    let added = await engine.add(id);
    for (let side = sideToAsk(added); side && !asked.has(side) && !this.isGivenUp; side = sideToAsk(added)) {
      asked.add(side);
      await this.say(askingSentence(side));
      if (!(await engine.signIn(side))) return added;
      await this.say(sentences.adding);
      added = await engine.add(id);
    }
    return added;
  }

  /** Unmarked it stands in the CRM all the same; the next press marks it. */
  private async isMarked(record: string | null): Promise<boolean> {
    if (record === null) return true;
    try {
      await this.ports.item.mark(record);
      return true;
    } catch (cause) {
      this.ports.log('not marked', cause);
      return false;
    }
  }

  private async say(sentence: Sentence): Promise<void> {
    if (this.isGivenUp) return;
    try {
      await this.ports.item.notify(sentence);
    } catch (cause) {
      this.ports.log('not told', cause);
    }
  }
}

function sideToAsk(added: Added): SideName | null {
  return added.state === 'queued' && needsSignIn(added.problem) ? added.problem.side : null;
}
