import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

/** Browsers resolve localhost to either; a page of somebody else's on one of them would be met by chance. */
const addresses = ['127.0.0.1', '::1'];

/** Codes of an address that this machine does not have. */
const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const unusable = ['EADDRINUSE', 'EACCES'];

export interface Listening {
  port: number;
  all: Server[];
}

/** Listens on localhost, at all its addresses: on this port where it is free, else on a free one. */
export async function listenNear(port: number, create: () => Server): Promise<Listening> {
  const wanted = port === 0 ? undefined : await listenOn(port, create);
  if (wanted) return wanted;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const found = await listenOn(0, create);
    if (found) return found;
  }
  throw new Error('No port is free on localhost.');
}

/** Undefined when the port is taken at one of the addresses. */
async function listenOn(port: number, create: () => Server): Promise<Listening | undefined> {
  const all: Server[] = [];
  let bound = port;
  for (const address of addresses) {
    const server = create();
    const code = await listen(server, bound, address);
    if (code === undefined) {
      all.push(server);
      bound = (server.address() as AddressInfo).port;
    } else if (!absent.includes(code)) {
      for (const other of all) other.close();
      if (unusable.includes(code)) return undefined;
      throw new Error(`The desk cannot listen on ${address}: ${code}.`);
    }
  }
  return all.length === 0 ? undefined : { port: bound, all };
}

/** The code of the error, if there is one. */
function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => resolve(undefined));
  });
}
