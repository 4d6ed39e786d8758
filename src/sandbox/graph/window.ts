/** The bounds of a calendar view. */
import { GraphError, invalidRequest } from './errors';
import type { Window } from './occurrences';
import { queryInstant } from './zones';

const mostDays = 1825;

function bound(query: URLSearchParams, name: string): number {
  const found = [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) {
    throw new GraphError(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  const instant = queryInstant(found);
  if (instant === undefined) throw invalidRequest(`The value '${found}' of parameter '${name}' is not valid.`);
  return instant;
}

/** Throws for a missing, unreadable or reversed bound, and for more than 1,825 days. */
export function readWindow(query: URLSearchParams): Window {
  const window = { from: bound(query, 'startDateTime'), to: bound(query, 'endDateTime') };
  if (window.to < window.from) throw invalidRequest('The EndDateTime is earlier than the StartDateTime.');
  if (window.to - window.from > mostDays * 86_400_000) {
    throw invalidRequest(`Requested date range is too long. The range in days should not exceed ${mostDays}.`);
  }
  return window;
}
