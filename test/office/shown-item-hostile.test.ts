import { openItem } from '../../src/office/shown-item';
import type { ShownItem } from '../../src/people/open-item';
import { answers, leaveOutlook, startOutlook } from './fake-outlook';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  leaveOutlook();
  jest.useRealTimers();
});

async function shown(item: object): Promise<{ item: ShownItem | null; text: string }> {
  startOutlook({ item });
  const port = openItem('kim@contoso.com');
  let latest: ShownItem | null = null;
  port.subscribe((each) => (latest = each));
  await jest.advanceTimersByTimeAsync(0);
  return { item: latest, text: await port.bodyText() };
}

const from = (displayName: unknown, emailAddress: unknown) => ({ displayName, emailAddress });
const mail = { itemType: 'message', itemId: 'AAM', subject: 'x', to: [], cc: [] };

test('a name stays on its line and within itself, however long it is', async () => {
  const { item } = await shown({ ...mail, from: from(`Maria\r\nHofer\u202e ${'x'.repeat(100_000)}`, 'm@g.example') });
  expect(item?.people).toMatchObject([{ address: 'm@g.example' }]);
  expect(item?.people[0]?.name).toHaveLength(500);
  expect(item?.people[0]?.name.startsWith('Maria Hofer xxx')).toBe(true);
});

test('what is no address is none', async () => {
  const odd = ['a b@c.example', 'a@b@c.example', '/o=Exchange/cn=x@y', 'moc.elpmaxe@\u202ea', ''];
  const { item } = await shown({ ...mail, to: odd.map((each) => from('X', each)), from: from('Y', "o'b+ü@g.example") });
  const addresses = item?.people.map(({ address }) => address);
  expect(addresses).toEqual(["o'b+ü@g.example", '', '', '', '', '']);
});

test('of a mail of a megabyte as much is read as a note takes and a signature is looked for in', async () => {
  const body = {
    getAsync: (_: string, callback: (result: object) => void) => answers('a'.repeat(1_000_000))(callback),
  };
  expect((await shown({ ...mail, from: from('X', 'm@g.example'), body })).text).toHaveLength(100_000);
});
