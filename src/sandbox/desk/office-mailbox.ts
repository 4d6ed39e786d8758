import type { PropertyStore } from './office-item';

/** The named property in which Outlook keeps what this add-in notes on an item; its name ends in the add-in's id. */
const property = 'String {00020329-0000-0000-C000-000000000046} Name cecp-5f0d6c1e-8a43-4e0b-9c57-2d1b7a94e6f3';

interface Event {
  singleValueExtendedProperties?: { value: string }[];
}

/** What Outlook itself reads and writes in the mailbox, past the add-in. */
export function mailboxProperties(graph: string, person: string): PropertyStore {
  const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${property}')`)}`;
  return {
    async read(id) {
      const event = (await ask(graph, person, `${id}?$select=id&${expand}`)) as Event;
      return event.singleValueExtendedProperties?.[0]?.value;
    },
    async write(id, value) {
      await ask(graph, person, id, { singleValueExtendedProperties: [{ id: property, value }] });
    },
  };
}

async function ask(graph: string, person: string, target: string, patch?: object): Promise<unknown> {
  const people = (await (await fetch(`${graph}/_sandbox/people`)).json()) as { id: string; graphToken: string }[];
  const token = people.find(({ id }) => id === person)?.graphToken ?? '';
  const [id = '', query = ''] = target.split('?');
  const answer = await fetch(`${graph}/v1.0/me/events/${encodeURIComponent(id)}${query && `?${query}`}`, {
    method: patch ? 'PATCH' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-sandbox-client': 'desk' },
    ...(patch && { body: JSON.stringify(patch) }),
  });
  if (!answer.ok) throw new Error(`the mailbox answers ${answer.status}`);
  return answer.json();
}
