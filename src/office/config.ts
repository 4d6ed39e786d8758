import * as z from 'zod/mini';

/**
 * Where the pages' configuration says the services are and how people sign in; `config.json` stands beside them.
 * `sandbox`: both services are stand-ins that name their people's tokens. `accounts`: people sign in themselves.
 */
/** https, or this very machine: a token goes there. */
const origin = z.string().check(
  z.refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
  }),
);

const sandboxShape = z.object({
  signIn: z.literal('sandbox'),
  /** Origins. */
  graph: origin,
  crm: origin,
  /** Another one is another pair of services: what was kept for the last one says nothing about it. */
  world: z.string(),
});

/** One of the CRM's data centres; origins. */
const dataCentreShape = z.object({ id: z.string(), accounts: origin, api: origin, web: origin });

const accountsShape = z.object({
  signIn: z.literal('accounts'),
  world: z.string(),
  /** Origin of Microsoft Graph. */
  graph: origin,
  microsoft: z.object({
    clientId: z.string(),
    /** `https://login.microsoftonline.com/organizations`, or a single tenant's. */
    authority: origin,
  }),
  zoho: z.object({
    clientId: z.string(),
    /** The data centre where the client is registered: the start for who has not chosen one. */
    dataCentre: z.string(),
    /** In place of the known ones. */
    dataCentres: z.optional(z.array(dataCentreShape)),
  }),
});
export type AccountsConfig = z.infer<typeof accountsShape>;

const configShape = z.discriminatedUnion('signIn', [sandboxShape, accountsShape]);
export type Config = z.infer<typeof configShape>;

/** @throws Error when the pages are not set up */
export async function readConfig(): Promise<Config> {
  const answer = await fetch('config.json', { cache: 'no-store' });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return z.parse(configShape, await answer.json());
}
