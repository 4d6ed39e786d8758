/** Answers as Office.js gives them to its callbacks. */
export interface Failure {
  code: number;
  name: string;
  message: string;
}

type Callback = (result: unknown) => void;

/** The callback is the last argument, and may be missing. It is called later, as Office does. */
export function succeed(args: unknown[], value?: unknown): void {
  answer(args, { status: 'succeeded', value });
}

export function fail(args: unknown[], error: Failure): void {
  answer(args, { status: 'failed', error });
}

function answer(args: unknown[], result: object): void {
  const callback = args.findLast((each) => typeof each === 'function') as Callback | undefined;
  if (callback) queueMicrotask(() => callback(result));
}

export type Handler = (event: unknown) => void;

/** Handlers by the name of their event. */
export class Handlers {
  private readonly byType = new Map<string, Handler[]>();

  add(type: string, handler: Handler): void {
    this.byType.set(type, [...(this.byType.get(type) ?? []), handler]);
  }

  remove(type: string): void {
    this.byType.delete(type);
  }

  tell(type: string, event: unknown): void {
    for (const handler of this.byType.get(type) ?? []) handler(event);
  }
}
