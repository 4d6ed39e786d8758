import { emptyGraph } from '../../src/sandbox/graph/state';
import { addMessage } from '../../src/sandbox/graph/messages';
import { graphNeeds } from '../../src/sandbox/identity/scopes';
import { errorOf, guest, idOf, type Json, type Kit, mailboxes } from './graph-kit';

const ann = { emailAddress: { name: 'Ann Customer', address: 'ann@customer.example' } };

function mail(subject: string, day = 3, more: Json = {}): Json {
  const receivedDateTime = `2026-08-${String(day).padStart(2, '0')}T09:30:15Z`;
  return { subject, from: ann, toRecipients: [guest('kim@example.com')], receivedDateTime, ...more };
}

const html = (content: string): Json => ({ body: { contentType: 'html', content } });

function withMail(...messages: Json[]): { kit: Kit; ids: string[] } {
  const kit = mailboxes();
  return { kit, ids: messages.map((message) => addMessage(kit.world, 'kim', message)) };
}

const subjects = (rows: Json[]) => rows.map((row) => row['subject']);

test('a message that has come shows what Outlook knows of it', () => {
  const { kit, ids } = withMail(
    mail('Offer', 3, { ...html('<p>Hello Kim</p>'), ccRecipients: [guest('b@c.example')] }),
  );
  expect(kit.get(`/me/messages/${ids[0]!}`).body).toMatchObject({
    ...{ id: ids[0], subject: 'Offer', isDraft: false, isRead: true, bodyPreview: 'Hello Kim' },
    ...{ from: ann, sender: ann, bccRecipients: [], ccRecipients: [guest('b@c.example')] },
    toRecipients: [guest('kim@example.com')],
    ...{ receivedDateTime: '2026-08-03T09:30:15Z', sentDateTime: '2026-08-03T09:30:15Z' },
    body: { contentType: 'html', content: expect.stringContaining('<p>Hello Kim</p>') as string },
    internetMessageId: expect.stringMatching(/^<.+@.+>$/) as string,
  });
});

test('a list has ten messages a page, the latest first', () => {
  const { kit } = withMail(...Array.from({ length: 12 }, (_, index) => mail(`Mail ${index + 1}`, index + 1)));
  const { rows, sizes } = kit.pages('/me/messages');
  expect(sizes).toEqual([10, 2]);
  expect(subjects(rows)).toEqual(Array.from({ length: 12 }, (_, index) => `Mail ${12 - index}`));
});

test('a list is cut, ordered, filtered and thinned as it is asked', () => {
  const { kit } = withMail(mail('Old', 1), mail('New', 5), mail('Draft', 3, { isDraft: true }));
  const get = (query: string) => kit.get(`/me/messages?${query}`);
  expect(subjects(get('$top=1&$orderby=receivedDateTime asc').value)).toEqual(['Old']);
  expect(subjects(get('$filter=isDraft eq true').value)).toEqual(['Draft']);
  expect(subjects(get("$filter=from/emailAddress/address eq 'ann@customer.example'").value)).toHaveLength(3);
  expect(Object.keys(get('$select=subject').value[0]!)).toEqual(['@odata.etag', 'id', 'subject']);
  expect(get('$select=sender,nothing').status).toBe(400);
});

test('a filtered list is ordered only by what its filter begins with', () => {
  const { kit } = withMail(mail('Old', 1), mail('New', 5));
  const query = '$orderby=receivedDateTime desc&$filter=';
  expect(errorOf(kit.get(`/me/messages?${query}isDraft eq false`)).code).toBe('InefficientFilter');
  const answer = kit.get(`/me/messages?${query}receivedDateTime ge 2026-01-01 and isDraft eq false`);
  expect(subjects(answer.value)).toEqual(['New', 'Old']);
});

test('scripts and handlers in a body are gone, and its text can be asked for', () => {
  const { kit, ids } = withMail(
    mail('Evil', 3, html('<p onclick="x()">A &lt;b&gt;</p><script>alert(1)</script><a href="javascript:x()">go</a>')),
  );
  const url = `/me/messages/${ids[0]!}`;
  const { content } = kit.get(url).body['body'] as { content: string };
  expect(content).not.toMatch(/onclick|<script|javascript:/);
  const text = kit.get(url, { prefer: 'outlook.body-content-type="text"' });
  expect(text.body['body']).toEqual({ contentType: 'text', content: 'A <b>\r\ngo' });
});

