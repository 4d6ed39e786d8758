/** @jest-environment jsdom */

const people = [
  { id: 'kim', name: 'Kim Adler', email: 'kim@contoso.example' },
  { id: 'lee', name: 'Lee Navarro', email: 'lee@contoso.example' },
];

interface StandIn {
  onReady: (callback?: (info: unknown) => void) => Promise<{ host: string }>;
  EventType: Record<string, string>;
  context: {
    displayLanguage: string;
    officeTheme: { isDarkTheme: boolean; bodyBackgroundColor: string };
    mailbox: {
      item: unknown;
      userProfile: { emailAddress: string };
      addHandlerAsync: (...values: unknown[]) => void;
    };
  };
}

/** The stand-in as a pane finds it whose address ends so. */
async function officeAt(query: string): Promise<StandIn> {
  history.replaceState(null, '', `/pane/taskpane.html${query}`);
  Object.assign(globalThis, { sandboxPeople: people, matchMedia: () => ({ matches: false }) });
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
  const added = jest.fn();
  office.context.mailbox.addHandlerAsync(office.EventType['ItemChanged'], jest.fn(), added);
  expect(added).toHaveBeenCalledWith({ status: 'succeeded', value: undefined });
});
