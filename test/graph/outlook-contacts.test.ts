import { contactBox, contactValues, folderOf, made, type ContactBox } from './contact-box';
import { contactMapping } from '../side-contract/mapping';
import { groupsWith } from '../side-contract/values';
import { now } from './mailbox';

let box: ContactBox;
beforeEach(async () => (box = await contactBox()));
afterEach(() => box.close());

const groups = (named: Record<string, string>) => groupsWith(contactMapping, named);

describe('pull', () => {
  test('34: new ids cost one look for their stamp, known ones and idle runs none', async () => {
    const { cursor } = await box.pull();
    const { id } = await box.create({ surname: 'Lee' }, 'org1/7');
    await box.requests();
    expect((await box.pull(cursor)).items).toMatchObject([{ id, stamp: 'org1/7' }]);
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(2);
    const known = await box.pull(cursor, { isKnown: () => true });
    expect(known.items).toMatchObject([{ id, fields: { name: { surname: 'Lee' } } }]);
    expect(await box.pull(known.cursor)).toMatchObject({ items: [], hints: [], complete: false });
    expect((await box.requests()).filter(({ batch }) => batch !== null)).toEqual([]);
  });

  test('more contacts than a page come once each, in a complete round', async () => {
    const names = Array.from({ length: 45 }, (_, n) => `Lee ${n}`);
    for (const surname of names) await box.add({ surname });
    const { items, complete } = await box.pull(undefined, { isKnown: () => true });
    expect(complete).toBe(true);
    expect(items.map(({ fields }) => fields['name']?.['surname']).sort()).toEqual(names.sort());
  });

  test.each(['SyncStateNotFound', 'ResyncRequired', 'SyncStateInvalid'])(
    '65: %s brings a complete round',
    async (code) => {
      const id = await box.add({ surname: 'Lee' });
      const { cursor } = await box.pull();
      await box.control('POST', 'graph/expire-delta', { code, withLocation: code === 'ResyncRequired' });
      const fresh = await box.pull(cursor);
      expect(fresh).toMatchObject({ complete: true, items: [{ id }] });
      expect(await box.pull(fresh.cursor)).toMatchObject({ complete: false, items: [] });
    },
  );

  test('68: pages that repeat for ever end the delta; the folder is listed instead, with the stamps', async () => {
    const { id } = await box.create({ surname: 'Lee' }, 'org1/1');
    const next = `${box.sandbox.graph}/v1.0${folderOf(box.folderId)}/contacts/delta?$skiptoken=x`;
    const page = { value: [{ id, surname: 'Again' }], '@odata.nextLink': next };
    await box.fault({ path: 'delta' }, { status: 200, body: page }, { times: null });
    const listed = await box.pull();
    expect(listed).toMatchObject({ complete: true, cursor: '', items: [{ id, stamp: 'org1/1' }] });
  });

  test('of a contact that comes twice in a round, the last state counts', async () => {
    const { id } = await box.create({ surname: 'Lee' });
    const rows = [
      { id, '@removed': { reason: 'deleted' } },
      { id, changeKey: 'x', surname: 'Lee' },
    ];
    const link = `${box.sandbox.graph}/v1.0${folderOf(box.folderId)}/contacts/delta?$deltatoken=x`;
    const answer = (value: object[]) => ({ status: 200, body: { value, '@odata.deltaLink': link } });
    await box.fault({ path: 'delta' }, answer(rows));
    await box.fault({ path: 'delta' }, answer(rows.reverse()));
    const rounds = [
      await box.pull(undefined, { isKnown: () => true }),
      await box.pull(undefined, { isKnown: () => true }),
    ];
    expect(rounds.map(({ items, hints }) => [items.map((item) => item.id), hints])).toEqual(
      expect.arrayContaining([
        [[id], []],
        [[], [id]],
      ]),
    );
  });

  test('C6: a folder that is not there ends the pull and a create as container-gone', async () => {
    const { cursor } = await box.pull();
    await box.user('DELETE', folderOf(box.folderId));
    await expect(box.pull(cursor)).rejects.toMatchObject({ code: 'container-gone' });
    await expect(box.pull()).rejects.toMatchObject({ code: 'container-gone' });
    await expect(box.create({ surname: 'Lee' })).rejects.toMatchObject({ code: 'container-gone' });
  });

  test('a look that finds no answer leaves a hint, so that a stamp is never taken for missing', async () => {
    const { cursor } = await box.pull();
    const { id } = await box.create({ surname: 'Lee' }, 'org1/1');
    await box.fault({ method: 'GET', path: '/me/contacts/' }, { status: 500 }, { times: null });
    expect(await box.pull(cursor)).toMatchObject({ items: [], hints: [id] });
  });
});

