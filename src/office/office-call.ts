/** Office.js where its script has run; what of it stands there differs by host. */
export function officeJs(): Partial<typeof Office> | undefined {
  return (globalThis as { Office?: Partial<typeof Office> }).Office;
}

export function isPhone(): boolean {
  const platform = officeJs()?.context?.platform as string | undefined;
  return platform === 'iOS' || platform === 'Android';
}

/** Outlook answers at once or never: so long a page waits for it at most. */
const longestStartMilliseconds = 3000;

/** Ends when Office.js knows where it stands: it says so, says nothing, or is not there. */
export async function officeReady(): Promise<void> {
  const ready = officeJs()
    ?.onReady?.()
    .catch(() => undefined);
  if (!ready) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((resolve) => (timer = setTimeout(resolve, longestStartMilliseconds)));
  await Promise.race([ready, silence]);
  clearTimeout(timer);
}

/** What Outlook answered in place of what was asked for. */
export class OfficeError extends Error {
  constructor(
    /** Of the call that failed. */
    readonly call: string,
    /** Outlook's; 0 where there was no answer. */
    readonly code: number,
    /** Outlook's name of the error (`ItemNotSaved`). */
    readonly reason: string,
    message: string,
  ) {
    super(`${call}: ${reason} (${code}) ${message}`);
    this.name = 'OfficeError';
  }
}

const longestWaitMilliseconds = 20_000;

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/**
 * A call of Office.js as a promise.
 * @throws OfficeError when Outlook refuses, throws or does not answer
 */
export async function officeCall<Value>(call: string, begin: (callback: Callback<Value>) => void): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OfficeError(call, 0, 'NoAnswer', '')), longestWaitMilliseconds);
  });
  try {
    return await Promise.race([answered(call, begin), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function answered<Value>(call: string, begin: (callback: Callback<Value>) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      begin((result) => {
        if (hasSucceeded(result)) resolve(result.value);
        else reject(errorFrom(call, result));
      });
    } catch (cause) {
      // Some hosts throw what others answer: a wrong argument, a method that they do not have.
      reject(errorThrown(call, cause));
    }
  });
}

/** The enum is not there before Office.js is ready; its value is. */
export function hasSucceeded(result: Pick<Office.AsyncResult<unknown>, 'status'>): boolean {
  return String(result.status) === 'succeeded';
}

function errorFrom(call: string, result: Office.AsyncResult<unknown>): OfficeError {
  const error = result.error as Partial<Office.Error> | undefined;
  return new OfficeError(call, error?.code ?? 0, error?.name ?? 'Unknown', error?.message ?? '');
}

function errorThrown(call: string, cause: unknown): OfficeError {
  const { name = 'Unknown', message = '' } = cause as Partial<Error>;
  const error = new OfficeError(call, 0, name, message);
  error.cause = cause;
  return error;
}
