import type { Contact } from '../../src/model/values';
import { sideContract } from '../side-contract';
import type { SideHarness } from '../side-contract/bench';
import { contactSamples } from '../side-contract/contact-samples';
import { contactMapping } from '../side-contract/mapping';
import { cut } from '../side-contract/samples';
import { filled } from '../side-contract/values';
import { contactBox } from './contact-box';
import { now } from './mailbox';

/** What the user's own Outlook sends of a group. */
const written: Record<string, (parts: Record<string, string>) => object> = {
  emails: (parts) => ({ emailAddresses: said(parts).map((address) => ({ address, name: 'As displayed' })) }),
  businessPhones: (parts) => ({ businessPhones: said(parts) }),
  homePhones: (parts) => ({ homePhones: said(parts) }),
  businessAddress: (parts) => ({ businessAddress: place('business', parts) }),
  otherAddress: (parts) => ({ otherAddress: place('other', parts) }),
  birthday: ({ birthday }) => ({ birthday: birthday ? `${birthday}T11:59:00Z` : null }),
  categories: ({ categories }) => ({ categories: categories ? categories.split(', ') : [] }),
};

const said = (parts: Record<string, string>) => Object.values(parts).filter((text) => text.trim() !== '');

function place(which: string, parts: Record<string, string>): object {
  const part = (name: string) => parts[`${which}${name}`] || null;
  return {
    ...{ street: part('Street'), city: part('City'), state: part('State') },
    ...{ postalCode: part('PostalCode'), countryOrRegion: part('Country') },
  };
}

function writtenAs(changes: Partial<Contact>): object {
  const bodies = Object.entries(changes).map(([group, parts]) => written[group]?.(parts ?? {}) ?? parts);
  return Object.assign({}, ...bodies) as object;
}

/** Exchange holds 255 characters of all but the notes. */
function fitting(fields: Contact): Contact {
  return filled(contactMapping, ({ outlook: { name, group } }) =>
    cut(fields[group]?.[name] ?? '', name === 'personalNotes' ? Infinity : 255),
  );
}

async function outlookHarness(): Promise<SideHarness<Contact>> {
  const box = await contactBox();
  const elsewhere = await box.newFolder('Elsewhere');
  return {
    ...{ side: box.side, now, fitting, shown: fitting },
    exceptions: { away: 'container', stamps: true, onceKeys: false, editOfDeleted: 'gone' },
    userAdd: (fields) => box.add(writtenAs(fields)),
    userEdit: (id, changes) => box.edit(id, writtenAs(changes)),
    userDelete: (id) => box.erase(id),
    userGiveAway: (id) => box.move(id, elsewhere),
    userTakeBack: (id) => box.move(id, box.folderId),
    loseAnswers: async (when) => {
      if (when === 'never') await box.control('DELETE', 'faults');
      else await box.fault({ method: 'POST', path: '\\$batch' }, { drop: when }, { times: null });
    },
    signOut: () => box.fault({}, { status: 401 }, { times: null }),
    settle: () => box.control('POST', 'clock', { advanceSeconds: 2 }),
    mailed: async () => (await box.control<unknown[]>('GET', 'outbox')).length,
    close: () => box.close(),
  };
}

sideContract('Outlook contacts over HTTP', contactSamples, outlookHarness);