describe('confirm', () => {
  test('C1: what stands in another folder or among the default contacts is out of scope', async () => {
    const other = await box.newFolder('Other');
    const ids = [await box.add({ surname: 'Here' }), await box.add({ surname: 'There' }, other)];
    const { id } = await box.user<{ id: string }>('POST', '/me/contacts', { surname: 'Default' });
    const seen = await box.side.confirm([...ids, id]);
    const scopes = [...ids, id].map((each) => {
      const look = seen.get(each);
      return look?.state === 'present' ? look.item.facts.scope : look?.state;
    });
    expect(scopes).toEqual(['in', 'container', 'container']);
  });

  test('knows the folder by its mark when its id has drifted', async () => {
    const id = await box.add({ surname: 'Lee' });
    const drifted = box.sideWith({ folderId: 'an-old-form' });
    expect((await drifted.confirm([id])).get(id)).toMatchObject({ item: { facts: { scope: 'in' } } });
    const stranger = box.sideWith({ folderId: 'an-old-form', owner: 'org2/kim' });
    expect((await stranger.confirm([id])).get(id)).toMatchObject({ item: { facts: { scope: 'container' } } });
  });

  test('one whose folder is no contacts folder is absent; one whose folder does not answer is left out', async () => {
    const other = await box.newFolder('Other');
    const id = await box.add({ surname: 'Lee' }, other);
    const body = { error: { code: 'ErrorItemNotFound', message: '' } };
    await box.fault({ method: 'GET', path: '/me/contactFolders/' }, { status: 404, body });
    expect((await box.side.confirm([id])).get(id)).toEqual({ state: 'absent' });
    await box.fault({ method: 'GET', path: '/me/contactFolders/' }, { status: 403 });
    expect(await box.side.confirm([id])).toEqual(new Map());
  });

  test.each([
    [404, 'MailboxNotEnabledForRESTAPI'],
    [403, 'ErrorAccessDenied'],
    [410, 'ErrorItemNotFound'],
  ])('79: %i %s is no proof of a deletion', async (status, code) => {
    const item = await box.create({ surname: 'Lee' });
    await box.fault({ path: '/me/contacts/' }, { status, body: { error: { code, message: '' } } }, { times: null });
    expect(await box.side.confirm([item.id])).toEqual(new Map());
  });
});

