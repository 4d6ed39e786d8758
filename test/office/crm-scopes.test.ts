import { scopesOf } from '../../src/zoho/oauth';
import { Browser, granted } from './crm-kit';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const all = ['contacts', 'people'] as const;

test('a permission that covers others stands for them: nobody is asked again for what was allowed', async () => {
  const asked = scopesOf(all);
  const named = asked.filter((scope) => !/contacts\.(READ|CREATE|UPDATE|DELETE)$/.test(scope));
  expect(named.length).toBeLessThan(asked.length);
  const { signIn } = new Browser({ windows: granted({ scope: named.join(' ') }) }).tab();
  await signIn.signIn({ features: [...all] });
  expect(await signIn.access({ features: ['people'] })).toMatchObject({ ok: true });
});

test('a permission to read is none to write', async () => {
  const read = scopesOf(['people']).map((scope) => scope.replace('contacts.DELETE', 'contacts.READ'));
  const { signIn } = new Browser({ windows: granted({ scope: read.join(' ') }) }).tab();
  await signIn.signIn({ features: ['people'] });
  expect(await signIn.access({ features: ['people'] })).toMatchObject({ ok: false, code: 'consent' });
});

test('the panel opens no window by itself: what is not allowed yet is said', async () => {
  const browser = new Browser();
  const { signIn } = browser.tab();
  await signIn.signIn({ features: ['contacts'] });
  const before = browser.count('start');
  expect(await signIn.access({ features: ['people'] })).toMatchObject({ ok: false, code: 'consent' });
  expect(browser.count('start')).toBe(before);
});
