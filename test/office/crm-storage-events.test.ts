/** @jest-environment jsdom */
import { crmBrowser } from '../../src/office/crm-browser';
import { CrmSignIn } from '../../src/office/crm-sign-in';
import { config, grantedForSession } from './crm-kit';
import { questionIn } from '../../src/office/crm-question';

test('the end of a token in another page of this tab is no sign-out', async () => {
  const windows = {
    open: async (address: string) => {
      const said = await grantedForSession(questionIn(new URL(address, 'https://x.example').search)!);
      return { answer: String(new URLSearchParams(said as Record<string, string>)) };
    },
  };
  const browser = { ...crmBrowser(), newState: () => 's', openUnseen: () => Promise.resolve(null) };
  const pane = new CrmSignIn(config, windows, browser);
  await pane.signIn({ features: ['meetings'] });
  const [key] = Object.keys(sessionStorage);
  // As the button's page does when the hour is over.
  const event = { key: key!, newValue: null, storageArea: sessionStorage };
  dispatchEvent(new StorageEvent('storage', event));
  expect(pane.state.value.state).toBe('in');
  expect(localStorage.getItem(key!)).not.toBeNull();
  dispatchEvent(new StorageEvent('storage', { ...event, storageArea: localStorage }));
  expect(pane.state.value.state).toBe('out');
});