describe('create', () => {
  test('the stamp and the name that is shown travel in the POST', async () => {
    await box.requests();
    const parts = { title: 'Dr.', givenName: 'Ann', surname: 'Lee', email1: 'ann@x.example', birthday: '1980-05-17' };
    const item = await box.create(parts, 'org1/9');
    expect(item).toMatchObject({ stamp: 'org1/9', fields: contactValues(parts) });
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(1);
    expect(await box.read(item.id)).toMatchObject({ displayName: 'Dr. Ann Lee', birthday: '1980-05-17T11:59:00Z' });
  });

  test('40: a lost answer is unknown, nothing is sent twice, and the contact is found by its stamp', async () => {
    const drafts = [1, 2].map((n) => ({
      fields: contactValues({ surname: `Lee ${n}` }),
      stamp: `org1/o'${n}`,
      at: now,
    }));
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    await box.requests();
    expect(await box.side.create(drafts)).toMatchObject([{ problem: 'unknown' }, { problem: 'unknown' }]);
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(1);
    const found = await box.side.findLost(drafts, () => false);
    expect(found.map((item) => [item?.stamp, item?.fields['name']?.['surname']])).toEqual([
      ["org1/o'1", 'Lee 1'],
      ["org1/o'2", 'Lee 2'],
    ]);
  });

  test('findLost never takes a failed search for an absence', async () => {
    await box.fault({ method: 'GET', path: 'filter' }, { status: 503 }, { times: null });
    const lost = { fields: contactValues({}), stamp: 'org1/1', at: now };
    await expect(box.side.findLost([lost], () => false)).rejects.toMatchObject({ code: 'offline' });
  });

  test('98: what Outlook refuses is that item’s own matter, a right that is lost ends the run', async () => {
    const draft = { fields: contactValues({ surname: 'Lee' }) };
    const body = { error: { code: 'ErrorPropertyValidationFailure', message: 'secret' } };
    await box.fault({ method: 'POST', path: '/contacts' }, { status: 400, body });
    const outcomes = await box.side.create([draft, draft]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)).sort()).toEqual([body.error.code, 'ok']);
    expect(JSON.stringify(outcomes)).not.toContain('secret');
    await box.fault({ method: 'POST', path: '/contacts' }, { status: 403 }, { times: 2 });
    await expect(box.side.create([draft, draft])).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('update', () => {
  test('of what stands by itself costs one request, of what is replaced as a whole two', async () => {
    const item = await box.create({ surname: 'Lee', jobTitle: 'CEO' });
    await box.requests();
    const edited = await box.update(item, groups({ jobTitle: 'CFO' }));
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(1);
    await box.update(edited, groups({ email1: 'ann@x.example' }));
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(2);
  });

  test('C4: leaves what the mapping does not know', async () => {
    const narrow = contactMapping.filter(({ outlook }) =>
      ['surname', 'email1', 'businessPhone1', 'businessCity'].includes(outlook.name),
    );
    const side = box.sideWith({ mapping: narrow });
    const id = await box.add({
      ...{ givenName: 'Ann', middleName: 'M.', surname: 'Lee', nickName: 'Nan' },
      emailAddresses: [
        { address: 'a@x.example', name: 'Work' },
        { address: 'b@x.example', name: 'Home' },
      ],
      ...{
        businessPhones: ['1', '2'],
        businessAddress: { street: 'Mall 1', city: 'Ulm' },
        homeAddress: { city: 'Bonn' },
      },
    });
    const seen = (await side.confirm([id])).get(id);
    const version = seen?.state === 'present' ? seen.item.version : '';
    const changes = {
      ...{ name: { surname: 'Li' }, emails: { email1: 'c@x.example' }, businessPhones: { businessPhone1: '9' } },
      businessAddress: { businessCity: 'Köln' },
    };
    expect(made((await side.update([{ id, version, changes }]))[0]).fields).toEqual(changes);
    expect(await box.read(id)).toMatchObject({
      ...{ displayName: 'Ann M. Li', givenName: 'Ann', middleName: 'M.', surname: 'Li', nickName: 'Nan' },
      emailAddresses: [{ address: 'c@x.example' }, { address: 'b@x.example', name: 'Home' }],
      ...{ businessPhones: ['9', '2'], businessAddress: { street: 'Mall 1', city: 'Köln' } },
      homeAddress: { city: 'Bonn' },
    });
  });

  test('a contact that has changed is a conflict at the look, and nothing is sent', async () => {
    const item = await box.create({ surname: 'Lee' });
    await box.edit(item.id, { jobTitle: 'CEO' });
    await box.requests();
    const changes = groups({ email1: 'ann@x.example' });
    expect(await box.side.update([{ id: item.id, version: item.version, changes }])).toMatchObject([
      { ok: false, problem: 'conflict' },
    ]);
    expect((await box.requests()).filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  test('a contact that changes between the look and the write is a conflict', async () => {
    const item = await box.create({ surname: 'Lee' });
    const stale = { error: { code: 'ErrorIrresolvableConflict', message: '' } };
    await box.fault({ method: 'PATCH', path: '/me/contacts/' }, { status: 412, body: stale });
    const changes = groups({ email1: 'ann@x.example' });
    expect(await box.side.update([{ id: item.id, version: item.version, changes }])).toMatchObject([
      { ok: false, problem: 'conflict' },
    ]);
    const sent = (await box.requests()).find(({ method, batch }) => method === 'PATCH' && batch !== null);
    expect(sent?.requestHeaders['if-match']).toBe(item.version);
  });

  test('a CRM text that is too long for Outlook never fails', async () => {
    const item = await box.create({ surname: 'Lee', businessStreet: 's'.repeat(400), jobTitle: 'j'.repeat(400) });
    expect(item.fields['jobTitle']).toEqual({ jobTitle: 'j'.repeat(255) });
    const edited = await box.update(item, groups({ department: 'd'.repeat(400) }));
    expect(edited.fields['department']).toEqual({ department: 'd'.repeat(255) });
  });

  test('asks for immutable ids in every request', async () => {
    const item = await box.create({ surname: 'Lee' });
    await box.update(item, groups({ surname: 'Li' }));
    await box.side.confirm([item.id]);
    const rows = (await box.requests()).filter(({ url }) => url.includes('/me/contact'));
    expect(rows.length).toBeGreaterThan(4);
    for (const { requestHeaders } of rows) expect(requestHeaders['prefer']).toContain('IdType="ImmutableId"');
  });
});
