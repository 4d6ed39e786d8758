/** @jest-environment jsdom */
import {
  BrowserAuthError,
  EventType,
  LogLevel,
  type AccountInfo,
  type AuthenticationResult,
  type EventCallbackFunction,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { MsalClient, msalConfiguration } from '../../src/office/microsoft-msal';
import { config, kim, lee } from './microsoft-world';

const request = { scopes: ['User.Read'], account: null, hint: null, claims: null, choose: false };

const kimsAccount = { homeAccountId: kim.id, username: kim.username } as AccountInfo;
const result = {
  accessToken: 'token',
  expiresOn: new Date(1_800_000_000_000),
  scopes: ['User.Read'],
  account: kimsAccount,
} as AuthenticationResult;

/** The library's public face, as far as the client calls it: notes what it is asked. */
class Library {
  readonly asked: [string, unknown][] = [];
  popup: () => Promise<AuthenticationResult> = () => Promise.resolve(result);
  private hear: EventCallbackFunction = () => undefined;

  getAllAccounts = () => [kimsAccount];
  getAccount = ({ homeAccountId }: Partial<AccountInfo>) => (homeAccountId === kim.id ? kimsAccount : null);
  acquireTokenSilent = (asked: unknown) => this.note('silent', asked);
  ssoSilent = (asked: unknown) => this.note('sso', asked);
  clearCache = (asked: unknown) => this.note('clear', asked);

  acquireTokenPopup = async (asked: unknown) => {
    await this.note('popup', asked);
    return this.popup();
  };

  addEventCallback = (callback: EventCallbackFunction, types?: EventType[]) => {
    if (types?.includes(EventType.POPUP_OPENED)) this.hear = callback;
    return null;
  };

  opened(popupWindow: { closed: boolean }) {
    this.hear({ payload: { popupWindow } } as unknown as Parameters<EventCallbackFunction>[0]);
  }

  private note(name: string, asked: unknown) {
    this.asked.push([name, asked]);
    return Promise.resolve(result);
  }
}

function open() {
  const library = new Library();
  return { library, client: new MsalClient(library as unknown as IPublicClientApplication, false) };
}

describe('the configuration', () => {
  test('comes back to the page beside this one, can be challenged, and keeps the cache in the browser', () => {
    const { auth, cache } = msalConfiguration(config.microsoft, 'localStorage');
    expect(auth).toEqual({
      clientId: 'client-1',
      authority: 'https://login.microsoftonline.com/organizations',
      knownAuthorities: [],
      redirectUri: 'http://localhost/redirect.html',
      clientCapabilities: ['CP1'],
    });
    expect(cache).toEqual({ cacheLocation: 'localStorage' });
  });

  test.each([
    ['https://localhost:4000/organizations', ['localhost:4000']],
    ['https://login.microsoftonline.com.attacker.example/common', ['login.microsoftonline.com.attacker.example']],
    ['https://login.microsoftonline.us/contoso', []],
  ])('%s: authorities to be trusted without asking Microsoft: %j', (authority, known) => {
    expect(msalConfiguration({ clientId: 'a', authority }, 'localStorage').auth.knownAuthorities).toEqual(known);
  });

  test('logs nothing', () => {
    const { loggerOptions } = msalConfiguration(config.microsoft, 'localStorage').system ?? {};
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => jest.spyOn(console, name));
    loggerOptions?.loggerCallback?.(LogLevel.Error, 'token', false);
    expect(loggerOptions?.piiLoggingEnabled).toBe(false);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });
});

describe('the client', () => {
  test('asks silently for a cached account, else by hint', async () => {
    const { client, library } = open();
    await client.silent({ ...request, account: kim, hint: kim.username, claims: '{}', isFresh: true });
    await client.silent({ ...request, account: lee, hint: lee.username, isFresh: false });
    expect(library.asked).toEqual([
      ['silent', { scopes: ['User.Read'], claims: '{}', account: kimsAccount, forceRefresh: true }],
      ['sso', { scopes: ['User.Read'], loginHint: lee.username }],
    ]);
  });

  test('opens the popup before it returns', () => {
    const { client, library } = open();
    void client.popup({ ...request, hint: kim.username, choose: true }, () => undefined);
    expect(library.asked).toEqual([
      [
        'popup',
        {
          scopes: ['User.Read'],
          loginHint: kim.username,
          prompt: 'select_account',
          overrideInteractionInProgress: true,
        },
      ],
    ]);
  });

  test('tells of a token what is used of it', async () => {
    const { client } = open();
    expect(client.accounts()).toEqual([kim]);
    expect(await client.popup(request, () => undefined)).toEqual({
      accessToken: 'token',
      expiresAt: 1_800_000_000_000,
      scopes: ['User.Read'],
      account: kim,
    });
  });

  test('forgets one account, and none where it is gone already', async () => {
    const { client, library } = open();
    await client.forget(kim);
    await client.forget(lee);
    expect(library.asked).toEqual([['clear', { account: kimsAccount }]]);
  });
});

describe('a popup', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  function asking(hasFocus: boolean) {
    jest.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
    const { client, library } = open();
    let settle: { resolve: (token: AuthenticationResult) => void; reject: (error: Error) => void } | undefined;
    library.popup = () => new Promise((resolve, reject) => (settle = { resolve, reject }));
    const onClosed = jest.fn();
    const popup = { closed: false };
    const answer = client.popup(request, onClosed);
    return { library, onClosed, popup, answer, settle: () => settle! };
  }

  test('that the person closes is noticed', async () => {
    const { library, onClosed, popup } = asking(true);
    library.opened(popup);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onClosed).not.toHaveBeenCalled();
    popup.closed = true;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(onClosed).toHaveBeenCalledTimes(1);
  });

  test('that closes itself has its answer first', async () => {
    const { library, onClosed, popup, answer, settle } = asking(true);
    library.opened(popup);
    popup.closed = true;
    await jest.advanceTimersByTimeAsync(2000);
    settle().resolve(result);
    await answer;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onClosed).not.toHaveBeenCalled();
  });

  test('that a sign-in page cut off looks closed, but has the focus', async () => {
    const { library, onClosed, popup } = asking(false);
    popup.closed = true;
    library.opened(popup);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onClosed).not.toHaveBeenCalled();
  });

  test('that failed is not watched any more', async () => {
    const { library, onClosed, popup, answer, settle } = asking(true);
    library.opened(popup);
    await Promise.resolve();
    settle().reject(new BrowserAuthError('user_cancelled', ''));
    await expect(answer).rejects.toThrow('user_cancelled');
    popup.closed = true;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onClosed).not.toHaveBeenCalled();
  });
});
