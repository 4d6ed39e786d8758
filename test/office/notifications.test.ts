import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cut, notify } from '../../src/office/notifications';
import type { OfficeItem } from '../../src/office/open-item';
import { failed, succeeded } from './fake-outlook';

/** Takes what Outlook takes: an icon and persistence for information, neither for anything else. */
function itemThatShows(shown: Map<string, unknown>): OfficeItem {
  const replaceAsync = (key: string, details: Record<string, unknown>, callback: (result: object) => void) => {
    const isInformation = details.type === 'informationalMessage';
    const fits = isInformation === 'icon' in details && isInformation === 'persistent' in details;
    if (fits && String(details.message).length <= 150) shown.set(key, details);
    callback(fits ? succeeded() : failed(9005, 'ArgumentException'));
  };
  return { notificationMessages: { replaceAsync } } as unknown as OfficeItem;
}

test('one notification follows the other in one place', async () => {
  const shown = new Map<string, unknown>();
  const item = itemThatShows(shown);
  await notify(item, 'progress', 'Adding…');
  await notify(item, 'error', 'No.');
  await notify(item, 'info', 'Added.');
  expect([...shown.values()]).toEqual([
    { type: 'informationalMessage', icon: 'icon16', message: 'Added.', persistent: false },
  ]);
});

test('the icon is one of the manifest’s', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  expect(manifest).toContain('<bt:Image id="icon16"');
});

test('what Outlook refuses is an error with its code', async () => {
  const replaceAsync = (_key: string, _details: object, callback: (result: object) => void) => callback(failed(9005));
  const item = { notificationMessages: { replaceAsync } } as unknown as OfficeItem;
  await expect(notify(item, 'info', 'Added.')).rejects.toMatchObject({ name: 'OfficeError', code: 9005 });
  await expect(notify({}, 'info', 'Added.')).rejects.toMatchObject({ reason: 'NotSupported' });
});

describe('a longer text than Outlook takes', () => {
  test('ends after a word', () => {
    const text = 'word '.repeat(40);
    expect(cut(text)).toMatch(/word…$/);
    expect(cut(text).length).toBeLessThanOrEqual(150);
  });

  test('is cut within a word that is too long', () => {
    expect(cut('x'.repeat(200))).toBe(`${'x'.repeat(149)}…`);
  });

  test('keeps every character whole', () => {
    expect(cut(`${'x'.repeat(148)}😀${'x'.repeat(20)}`)).toBe(`${'x'.repeat(148)}…`);
  });

  test('of 150 characters stays as it is', () => {
    expect(cut('x'.repeat(150))).toBe('x'.repeat(150));
  });
});
