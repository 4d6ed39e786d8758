/** @jest-environment jsdom */

const people = [
  { id: 'kim', name: 'Kim Adler', email: 'kim@contoso.example' },
  { id: 'lee', name: 'Lee Navarro', email: 'lee@contoso.example' },
];

interface StandIn {
  onReady: (callback?: (info: unknown) => void) => Promise<{ host: string }>;
  EventType: Record<string, string>;
  sandbox: { setItem: (wish: object | null) => void };
  context: {
    displayLanguage: string;
    officeTheme: { isDarkTheme: boolean; bodyBackgroundColor: string };
    mailbox: {
      item: unknown;
      userProfile: { emailAddress: string };
      addHandlerAsync: (...values: unknown[]) => void;
      convertToRestId: (id: string) => string;
    };
    requirements: { isSetSupported: (set: string, version: string) => boolean };
  };
}

/** The stand-in as a pane finds it whose address ends so. */
async function officeAt(query: string): Promise<StandIn> {
  history.replaceState(null, '', `/pane/taskpane.html${query}`);
  Object.assign(globalThis, {
    sandboxPeople: people,
    sandboxServices: { graph: 'http://graph.example' },
    matchMedia: () => ({ matches: false }),
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/sandbox/desk/office');
  });
  return (globalThis as unknown as { Office: StandIn }).Office;
}

test('person, language and theme come from the address of the pane', async () => {
  const { context } = await officeAt('?person=lee&lang=es&theme=dark');
  expect(context.mailbox.userProfile.emailAddress).toBe('lee@contoso.example');
  expect(context.displayLanguage).toBe('es');
  expect(context.officeTheme).toMatchObject({ isDarkTheme: true, bodyBackgroundColor: '#292929' });
});

test('without them it is the first person, the browser’s language and its theme', async () => {
  const { context } = await officeAt('');
  expect(context.mailbox.userProfile.emailAddress).toBe('kim@contoso.example');
  expect(context.displayLanguage).toBe(navigator.language);
  expect(context.officeTheme).toMatchObject({ isDarkTheme: false, bodyBackgroundColor: '#ffffff' });
});

test('it gets ready both ways, no item is open, and handlers are accepted', async () => {
  const office = await officeAt('?theme=light');
  const told = jest.fn();
  expect((await office.onReady(told)).host).toBe('Outlook');
  expect(told).toHaveBeenCalledTimes(1);
  expect(office.context.mailbox.item).toBeNull();
  const added = new Promise((resolve) =>
    office.context.mailbox.addHandlerAsync(office.EventType['ItemChanged'], jest.fn(), resolve),
  );
  expect(await added).toEqual({ status: 'succeeded', value: undefined });
});

test('an item that is opened is told to who listens, with the id of Exchange web services', async () => {
  const { context, sandbox } = await officeAt('');
  const told = jest.fn();
  context.mailbox.addHandlerAsync('olkItemSelectedChanged', told);
  sandbox.setItem({ id: 'AAM-k_1=' });
  expect(told).toHaveBeenCalledTimes(1);
  expect(context.mailbox.item).toMatchObject({ itemId: 'AAM/k+1=', itemType: 'appointment', subject: 'A meeting' });
  expect(context.mailbox.convertToRestId('AAM/k+1=')).toBe('AAM-k_1=');
  sandbox.setItem(null);
  expect(context.mailbox.item).toBeNull();
});

test('an item that is composed has no id before it is saved', async () => {
  const { context, sandbox } = await officeAt('');
  sandbox.setItem({ mode: 'compose' });
  const item = context.mailbox.item as { itemId?: string; getItemIdAsync: (callback: unknown) => void };
  expect(item.itemId).toBeUndefined();
  const answer = await new Promise((resolve) => item.getItemIdAsync(resolve));
  expect(answer).toMatchObject({ status: 'failed', error: { name: 'ItemNotSaved' } });
});

test('whether Outlook brokers the sign-in is what the address says', async () => {
  const has = async (query: string) =>
    (await officeAt(query)).context.requirements.isSetSupported('NestedAppAuth', '1.1');
  expect(await has('')).toBe(false);
  expect(await has('?naa=1')).toBe(true);
  expect(await has('?naa=1&host=none')).toBe(false);
});

test('outside of Outlook there is no mailbox', async () => {
  const office = await officeAt('?host=none');
  expect(await office.onReady()).toEqual({ host: null, platform: null });
  expect(office.context.mailbox).toBeUndefined();
});
