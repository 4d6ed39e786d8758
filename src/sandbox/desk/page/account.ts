import * as z from 'zod/mini';
import { ask, Refused, type Ask } from './http';

const personShape = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  crmUserId: z.string(),
  profile: z.string(),
  graphToken: z.string(),
  crmToken: z.string(),
});
export type Person = z.infer<typeof personShape>;

const configShape = z.object({ graph: z.string(), crm: z.string() });
export type Services = z.infer<typeof configShape>;

export async function findServices(): Promise<Services> {
  return z.parse(configShape, await ask('/pane/config.json'));
}

export async function peopleOf({ graph }: Services): Promise<Person[]> {
  return z.parse(z.array(personShape), await ask(`${graph}/_sandbox/people`));
}

/** A request with the person's token; when it has expired, once more with the new one. */
export type Call = (path: string, init?: Ask) => Promise<unknown>;

export function graphCall(services: Services, person: string): Call {
  return withToken(services, person, ({ graphToken }, path, init) => {
    const isWrite = init.body !== undefined;
    const headers = {
      Authorization: `Bearer ${graphToken}`,
      ...(isWrite && { 'Content-Type': 'application/json' }),
      ...init.headers,
    };
    return ask(`${services.graph}/v1.0${path}`, { ...init, headers });
  });
}

export function crmCall(services: Services, person: string): Call {
  return withToken(services, person, ({ crmToken }, path, init) => {
    const headers = { Authorization: `Zoho-oauthtoken ${crmToken}`, ...init.headers };
    return ask(`${services.crm}/crm/v8${path}`, { ...init, headers });
  });
}

type Send = (person: Person, path: string, init: Ask) => Promise<unknown>;

function withToken(services: Services, id: string, send: Send): Call {
  let known: Promise<Person> | undefined;
  const person = () => (known ??= findPerson(services, id));
  return async (path, init = {}) => {
    try {
      return await send(await person(), path, init);
    } catch (error) {
      const hasExpired = error instanceof Refused && error.status === 401;
      if (!hasExpired) throw error;
      known = undefined;
      return send(await person(), path, init);
    }
  };
}

async function findPerson(services: Services, id: string): Promise<Person> {
  const person = (await peopleOf(services)).find((each) => each.id === id);
  if (!person) throw new Refused(404, `There is no ${id} any more.`);
  return person;
}
