/** @jest-environment jsdom */
import { openItem } from '../../src/office/shown-item';
import type { ItemChange, ItemWish } from '../../src/sandbox/desk/office-wish';
import type { ShownItem } from '../../src/people/open-item';

/** The items of the desk's Office.js, as the pane's own reader finds them. */
interface StandIn {
  sandbox: { setItem: (wish: ItemWish | null) => void; change: (change: ItemChange) => void };
  context: { mailbox: { item: Record<string, unknown> | null } };
}

const kim = { displayName: 'Kim Adler', emailAddress: 'kim@contoso.example' };
const ada = { displayName: 'Ada Byron', emailAddress: 'ada@byron.example' };
const ben = { displayName: 'Ben King', emailAddress: 'ben@king.example' };

async function office(): Promise<StandIn> {
  Object.assign(globalThis, {
    sandboxPeople: [{ id: 'kim', name: 'Kim Adler', email: 'kim@contoso.example' }],
    sandboxServices: { graph: 'http://graph.example' },
    matchMedia: () => ({ matches: false }),
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/sandbox/desk/office');
  });
  return (globalThis as unknown as { Office: StandIn }).Office;
}

/** What the pane is told, in order; ends with the first that fits. */
function told(): {
  next: (fits?: (item: ShownItem | null) => boolean) => Promise<ShownItem | null>;
  body: () => Promise<string>;
} {
  const items: (ShownItem | null)[] = [];
  let wake: () => void = jest.fn();
  const reader = openItem('kim@contoso.example');
  reader.subscribe((item) => {
    items.push(item);
    wake();
  });
  const next = async (fits: (item: ShownItem | null) => boolean = () => true): Promise<ShownItem | null> => {
    for (;;) {
      while (items.length > 0) {
        const item = items.shift() ?? null;
        if (fits(item)) return item;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { next, body: () => reader.bodyText() };
}

const addresses = (item: ShownItem | null) => item?.people.map(({ role, address }) => `${role} ${address}`);
const has = (address: string) => (item: ShownItem | null) =>
  item?.people.some((each) => each.address === address) === true;

afterEach(() => {
  window.frameElement?.remove();
  Reflect.deleteProperty(window, 'frameElement');
});

test('a message that is read has everybody on it, its time, its text, and Graph’s id', async () => {
  const { sandbox } = await office();
  sandbox.setItem({
    ...{
      id: 'AAM-k_1=',
      itemType: 'message',
      subject: 'Quotation',
      body: 'Hello <b>Kim</b>',
      from: ada,
      to: [kim],
      cc: [ben],
    },
    ...{ internetMessageId: '<1@byron.example>', dateTimeCreated: '2026-11-20T09:30:00Z' },
  });
  const pane = told();
  const item = await pane.next();
  expect(item).toMatchObject({
    ...{ kind: 'message', mode: 'read', role: null, graphId: 'AAM-k_1=', withoutId: null, subject: 'Quotation' },
    ...{ messageId: '<1@byron.example>', at: '2026-11-20T09:30:00Z', isProtected: false },
  });
  expect(addresses(item)).toEqual(['from ada@byron.example', 'to kim@contoso.example', 'cc ben@king.example']);
  expect(await pane.body()).toBe('Hello <b>Kim</b>');
});

test('as HTML its text is escaped', async () => {
  const { sandbox, context } = await office();
  sandbox.setItem({ itemType: 'message', body: '<script>\nHi' });
  const { body } = context.mailbox.item as unknown as { body: { getAsync: (...args: unknown[]) => void } };
  const answer = await new Promise<{ value: string }>((resolve) => body.getAsync('html', resolve));
  expect(answer.value).toBe('<html><body>&lt;script&gt;<br>Hi</body></html>');
});

test.each([
  ['attendee', ada],
  ['organizer', kim],
] as const)('a meeting that is read says who is on it: as %s', async (role, organizer) => {
  const { sandbox } = await office();
  const [start, end] = ['2026-11-25T09:00:00Z', '2026-11-25T10:00:00Z'];
  sandbox.setItem({
    ...{ id: 'event-1', organizer, requiredAttendees: [kim], optionalAttendees: [ben], start, end },
    ...{ sensitivity: 'private', repeats: true },
  });
  const item = await told().next();
  expect(item).toMatchObject({ kind: 'meeting', mode: 'read', role, isPrivate: true, isRecurring: true });
  expect(item?.time).toEqual({ allDay: false, start, end, zone: null });
  expect(addresses(item)?.slice(1)).toEqual(['required kim@contoso.example', 'optional ben@king.example']);
});

test('a meeting that is written is its writer’s, without an id before it is saved, and its time follows', async () => {
  const { sandbox } = await office();
  sandbox.setItem({ mode: 'compose', subject: 'Visit', start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z' });
  const pane = told();
  const item = await pane.next();
  expect(item).toMatchObject({
    mode: 'compose',
    role: 'organizer',
    graphId: null,
    withoutId: 'unsaved',
    subject: 'Visit',
  });
  expect(addresses(item)).toEqual(['organizer kim@contoso.example']);
  sandbox.change({ end: '2026-11-25T11:00:00Z' });
  expect((await pane.next())?.time).toMatchObject({ end: '2026-11-25T11:00:00Z' });
});

test('who is added to an open draft is told at once, and only of what changed', async () => {
  const { sandbox, context } = await office();
  sandbox.setItem({ itemType: 'message', mode: 'compose', to: [ada] });
  const pane = told();
  expect(addresses(await pane.next())).toEqual(['from kim@contoso.example', 'to ada@byron.example']);
  const heard = jest.fn();
  const item = context.mailbox.item as unknown as { addHandlerAsync: (...args: unknown[]) => void };
  item.addHandlerAsync('olkRecipientsChanged', heard);
  sandbox.change({ cc: [ben] });
  expect(addresses(await pane.next(has('ben@king.example')))?.at(-1)).toBe('cc ben@king.example');
  const fields = {
    to: false,
    cc: true,
    bcc: false,
    requiredAttendees: false,
    optionalAttendees: false,
    resources: false,
  };
  expect(heard).toHaveBeenCalledWith({ type: 'olkRecipientsChanged', changedRecipientFields: fields });
});

test('what one mode does not have is not there', async () => {
  const { sandbox, context } = await office();
  const lacks = (wish: ItemWish, ...names: string[]) => {
    sandbox.setItem(wish);
    expect(names.filter((name) => context.mailbox.item?.[name] !== undefined)).toEqual([]);
  };
  lacks({ itemType: 'message' }, 'bcc', 'organizer', 'start', 'getItemIdAsync', 'sensitivity', 'recurrence');
  lacks({ itemType: 'message', mode: 'compose' }, 'itemId', 'sender', 'internetMessageId', 'dateTimeCreated', 'start');
  lacks({}, 'from', 'to', 'getItemIdAsync', 'internetMessageId');
  lacks({ mode: 'compose' }, 'itemId', 'from', 'to', 'bcc', 'itemClass');
});

test('an encrypted message is marked and keeps its text; where Outlook hands out nothing the item is null', async () => {
  const { sandbox } = await office();
  sandbox.setItem({ id: '1', itemType: 'message', subject: 'Secret', body: 'Secret', isProtected: true });
  const pane = told();
  expect(await pane.next()).toMatchObject({ isProtected: true });
  expect(await pane.body()).toBe('');
  sandbox.setItem(null);
  expect(await pane.next()).toBeNull();
});

test('the item that the frame around the page names is open from the beginning', async () => {
  const frame = document.createElement('iframe');
  frame.dataset['item'] = JSON.stringify({ id: '1', itemType: 'message', subject: 'Quotation' });
  Object.defineProperty(window, 'frameElement', { value: frame, configurable: true });
  const { context } = await office();
  expect(context.mailbox.item).toMatchObject({ itemType: 'message', subject: 'Quotation' });
});
