/** What the first person has to do in private, in To Do's own list: none of it may reach the CRM. */
import { DateTime } from 'luxon';
import { addTask } from '../../graph/todo';
import type { World } from '../../world';
import type { Cast } from './meeting';

type Json = Record<string, unknown>;

interface Chore {
  title: string;
  /** Days from today; without it, no date. */
  due?: number;
  more?: Json;
}

const text = (content: string): Json => ({ body: { content, contentType: 'text' } });

const chores: Chore[] = [
  { title: 'Buy ink', due: 0 },
  { title: 'Renew passport (Lucas)', due: 21, more: { importance: 'high', ...text('Two photographs.\nForm LS01.') } },
  { title: 'Water the plants 🪴', due: 1, more: { status: 'inProgress' } },
  { title: 'Costume: tree 🌳', due: 17, more: text('Brown tights, green cardboard.') },
  { title: 'Cancel old gym', due: -6 },
  { title: 'Present for mamá', due: 60, more: { categories: ['Family'] } },
  { title: 'Regalo de aniversario', due: 85, more: { importance: 'high', categories: ['Family'] } },
  { title: 'Read: “Quiet Rooms”', more: { importance: 'low' } },
  { title: 'Choir: learn alto part', more: { status: 'deferred' } },
  { title: 'Answer the notary', due: -4, more: { status: 'waitingOnOthers' } },
  { title: 'Tax return', due: -40, more: { status: 'completed' } },
  { title: 'Fix bicycle light', due: -12, more: { status: 'completed', importance: 'low' } },
];

/** A midnight in the zone of the mailbox, as To Do writes it. */
function midnight(now: Date, timeZone: string, days: number): Json {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day').plus({ days });
  return { dateTime: day.toFormat("yyyy-MM-dd'T'00:00:00"), timeZone };
}

/** Into the default list. */
export function fillTodo(world: World, cast: Cast): void {
  const [owner] = cast.people;
  if (owner === undefined) return;
  for (const { title, due, more } of chores) {
    const when = due === undefined ? {} : { dueDateTime: midnight(cast.diary.now, owner.mailboxTimeZone, due) };
    addTask(world, owner.id, { title, ...when, ...more });
  }
}
