import type { MappedField } from '../../src/model/mapping';
import { taskFields } from '../../src/model/outlook-fields';
import type { Task } from '../../src/model/values';

/** All that a task holds, mapped. */
export const taskMapping: MappedField[] = taskFields.map((outlook) => ({
  outlook,
  crm: {
    ...{ name: `Crm_${outlook.name}`, label: outlook.name, length: null, values: [], target: null },
    ...{ type: 'text', isWritable: true, isMandatory: false, isCustom: false },
  },
}));

/** A task with all its fields; those that are not named are as To Do makes them. */
export function taskValues(parts: Record<string, string> = {}): Task {
  const all: Record<string, string> = { status: 'notStarted', importance: 'normal', ...parts };
  return Object.fromEntries(taskFields.map(({ name }) => [name, { [name]: all[name] ?? '' }]));
}
