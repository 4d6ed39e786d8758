/** Works one after another; who asks for the same as one that waits or runs shares its answer. */
export class Turns<Answer> {
  private readonly running = new Map<string, Promise<Answer>>();
  private last: Promise<unknown> = Promise.resolve();

  take(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const same = this.running.get(key);
    if (same) return same;
    const mine = this.next(work).finally(() => this.running.delete(key));
    this.running.set(key, mine);
    return mine;
  }

  /** A work that nobody shares. */
  next<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
