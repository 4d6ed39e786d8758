/** A task as Graph answers it, property by property, so that filters read what answers show. */
import { type View, type Wire, wireInstant } from './event-output';
import { etag, guid, todoId } from './ids';
import { type Expansions, matches } from './todo-query';
import type { StoredLink, StoredTask } from './todo-state';
import { wireTime } from './zones';

type Read = (task: StoredTask, view: View) => unknown;

function time(ms: number | null, { zone }: View): Wire | undefined {
  return ms === null ? undefined : wireTime({ ms, local: '', zone }, false, zone);
}

/** Undefined where Graph leaves a property out. */
const properties: Record<string, Read> = {
  importance: ({ content }) => content.importance,
  isReminderOn: ({ content }) => content.isReminderOn,
  status: ({ content }) => content.status,
  title: ({ content }) => content.title,
  createdDateTime: ({ created }) => wireInstant(created),
  lastModifiedDateTime: ({ modified }) => wireInstant(modified),
  bodyLastModifiedDateTime: ({ bodyModified }) => wireInstant(bodyModified),
  hasAttachments: () => false,
  categories: ({ content }) => content.categories,
  id: ({ number }, { personId }) => todoId('task', personId, number),
  // To Do: the answer is text, whatever was sent.
  body: ({ content }) => ({ content: content.body, contentType: 'text' }),
  dueDateTime: ({ content }, view) => time(content.due, view),
  startDateTime: ({ content }, view) => time(content.start, view),
  reminderDateTime: ({ content }, view) => time(content.reminder, view),
  // To Do: always midnight in UTC, whatever zone is preferred.
  completedDateTime: ({ content: { completed } }) =>
    completed === null ? undefined : { dateTime: `${completed}T00:00:00.0000000`, timeZone: 'UTC' },
  recurrence: ({ content }) => content.recurrence ?? undefined,
};

const lowerNames = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));

export function spellTask(name: string): string | undefined {
  return lowerNames.get(name.toLowerCase());
}

export function wireLink(personId: string, { number, ...link }: StoredLink): Wire {
  return { ...link, id: guid(`linked resource ${personId} ${number}`) };
}

/** The properties in `select` (all, without it), id and etag always. */
export function wireTask(task: StoredTask, view: View, select?: string[], expansions?: Expansions): Wire {
  const wire: Wire = { '@odata.etag': etag(view.personId, task.version) };
  for (const name of select ? [...select, 'id'] : Object.keys(properties)) {
    const value = properties[name]?.(task, view);
    if (value !== undefined) wire[name] = value;
  }
  if (!expansions?.has('linkedResources')) return wire;
  const links = task.links.map((link) => wireLink(view.personId, link));
  return { ...wire, linkedResources: links.filter((link) => matches(expansions.get('linkedResources'), link)) };
}
