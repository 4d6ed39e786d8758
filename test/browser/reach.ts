import type { Reach } from '../end-to-end/hands';
import type { SandboxProcess } from './sandbox-process';

type Json = Record<string, unknown>;

interface Tokens {
  id: string;
  graphToken: string;
  crmToken: string;
}

/** Both services of the desk by a person's own hand, past the pane: with the tokens that hold just then, and no slots taken. */
export function reachOf(sandbox: SandboxProcess, person: string): Reach & { person: { id: string } } {
  const { graph, crm } = sandbox.plain;
  const tokens = async (): Promise<Tokens> => {
    const people = (await sandbox.control('GET', 'people')) as Tokens[];
    const found = people.find(({ id }) => id === person);
    if (!found) throw new Error(`nobody is called ${person}`);
    return found;
  };
  return {
    person: { id: person },
    graph: async (method, target, body, headers) =>
      call(method, `${graph}/v1.0${target}`, body, {
        authorization: `Bearer ${(await tokens()).graphToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
        ...headers,
      }),
    crm: async (method, target, body) =>
      call(method, `${crm}/crm/v8${target}`, body, {
        authorization: `Zoho-oauthtoken ${(await tokens()).crmToken}`,
      }),
    control: (method, target, body) => sandbox.control(method, target, body),
    logLines: async (since) => (await (await fetch(`${graph}/_sandbox/log?since=${since ?? 0}`)).text()).split('\n'),
  };
}

async function call(method: string, url: string, body: unknown, headers: Record<string, string>): Promise<Json> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'x-sandbox-client': 'desk' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Json);
}
