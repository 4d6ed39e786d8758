import { DateTime } from 'luxon';
import { addRecord } from '../../crm/records';
import type { Person } from '../../person';
import type { World } from '../../world';
import { enteredBefore, editedAfter, instant } from './calendar';
import { chanceFrom } from './chance';
import type { Ids } from './ids';
import { type Cast, colleague, contactAt } from './meeting';
import { colleaguesTasks, ownTasks, type TaskText } from './tasks';

type Fields = Record<string, unknown>;

export function addTasks(world: World, cast: Cast, ids: Ids): void {
  const [first] = cast.people;
  if (first === undefined) return;
  const own = { ...cast, diary: { ...cast.diary, chance: chanceFrom(3301) } };
  for (const task of ownTasks) addTask(world, own, ids, first, task);
  for (const [owner, task] of colleaguesTasks) addTask(world, own, ids, colleague(cast, owner), task);
}

function addTask(world: World, cast: Cast, ids: Ids, owner: Person, task: TaskText): void {
  const { chance, now } = cast.diary;
  const today = DateTime.fromJSDate(now, { zone: owner.crmTimeZone }).startOf('day');
  const due = task.due === undefined ? undefined : today.plus({ days: task.due });
  const created = enteredBefore(cast.diary, due ?? today);
  const edited = chance.happens(0.3) ? editedAfter(cast.diary, created) : undefined;
  const fields = {
    Subject: task.subject,
    Status: task.status,
    Priority: task.priority,
    ...(due && { Due_Date: due.toFormat('yyyy-MM-dd') }),
    ...(task.note !== '' && { Description: task.note }),
    ...related(cast, ids, task),
    ...(due && repetition(due, task)),
    ...(due && task.hasReminder === true && { Remind_At: { ALARM: alarm(due) } }),
  };
  addRecord(world, 'Tasks', fields, {
    ownerId: owner.crmUserId,
    source: 'crm_ui',
    at: instant(created),
    ...(edited && { modifiedAt: instant(edited) }),
  });
}

function repetition(due: DateTime, { months }: TaskText): Fields {
  if (months === undefined) return {};
  const [first, last] = [due, due.plus({ months })].map((day) => day.toFormat('yyyy-MM-dd'));
  return { Recurring_Activity: { RRULE: `FREQ=MONTHLY;INTERVAL=1;DTSTART=${first ?? ''};UNTIL=${last ?? ''}` } };
}

const alarm = (due: DateTime): string =>
  `ACTION=POPUP;TRIGGER=DATE-TIME:${due.set({ hour: 8 }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")}`;

function related(cast: Cast, ids: Ids, { account: short, about }: TaskText): Fields {
  if (short === '' || about === 'nothing') return {};
  const contact = contactAt(cast, short);
  const who = about === 'contact' || about === 'both' ? { Who_Id: { id: ids.contacts.get(contact) } } : {};
  if (about === 'contact') return who;
  const deal = ids.deals.find((each) => each.deal.account === contact.account);
  const what =
    about === 'deal' && deal
      ? { What_Id: { id: deal.id }, $se_module: 'Deals' }
      : { What_Id: { id: ids.accounts.get(contact.account) }, $se_module: 'Accounts' };
  return { ...who, ...what };
}
