import { graphService } from '../../src/sandbox/graph/service';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { World } from '../../src/sandbox/world';

interface Recipient {
  emailAddress: { name: string; address: string };
}

interface Message {
  subject: string;
  isDraft: boolean;
  isProtected: boolean;
  sensitivity: string;
  conversationId: string;
  body: { content: string };
  from: Recipient;
  toRecipients: Recipient[];
  ccRecipients: Recipient[];
  receivedDateTime: string;
}

interface Event {
  subject: string;
  type: string;
  sensitivity: string;
  showAs: string;
  isOrganizer: boolean;
  isCancelled: boolean;
  organizer: Recipient;
  responseStatus: { response: string };
}

const world = new World(seedWorld('demo'));
const nora = world.state.people[0]!;

function list<Row>(path: string): Row[] {
  const url = new URL(`http://graph.test/v1.0${path}`);
  const reply = graphService.handle(
    world,
    {
      ...{ method: 'GET', path: url.pathname, query: url.searchParams, origin: 'http://graph.test', body: undefined },
      headers: {
        authorization: `Bearer ${nora.graphToken}`,
        prefer: 'outlook.body-content-type="text"',
        'x-sandbox-client': 'desk',
      },
    },
    () => ({ status: 500 }),
    4,
  );
  return (reply.body as { value: Row[] }).value;
}

const messages = list<Message>('/me/messages?$top=100');
const invitations = list<Event>('/me/events?$top=200').filter(({ isOrganizer }) => !isOrganizer);

/** Of the module's records that lists show: a lead that was converted is in none. */
function emails(module: string): Set<unknown> {
  const records = Object.values(world.state.crm.modules[module]?.records ?? {});
  return new Set(records.filter(({ converted }) => !converted).map(({ fields }) => fields['Email']));
}
const contacts = emails('Contacts');
const leads = emails('Leads');
const colleagues = new Set<unknown>(world.state.people.map(({ email }) => email));
const isStranger = (address: string) => ![contacts, leads, colleagues].some((known) => known.has(address));
const address = ({ emailAddress }: Recipient) => emailAddress.address;
const addresses = messages.filter(({ isDraft }) => !isDraft).map(({ from }) => address(from));

test('the mail of the demo is from customers, leads, a colleague and strangers, all of it in the past', () => {
  expect(messages.length).toBeGreaterThanOrEqual(14);
  expect(addresses.filter((each) => contacts.has(each)).length).toBeGreaterThan(4);
  expect(addresses.filter((each) => leads.has(each)).length).toBeGreaterThanOrEqual(2);
  expect(addresses.filter((each) => colleagues.has(each))).toHaveLength(1);
  expect(addresses.filter(isStranger).length).toBeGreaterThan(4);
  for (const { receivedDateTime } of messages) expect(Date.parse(receivedDateTime)).toBeLessThan(world.now().getTime());
});

test('some sender is a contact and a lead, some is nothing but a lead', () => {
  const asLead = addresses.filter((each) => leads.has(each));
  expect(asLead.filter((each) => contacts.has(each)).length).toBeGreaterThan(0);
  expect(asLead.filter((each) => !contacts.has(each)).length).toBeGreaterThan(0);
});

test.each([
  ['English', /Laboratory Planning Manager\s+Brackendale Life Sciences Ltd\s+T \+44 .*M \+44/],
  ['Spanish', /Jefe de proyectos\s+Cerámicas Técnicas del Turia, S\.L\.\s+Tel\.: \+34 .*\s+Móvil: \+34/],
  ['German', /Leiterin Forschung & Entwicklung\s+Rheinaue Katalyse GmbH\s+Telefon: \+49 .*\s+Mobil: \+49/],
  ['French', /Responsable achats\s+Arômes de Loire SAS\s+Tél\. : \+33 .*\s+Port\. : \+33/],
])('a stranger signs in %s with title, company, phone and mobile', (_, signature) => {
  const [signed] = messages.filter(({ body }) => signature.test(body.content));
  expect(isStranger(address(signed!.from))).toBe(true);
});

test('one mail went to 52 people', () => {
  const all = messages.map((each) => new Set([...each.toRecipients, ...each.ccRecipients].map(address)).size);
  expect(all.filter((count) => count > 10)).toEqual([52]);
});

test('one mail is hostile in name, subject and text, one is protected, one is private', () => {
  const hostile = messages.filter(({ from }) => from.emailAddress.name.includes('<img'));
  expect(hostile).toMatchObject([
    {
      subject: expect.stringContaining('<script>') as string,
      body: { content: expect.stringContaining('<b>') as string },
    },
  ]);
  expect(messages.filter(({ isProtected }) => isProtected)).toMatchObject([{ body: { content: '' } }]);
  expect(messages.filter(({ sensitivity }) => sensitivity === 'private')).toHaveLength(1);
});

test('two drafts are begun: a reply to a customer, and a new mail', () => {
  const drafts = messages.filter(({ isDraft }) => isDraft);
  expect(drafts.map(({ from }) => address(from))).toEqual([nora.email, nora.email]);
  const conversations = new Set(messages.filter(({ isDraft }) => !isDraft).map(({ conversationId }) => conversationId));
  expect(drafts.filter(({ conversationId }) => conversations.has(conversationId))).toHaveLength(1);
  for (const { toRecipients } of drafts) expect(contacts.has(address(toRecipients[0]!))).toBe(true);
});

const from = (known: Set<unknown> | ((address: string) => boolean)) => {
  const isKnown = typeof known === 'function' ? known : (each: string) => known.has(each);
  return invitations.filter(({ organizer, isCancelled }) => isKnown(address(organizer)) && !isCancelled);
};

test.each([
  ['contact', contacts],
  ['lead', leads],
  ['colleague', colleagues],
  ['stranger', isStranger],
])('an invitation by a %s is accepted', (_, known) => {
  expect(from(known).filter(({ responseStatus }) => responseStatus.response === 'accepted').length).toBeGreaterThan(0);
});

test.each<[string, Partial<Event>, string?]>([
  ['tentatively accepted', { showAs: 'tentative' }, 'tentativelyAccepted'],
  ['not answered', { showAs: 'tentative' }, 'notResponded'],
  ['a series', { type: 'seriesMaster' }],
  ['private', { sensitivity: 'private' }],
])('an invitation by a contact is %s', (_, shape, response = 'accepted') => {
  const responseStatus = expect.objectContaining({ response }) as Event['responseStatus'];
  expect(from(contacts)).toContainEqual(expect.objectContaining({ ...shape, responseStatus }));
});

test('an invitation by a contact is cancelled and still there', () => {
  const cancelled = invitations.filter(({ organizer, isCancelled }) => isCancelled && contacts.has(address(organizer)));
  expect(cancelled).toMatchObject([{ showAs: 'free', subject: expect.stringMatching(/^Canceled: /) as string }]);
});
