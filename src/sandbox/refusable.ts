import { BadRequest } from './control-schemas';

/** The services throw the reason why they would not do it. */
export function refusable<T>(deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    throw new BadRequest(
      `It cannot be done: ${error instanceof Error ? error.message : 'no reason given'}`.replace(/\.?$/, '.'),
    );
  }
}
