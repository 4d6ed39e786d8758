import { containerMark, markedWith } from '../../src/graph/marks';
import { contactBox, contactOf, folderOf, type ContactBox } from './contact-box';
import { owner } from './mailbox';

let box: ContactBox;
beforeEach(async () => (box = await contactBox()));
afterEach(() => box.close());

const missing = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: '' } } };

/** Graph: the id of a POST differs from the one in a listing; this is the listed one. */
async function idOf(name: string): Promise<string> {
  const { value } = await box.user<{ value: { id: string; displayName: string }[] }>(
    'GET',
    '/me/contactFolders?$top=99',
  );
  return value.find(({ displayName }) => displayName === name)?.id ?? '';
}

describe('finding and making the folder', () => {
  test('C1: it is made once, marked, and found again among more folders than a page holds', async () => {
    for (let n = 0; n < 12; n += 1) await box.newFolder(`Team ${n}`);
    const id = await idOf('Zoho CRM');
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
    expect(await box.container.create('Zoho CRM')).toBe(id);
  });

  test('it is known by its mark when it was renamed', async () => {
    const id = await idOf('Zoho CRM');
    await box.user('PATCH', folderOf(id), { displayName: 'Customers' });
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
  });

  test('a folder of the name that somebody else made is foreign until it is adopted', async () => {
    await box.container.remove(box.folderId);
    await box.newFolder('zoho crm');
    const id = await idOf('zoho crm');
    expect(await box.container.find()).toEqual({ ours: null, foreign: { id, name: 'zoho crm' } });
    await expect(box.container.create('Zoho CRM')).rejects.toMatchObject({ code: 'foreign-container' });
    await box.container.adopt(id);
    expect(await box.container.find()).toEqual({ ours: id, foreign: null });
  });

  test('a folder that is marked for another CRM user is not ours', async () => {
    const id = await idOf('Zoho CRM');
    const other = box.containerWith({ owner: 'org2/kim' });
    expect(await other.find()).toEqual({ ours: null, foreign: { id, name: 'Zoho CRM' } });
  });

  test('a create that was carried out without an answer is found by its mark', async () => {
    await box.container.remove(box.folderId);
    await box.requests();
    await box.fault({ method: 'POST', path: '/me/contactFolders' }, { drop: 'after' });
    expect(await box.container.create('Zoho CRM')).toBe(await idOf('Zoho CRM'));
    expect((await box.requests()).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('removing it twice is a success', async () => {
    await box.container.remove(box.folderId);
    await box.container.remove(box.folderId);
    expect(await box.container.find()).toEqual({ ours: null, foreign: null });
  });
});

describe('C6: whether the user removed the folder', () => {
  test('gone is what a 404, a complete list, the account and the default contacts say together', async () => {
    const id = await idOf('Zoho CRM');
    expect(await box.container.probe(id)).toEqual({ state: 'there', id });
    await box.user('DELETE', folderOf(id));
    expect(await box.container.probe(id)).toEqual({ state: 'gone' });
  });

  test('unsure while the default contacts do not answer, the account is another one, or a list still has it', async () => {
    const id = await idOf('Zoho CRM');
    await box.fault({ method: 'GET', path: '/me/contactFolders/' }, missing);
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
    await box.user('DELETE', folderOf(id));
    await box.fault({ path: '/me/contacts\\?' }, missing);
    expect(await box.container.probe(id)).toEqual({ state: 'unsure' });
    expect(await box.containerWith({ accountId: 'somebody' }).probe(id)).toEqual({ state: 'unsure' });
    expect(await box.container.probe(id)).toEqual({ state: 'gone' });
  });

  test('a folder that carries the mark under another id is the same one', async () => {
    await box.container.remove(box.folderId);
    await box.user('POST', '/me/contactFolders', { displayName: 'Zoho CRM', ...markedWith(containerMark, owner) });
    expect(await box.container.probe(box.folderId)).toEqual({ state: 'there', id: await idOf('Zoho CRM') });
  });
});

describe('switching off', () => {
  const brought = async () =>
    (await box.user<{ value: Record<string, unknown>[] }>('GET', '/me/contacts?$top=99')).value;

  test('lists what stands in the folder by the names that are shown, nameless ones by what there is', async () => {
    const ids = [
      (await box.create({ givenName: 'Ann', surname: 'Lee' }, 'org1/1')).id,
      await box.add({ companyName: 'Acme' }),
      await box.add({ surname: 'Lee', displayName: 'The boss' }),
      await box.add({ emailAddresses: [{ address: 'a@x.example' }] }),
    ];
    await box.user('POST', '/me/contacts', { surname: 'Private' });
    const listed = await box.container.list(box.folderId);
    expect(new Map(listed.map(({ id, title, others, stamp }) => [id, [title, others, stamp]]))).toEqual(
      new Map([
        [ids[0], ['Ann Lee', 0, 'org1/1']],
        [ids[1], ['Acme', 0, undefined]],
        [ids[2], ['The boss', 0, undefined]],
        [ids[3], ['a@x.example', 0, undefined]],
      ]),
    );
  });

  const whole = {
    ...{ displayName: 'The boss', fileAs: 'Boss', givenName: 'Ann', surname: 'Lee', nickName: 'Nan', initials: 'AL' },
    emailAddresses: [{ address: 'a@x.example', name: 'Ann' }],
    ...{ businessPhones: ['1', '2'], mobilePhone: '3', categories: ['Red'], imAddresses: ['sip:ann'] },
    ...{ homeAddress: { city: 'Ulm' }, birthday: '1980-05-17T11:59:00Z', personalNotes: 'Line 1\r\nLine 2' },
  };

  test('C6: makes contacts again among the default ones, once, with all that they hold', async () => {
    const id = await box.add(whole);
    expect(await box.container.moveToDefault([id])).toEqual({ moved: [id], held: [] });
    expect(await box.container.moveToDefault([id])).toEqual({ moved: [id], held: [] });
    expect(await brought()).toEqual([expect.objectContaining(whole)]);
    expect(await box.read(id)).toMatchObject(whole);
  });

  test('a copy whose answer was lost is known by the mark of its original', async () => {
    const id = await box.add(whole);
    // After the look at the original and the search for a copy.
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' }, { skip: 2 });
    expect(await box.container.moveToDefault([id])).toEqual({ moved: [id], held: [] });
    expect(await brought()).toHaveLength(1);
  });

  test('what cannot be read is held', async () => {
    const id = await box.add(whole);
    await box.user('DELETE', contactOf(id));
    expect(await box.container.moveToDefault([id])).toEqual({ moved: [], held: [id] });
  });
});
