/** @jest-environment jsdom */
import { leaveOutlook, startOutlook, succeeded } from '../office/fake-outlook';

/** The function file as Outlook loads it, over an Office.js without an engine behind it. */
type Command = (event: { completed(): void }) => void;

const details: { type: string; message: string }[] = [];
const item = {
  itemType: 'appointment',
  subject: {},
  getItemIdAsync: (callback: (result: object) => void) => callback(succeeded('AAM')),
  notificationMessages: {
    replaceAsync: (_key: string, shown: (typeof details)[number], callback: (result: object) => void) => {
      details.push(shown);
      callback(succeeded());
    },
  },
};

/** Presses the button with this item open; ends when Outlook is told that it is done. */
async function press(open: object | null): Promise<void> {
  details.length = 0;
  startOutlook({ item: open });
  const commands = new Map<string, Command>();
  Object.assign(Office, { actions: { associate: (name: string, command: Command) => commands.set(name, command) } });
  jest.resetModules();
  await import('../../src/commands/index');
  await new Promise<void>((completed) => commands.get('addToCrm')?.({ completed }));
}

beforeEach(() => {
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
  Object.assign(globalThis, { fetch: () => Promise.resolve({ ok: false, status: 404 }) });
});

afterEach(() => {
  leaveOutlook();
  jest.restoreAllMocks();
});

test('S4: says in the person’s language that the meeting has to be saved first', async () => {
  await press({ ...item, getItemIdAsync: (callback: (result: object) => void) => callback(succeeded('')) });
  expect(details).toEqual([
    { type: 'errorMessage', message: 'Sla de vergadering eerst op en druk dan op “Toevoegen aan CRM”.' },
  ]);
});

test('ends, and says so, when the pages are not set up', async () => {
  await press(item);
  expect(details.map(({ type }) => type)).toEqual(['progressIndicator', 'errorMessage']);
});

test('ends where nothing is open', async () => {
  await press(null);
  expect(details).toEqual([]);
});
