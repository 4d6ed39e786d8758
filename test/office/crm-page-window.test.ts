/** @jest-environment jsdom */

/** The page as a browser runs it, in the role in which it takes Zoho's answer. */
async function load(address: string) {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
  // As Office.js leaves it in Outlook on the web.
  Object.assign(history, { replaceState: null });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/office/pages/crm-sign-in');
  });
  Reflect.deleteProperty(history, 'replaceState');
}

test('the answer goes to the page that opened the dialog, and nothing of it stays in the address', async () => {
  const told: unknown[][] = [];
  const ui = { messageParent: (...message: unknown[]) => told.push(message) };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({}), context: { ui } } });
  await load('/crm-sign-in.html#access_token=1000.x&state=s');
  await Promise.resolve();
  expect(location.href).toBe(`${location.origin}/crm-sign-in.html`);
  expect(told).toEqual([['access_token=1000.x&state=s', { targetOrigin: location.origin }]]);
  expect(document.body.textContent).toBe('You can close this window.');
  expect(document.querySelector('[role=status]')).not.toBeNull();
});

test('an error in the query does not stay in the address either', async () => {
  await load('/crm-sign-in.html?error=access_denied&state=s');
  expect(location.search).toBe('');
});
