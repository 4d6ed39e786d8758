import type { Task } from '../../src/model/values';
import { sideContract } from '../side-contract';
import type { SideHarness } from '../side-contract/bench';
import { taskMapping } from '../side-contract/mapping';
import { cut } from '../side-contract/samples';
import { taskSamples } from '../side-contract/task-samples';
import { filled } from '../side-contract/values';
import { now } from './mailbox';
import { taskBox } from './task-box';

/** In the zone of the user's own device, with a time of day. */
const day = (date: string | undefined) =>
  date ? { dateTime: `${date}T17:30:00`, timeZone: 'W. Europe Standard Time' } : null;

/** What the user's own To Do sends of a field: it takes no empty title. */
const written: Record<string, (value: string) => object> = {
  title: (title) => ({ title: title.trim() === '' ? '(No subject)' : title }),
  body: (content) => ({ body: { content, contentType: 'text' } }),
  dueDateTime: (date) => ({ dueDateTime: day(date) }),
  startDateTime: (date) => ({ startDateTime: day(date) }),
};

function writtenAs(changes: Partial<Task>): object {
  const bodies = Object.entries(changes).map(
    ([group, parts]) => written[group]?.(parts?.[group] ?? '') ?? { [group]: parts?.[group] },
  );
  return Object.assign({}, ...bodies) as object;
}

/** To Do holds 255 characters of a title. */
function fitting(fields: Task): Task {
  return filled(taskMapping, ({ outlook: { name, group } }) =>
    cut(fields[group]?.[name] ?? '', name === 'title' ? 255 : Infinity),
  );
}

async function outlookHarness(): Promise<SideHarness<Task>> {
  const box = await taskBox();
  const elsewhere = await box.newList('Elsewhere');
  const moved = new Map<string, string>();
  return {
    ...{ side: box.sideWith({ mapping: taskMapping }), now, fitting, shown: fitting },
    // To Do: a move ends the task, and another one begins.
    exceptions: { away: 'gone', stamps: true, onceKeys: false, editOfDeleted: 'gone' },
    userAdd: (fields) => box.add(writtenAs(fields)),
    userEdit: (id, changes) => box.edit(id, writtenAs(changes)),
    userDelete: (id) => box.erase(id),
    userGiveAway: async (id) => moved.set(id, await box.move(id, elsewhere)),
    userTakeBack: (id) => box.move(moved.get(id) ?? id, box.listId),
    loseAnswers: async (when) => {
      if (when === 'never') await box.control('DELETE', 'faults');
      else await box.fault({ method: 'POST', path: '\\$batch' }, { drop: when }, { times: null });
    },
    signOut: () => box.fault({}, { status: 401 }, { times: null }),
    settle: () => box.control('POST', 'clock', { advanceSeconds: 2 }),
    mailed: async () => (await box.control<unknown[]>('GET', 'outbox')).length,
    close: () => box.close(),
  };
}

sideContract('Outlook tasks over HTTP', taskSamples, outlookHarness);
