import { crmChoice, outlookChoice, type ChoiceValues } from '../../src/model/choice-values';
import { taskChoices } from '../../src/model/outlook-fields';
import {
  choicesOf,
  choiceTarget,
  keptValues,
  pairsOf,
  withCrm,
  withOutlook,
  type Choices,
} from '../../src/taskpane/views/setup/value-choices';
import { picklist, taskFields } from './setup-ground';

const field = (name: string) => taskFields.find((each) => each.name === name)!;
const targets = { status: field('Status'), importance: field('Priority') };
const status = choicesOf('status', null, targets.status);
const importance = choicesOf('importance', null, targets.importance);

/** What the engine makes of the pairs. */
function understood(name: 'status' | 'importance', choices: Choices): Choices {
  const pairs = pairsOf(choices);
  const toOutlook = new Map([...choices.toOutlook.keys()].map((crm) => [crm, outlookChoice(name, pairs, crm)]));
  const toCrm = new Map(taskChoices[name].map((outlook) => [outlook, crmChoice(pairs, outlook) ?? '']));
  return { toOutlook, toCrm };
}

test('T3: by itself each CRM value has its Outlook value, and back the one of the plain name', () => {
  expect([...importance.toOutlook]).toEqual([
    ['Highest', 'high'],
    ['High', 'high'],
    ['Normal', 'normal'],
    ['Low', 'low'],
  ]);
  expect(importance.toCrm.get('high')).toBe('High');
  expect(status.toCrm.get('waitingOnOthers')).toBe('Waiting for input');
});

test('T3: what a person chooses is what the pairs say, in both directions', () => {
  const crmValues = [...status.toOutlook.keys()];
  let choices = status;
  for (const [index, outlook] of taskChoices.status.entries()) {
    choices = withOutlook(choices, crmValues[index]!, outlook);
    choices = withOutlook(choices, crmValues[(index + 2) % 5]!, outlook);
    expect(understood('status', choices)).toEqual(choices);
  }
  const other = withCrm(importance, 'high', 'Highest');
  expect(understood('importance', other)).toEqual(other);
  expect(other.toCrm.get('high')).toBe('Highest');
});

test('T3: an Outlook value that nothing becomes any more leaves the CRM as it is, unless it is given one', () => {
  const moved = withOutlook(status, 'Deferred', 'notStarted');
  expect(moved.toCrm.get('deferred')).toBe('');
  expect(moved.toCrm.get('notStarted')).toBe('Not Started');
  const given = withCrm(moved, 'deferred', 'In Progress');
  expect(understood('status', given)).toEqual(given);
  expect(given.toOutlook.get('In Progress')).toBe('inProgress');
});

test('T3: a first CRM value for an Outlook value is also what it becomes', () => {
  const bare = choicesOf('importance', null, picklist('Priority', ['High', 'Normal']));
  expect(bare.toCrm.get('low')).toBe('');
  expect(withOutlook(bare, 'Normal', 'low').toCrm.get('low')).toBe('Normal');
});

describe('the values as they are kept', () => {
  test('are null for the default ones, also after a change and back', () => {
    const changed = withOutlook(status, 'Deferred', 'waitingOnOthers');
    const kept = keptValues(null, targets, { field: 'status', choices: changed });
    expect(kept?.status).toEqual(pairsOf(changed));
    expect(choicesOf('status', kept!.status, targets.status)).toEqual(changed);
    const back = withOutlook(changed, 'Deferred', 'deferred');
    expect(keptValues(kept, targets, { field: 'status', choices: back })).toBeNull();
  });

  test('of another field go when the mapping leads elsewhere', () => {
    const other = picklist('Urgency', ['now', 'later']);
    const values: ChoiceValues = { status: [], importance: [{ crm: 'Highest', outlook: 'high' }] };
    expect(keptValues(values, { ...targets, importance: other }, null)).toBeNull();
  });

  test('lead to the CRM field that the mapping names, if it is a choice list', () => {
    const target = (crm: string) => choiceTarget('status', [{ outlook: 'status', crm }], taskFields)?.name;
    expect([target('Priority'), target('Subject'), target('Gone')]).toEqual(['Priority', undefined, undefined]);
  });
});
