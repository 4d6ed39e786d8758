/** @jest-environment jsdom */
import { readHost } from '../../src/office/host';
import { answers, leaveOutlook, startOutlook } from './fake-outlook';

/** The browser's own wish for dark colours, changeable. */
class System extends EventTarget {
  matches = false;

  change(isDark: boolean): void {
    this.matches = isDark;
    this.dispatchEvent(Object.assign(new Event('change'), { matches: isDark }));
  }
}

let system: System;

beforeEach(() => {
  system = new System();
  Object.assign(globalThis, { matchMedia: () => system });
});

afterEach(() => {
  leaveOutlook();
  Reflect.deleteProperty(globalThis, 'matchMedia');
  jest.useRealTimers();
});

const appointment = { itemType: 'appointment', itemId: 'a' };

describe('in Outlook', () => {
  test('says who is there and what Outlook can do', async () => {
    startOutlook({ mailboxSet: 8, sets: ['NestedAppAuth 1.1'] });
    const host = await readHost();
    expect(host).toMatchObject({
      ...{ mailbox: 'kim@contoso.com', platform: 'OfficeOnline', isTab: false, isNested: true, isShared: false },
    });
    expect(host.languages[0]).toBe('nl-BE');
    expect([host.supports('Mailbox', '1.8'), host.supports('Mailbox', '1.9')]).toEqual([true, false]);
  });

  test('without nested authentication it is an ordinary client', async () => {
    startOutlook();
    expect((await readHost()).isNested).toBe(false);
  });

  test.each([
    ['a message in Microsoft 365', {}, true],
    ['an appointment', { item: appointment }, false],
    ['Outlook.com', { accountType: 'outlookCom' }, false],
    ['a phone', { platform: 'iOS' }, false],
    ['an Outlook before Mailbox 1.5', { mailboxSet: 4 }, false],
  ])('whether the pane can be pinned: %s', async (_, fake, canPin) => {
    startOutlook(fake);
    expect((await readHost()).canPin).toBe(canPin);
  });

  test('tells when an item of somebody else is shown, and when the own mailbox is again', async () => {
    const shared = { ...appointment, getSharedPropertiesAsync: answers({ owner: 'boss@contoso.com' }) };
    const { handlers, mailbox } = startOutlook({ item: appointment });
    const shown = async (item: object | null) => {
      mailbox.item = item;
      handlers.get('olkItemSelectedChanged')?.({});
      // What is looked at answers at once.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    };
    const told: string[] = [];
    (await readHost()).onOtherMailbox(() => told.push('other'));
    await shown({ ...appointment, itemId: 'b' });
    await shown(null);
    expect(told).toEqual([]);
    await shown(shared);
    expect(told).toEqual(['other']);
    (await readHost()).onOtherMailbox(() => told.push('own'));
    await shown(appointment);
    expect(told).toEqual(['other', 'own']);
  });

  test('an open item of somebody else makes it a shared mailbox', async () => {
    startOutlook({ item: { ...appointment, getSharedPropertiesAsync: answers({ owner: 'boss@contoso.com' }) } });
    expect((await readHost()).isShared).toBe(true);
  });

  test('an Outlook that does not say whose item it is does not hold up the pane', async () => {
    jest.useFakeTimers();
    startOutlook({ item: { ...appointment, getSharedPropertiesAsync: () => undefined } });
    const host = readHost();
    await jest.advanceTimersByTimeAsync(1500);
    expect(await host).toMatchObject({ isShared: false });
  });
});

describe('the theme', () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, true],
    [{ bodyBackgroundColor: '#292929' }, true],
    [{ bodyBackgroundColor: '#f5f5f5' }, false],
  ])('is Outlook’s: %j', async (theme, isDark) => {
    system.matches = !isDark;
    startOutlook({ theme });
    expect((await readHost()).isDark).toBe(isDark);
  });

  test('is the system’s where Outlook does not say', async () => {
    system.matches = true;
    startOutlook();
    expect((await readHost()).isDark).toBe(true);
  });

  test('is followed as Outlook changes it, until nobody listens', async () => {
    const { handlers } = startOutlook({ theme: { isDarkTheme: false, bodyBackgroundColor: '' } });
    const heard: boolean[] = [];
    const end = (await readHost()).onTheme((isDark) => heard.push(isDark));
    handlers.get('officeThemeChanged')?.({ officeTheme: { isDarkTheme: true } });
    end();
    handlers.get('officeThemeChanged')?.({ officeTheme: { isDarkTheme: false } });
    expect(heard).toEqual([true]);
  });

  test('does not follow the system against the Outlook that has colours of its own', async () => {
    const { handlers } = startOutlook({ mailboxSet: 13, theme: { bodyBackgroundColor: '#ffffff' } });
    const heard: boolean[] = [];
    (await readHost()).onTheme((isDark) => heard.push(isDark));
    system.change(true);
    expect([handlers.size, heard]).toEqual([0, []]);
  });

  test('in a tab follows the system', async () => {
    const heard: boolean[] = [];
    const end = (await readHost()).onTheme((isDark) => heard.push(isDark));
    system.change(true);
    end();
    system.change(false);
    expect(heard).toEqual([true]);
  });
});

describe('in a tab of the browser', () => {
  const tab = { mailbox: null, platform: null, isTab: true, isNested: false, canPin: false, isShared: false };

  test('Office.js says that there is no host', async () => {
    Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: null }), context: {} } });
    expect(await readHost()).toMatchObject(tab);
  });

  test('its script did not arrive', async () => {
    expect(await readHost()).toMatchObject(tab);
  });

  test('it fails', async () => {
    Object.assign(globalThis, { Office: { onReady: () => Promise.reject(new Error('no')) } });
    expect(await readHost()).toMatchObject(tab);
  });

  test('it says nothing: the page starts after three seconds', async () => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Office: { onReady: () => new Promise(() => undefined) } });
    const host = readHost();
    await jest.advanceTimersByTimeAsync(3000);
    expect(await host).toMatchObject(tab);
  });
});
