import { readStamp, writeStamp } from '../../src/office/custom-properties';
import type { OfficeItem } from '../../src/office/open-item';
import { failed, fails, succeeded } from './fake-outlook';

/** An item whose custom properties are kept on the server when they are saved. */
function itemWith(kept: Record<string, unknown>, { saves = true } = {}) {
  const server = { kept, saves: 0 };
  const loadCustomPropertiesAsync = (callback: (result: object) => void) => {
    const loaded = { ...server.kept };
    const saveAsync = (done: (result: object) => void) => {
      server.saves += 1;
      if (saves) server.kept = loaded;
      done(saves ? succeeded() : failed(9019, 'InternalServerError'));
    };
    const set = (name: string, value: string) => (loaded[name] = value);
    callback(succeeded({ get: (name: string) => loaded[name], set, saveAsync }));
  };
  return { server, item: { loadCustomPropertiesAsync } as unknown as OfficeItem };
}

test('S4: the mark stands on the item, beside what others wrote there', async () => {
  const { server, item } = itemWith({ colour: 'red' });
  await writeStamp(item, 'org1 42');
  expect(server.kept).toEqual({ colour: 'red', crm: 'org1 42' });
  expect(await readStamp(item)).toBe('org1 42');
});

test('a mark that stands already is not saved again', async () => {
  const { server, item } = itemWith({ crm: 'org1 42' });
  await writeStamp(item, 'org1 42');
  expect(server.saves).toBe(0);
});

test('another mark takes its place', async () => {
  const { server, item } = itemWith({ crm: 'org1 41' });
  await writeStamp(item, 'org1 42');
  expect(server.kept).toEqual({ crm: 'org1 42' });
});

test('an item without a mark has none', async () => {
  expect(await readStamp(itemWith({}).item)).toBeNull();
  expect(await readStamp(itemWith({ crm: 7 }).item)).toBeNull();
});

test('a server that does not keep it is an error with its code', async () => {
  await expect(writeStamp(itemWith({}, { saves: false }).item, 'org1 42')).rejects.toMatchObject({
    ...{ name: 'OfficeError', call: 'customProperties.saveAsync', code: 9019, reason: 'InternalServerError' },
  });
});

test('an item that cannot be read is an error with its code', async () => {
  const item = { loadCustomPropertiesAsync: fails(9020) } as unknown as OfficeItem;
  await expect(writeStamp(item, 'org1 42')).rejects.toMatchObject({ call: 'loadCustomPropertiesAsync', code: 9020 });
});

test('an Outlook without them is an error, too', async () => {
  await expect(writeStamp({}, 'org1 42')).rejects.toMatchObject({ reason: 'NotSupported' });
});

test('an Outlook that throws in place of an answer is an error, too', async () => {
  const loadCustomPropertiesAsync = () => {
    throw new RangeError('no such item');
  };
  await expect(readStamp({ loadCustomPropertiesAsync })).rejects.toMatchObject({
    name: 'OfficeError',
    reason: 'RangeError',
  });
});
