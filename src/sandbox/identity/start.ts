import { createServer } from 'node:https';
import { listenNear, type Listening } from '../desk/listen';
import type { Certificate } from './certificate';
import { microsoftClientId, zohoClientId, type Identity } from './identity';
import type { Handler } from './http';
import { ZohoSessions, zohoServer, type DataCentre } from './zoho-server';

/** Where the services are and which clients are registered there: what a pane of the kind `accounts` is told. */
export interface Addresses {
  microsoft: { clientId: string; authority: string };
  zoho: { clientId: string; dataCentre: string; dataCentres: DataCentre[] };
}

export interface RunningIdentity {
  addresses: Addresses;
  close(): Promise<void>;
}

/** @param apis origins of the CRM's two data centres */
export async function startIdentity(
  identity: Identity,
  certificate: Certificate,
  apis: { com: string; eu: string },
): Promise<RunningIdentity> {
  // Only who signs in needs the provider, which is large.
  const { microsoftServer } = await import('./microsoft-server');
  const dataCentres: DataCentre[] = [];
  const sessions = new ZohoSessions(identity);
  const places = [
    await serve(certificate, (origin) => microsoftServer(identity, origin)),
    await serve(certificate, () => zohoServer(identity, sessions, 'com', () => dataCentres)),
    await serve(certificate, () => zohoServer(identity, sessions, 'eu', () => dataCentres)),
  ] as const;
  const [microsoft, com, eu] = places;
  dataCentres.push({ id: 'com', accounts: com.origin, api: apis.com, web: apis.com });
  dataCentres.push({ id: 'eu', accounts: eu.origin, api: apis.eu, web: apis.eu });
  return {
    addresses: {
      microsoft: { clientId: microsoftClientId, authority: `${microsoft.origin}/organizations` },
      zoho: { clientId: zohoClientId, dataCentre: 'com', dataCentres },
    },
    close: async () => {
      await Promise.all(places.map(({ close }) => close()));
    },
  };
}

async function serve(
  certificate: Certificate,
  handlerAt: (origin: string) => Handler,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const place: { handler?: Handler } = {};
  const { port, all }: Listening = await listenNear(0, () =>
    createServer(certificate, (request, response) => place.handler?.(request, response)),
  );
  const origin = `https://localhost:${port}`;
  place.handler = handlerAt(origin);
  return { origin, close: () => closeAll(all) };
}

async function closeAll(servers: Listening['all']): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}