test('a draft is made, changed and deleted; it is from the owner of the mailbox', () => {
  const kit = mailboxes();
  const draft = kit.post('/me/messages', { subject: 'Re: Offer', toRecipients: [ann] });
  const url = `/me/messages/${idOf(draft)}`;
  expect([draft.status, draft.body]).toMatchObject([
    201,
    { isDraft: true, from: { emailAddress: { address: 'kim@example.com' } }, toRecipients: [ann] },
  ]);
  const changed = kit.patch(url, {
    toRecipients: [],
    ccRecipients: [ann],
    body: { contentType: 'text', content: 'Hi' },
  });
  expect([changed.status, changed.body]).toMatchObject([
    200,
    { subject: 'Re: Offer', toRecipients: [], ccRecipients: [ann], bodyPreview: 'Hi' },
  ]);
  expect(changed.body['@odata.etag']).not.toBe(draft.body['@odata.etag']);
  expect(kit.patch(url, { subject: 'x' }, { ifMatch: draft.body['@odata.etag'] as string }).status).toBe(412);
  expect(kit.del(url).status).toBe(204);
  expect(kit.get(url).status).toBe(404);
});

test('of a message that has come only its marks can be changed', () => {
  const { kit, ids } = withMail(mail('Offer'));
  const url = `/me/messages/${ids[0]!}`;
  expect(kit.patch(url, { isRead: false, categories: ['Red'] }).body).toMatchObject({
    ...{ isRead: false, categories: ['Red'], subject: 'Offer' },
  });
  expect(kit.patch(url, { subject: 'Mine' }).status).toBe(400);
  expect(kit.get(url).body['subject']).toBe('Offer');
});

test('what is no message is refused', () => {
  const kit = mailboxes();
  expect(errorOf(kit.post('/me/messages', { subjekt: 'x' })).code).toBe('RequestBodyRead');
  expect(kit.post('/me/messages', { toRecipients: [{ emailAddress: { name: 'Nobody' } }] }).status).toBe(400);
  expect(errorOf(kit.get('/me/messages/nothing')).code).toBe('ErrorInvalidIdMalformed');
});

test('a message has an id of each form, one for the other', () => {
  const { kit, ids } = withMail(mail('Offer'));
  const immutable = idOf(kit.get(`/me/messages/${ids[0]!}`, { prefer: 'IdType="ImmutableId"' }));
  expect(immutable).not.toBe(ids[0]);
  expect(idOf(kit.get(`/me/messages/${immutable}`))).toBe(ids[0]);
  const asked = { inputIds: ids, sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' };
  expect(kit.post('/me/translateExchangeIds', asked).value).toEqual([{ sourceId: ids[0], targetId: immutable }]);
});

test('replies share the conversation of what they answer', () => {
  const conversationId = 'offer';
  const { kit } = withMail(
    mail('Offer', 3, { conversationId }),
    mail('Re: Offer', 4, { conversationId }),
    mail('Else', 2),
  );
  const [reply, offer, other] = kit.get('/me/messages').value.map((row) => row['conversationId']);
  expect(reply).toBe(offer);
  expect(other).not.toBe(offer);
});

test('what Outlook alone knows of a message is told to the desk alone', () => {
  const { kit, ids } = withMail(mail('Secret', 3, { isProtected: true, sensitivity: 'private' }));
  const url = `/me/messages/${ids[0]!}`;
  const asDesk = { headers: { 'x-sandbox-client': 'desk' } };
  const known = { isProtected: true, sensitivity: 'private' };
  expect(kit.get(url, asDesk).body).toMatchObject(known);
  expect(kit.get('/me/messages?$select=isProtected,sensitivity', asDesk).value).toMatchObject([known]);
  expect(Object.keys(kit.get(url).body)).not.toContain('isProtected');
  expect(kit.get(`${url}?$select=sensitivity`).status).toBe(400);
});

test.each([
  ['GET', '/me/messages', ['Mail.Read', 'Mail.ReadWrite']],
  ['GET', '/me/messages/AAMk', ['Mail.Read', 'Mail.ReadWrite']],
  ['POST', '/me/messages', ['Mail.ReadWrite']],
])('%s %s needs a permission for mail', (method, path, scopes) => {
  const request = {
    method,
    path: `/v1.0${path}`,
    query: new URLSearchParams(),
    headers: {},
    body: undefined,
    origin: '',
  };
  expect(graphNeeds(request)).toEqual([scopes]);
});

test('a mailbox of an earlier snapshot has no messages, and takes some', () => {
  const kit = mailboxes();
  kit.world.state.graph = JSON.parse(
    JSON.stringify(emptyGraph(kit.world.state.people)),
  ) as typeof kit.world.state.graph;
  expect(kit.get('/me/messages').value).toEqual([]);
  expect(kit.post('/me/messages', { subject: 'First' }).status).toBe(201);
  expect(kit.get('/me/messages').value).toHaveLength(1);
});
