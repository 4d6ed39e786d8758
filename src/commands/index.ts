import { writeStamp } from '../office/custom-properties';
import { readHost } from '../office/host';
import { notify } from '../office/notifications';
import { officeJs } from '../office/office-call';
import { currentItem, readItem, type OfficeItem } from '../office/open-item';
import { AddToCrm, type AddPorts, type EnginePort, type ItemPort } from './add-to-crm';
import { commandText } from './text';

/** The ribbon's function file: it stands without a page, for as long as Outlook keeps it. */
const host = readHost();
const addToCrm = new AddToCrm();
let engine: Promise<EnginePort> | null = null;

async function press(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await addToCrm.press({ item: itemPort(currentItem()), engine: openEngine, log });
  } finally {
    event.completed();
  }
}

/** The item stays this one, whatever the person opens meanwhile. */
function itemPort(item: OfficeItem | null): ItemPort {
  return {
    read: async () => {
      await host;
      return item && readItem(item);
    },
    mark: async (record) => {
      if (item) await writeStamp(item, record);
    },
    notify: async ({ tone, id, args }) => {
      const text = commandText((await host).languages);
      if (item) await notify(item, tone, text(id, args));
    },
  };
}

/** One for all presses; a failed one is opened anew. */
function openEngine(): Promise<EnginePort> {
  engine ??= openedEngine().catch((cause: unknown) => {
    engine = null;
    throw cause;
  });
  return engine;
}

async function openedEngine(): Promise<EnginePort> {
  const [{ prepareConnection }, { openSession }] = await Promise.all([
    import(/* webpackChunkName: "connection" */ '../office/connection'),
    import(/* webpackChunkName: "serve" */ '../worker/serve'),
  ]);
  const { accounts, connection } = await prepareConnection(host);
  const session = await openSession(connection, accounts);
  return {
    add: (id) => session.add(id),
    signIn: (side) => accounts.signIn(side, { features: ['meetings'] }),
  };
}

const log: AddPorts['log'] = (message, cause) => console.warn(`${message}:`, cause);

officeJs()?.actions?.associate('addToCrm', (event: Office.AddinCommands.Event) => void press(event));
