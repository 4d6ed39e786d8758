import type { Network } from '../../src/http/http';
import { scopesFor } from '../../src/office/microsoft-scopes';
import { crmNeeds, graphNeeds, unmetNeed } from '../../src/sandbox/identity/scopes';
import { kindNames, type KindName } from '../../src/sync/kind';
import { scopesOf } from '../../src/zoho/oauth';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
beforeEach(async () => (world = await SandboxWorld.start('demo')));
afterEach(() => world.close());

/** Both services let in what was granted for this kind alone, and nothing else. */
function strict(kind: KindName, through: Network['fetch']): Network['fetch'] {
  return (url, init) => {
    const { pathname, origin } = new URL(url);
    const body = init.body === undefined ? undefined : (JSON.parse(init.body) as { requests?: Part[] });
    const request = {
      method: init.method,
      path: pathname,
      body,
      query: new URLSearchParams(),
      headers: {},
      origin: '',
    };
    if (origin === world.sandbox.crm) {
      return unmetNeed(crmNeeds(request), scopesOf([kind])) ? Promise.resolve(mismatch()) : through(url, init);
    }
    const parts = pathname.endsWith('/$batch')
      ? (body?.requests ?? []).map((part) => ({
          ...request,
          method: part.method,
          path: `/v1.0${part.url.replace(/\?.*/s, '')}`,
        }))
      : [request];
    const lacking = parts.find((part) => unmetNeed(graphNeeds(part), scopesFor([kind])));
    if (lacking) throw new Error(`${lacking.method} ${lacking.path}`);
    return through(url, init);
  };
}

interface Part {
  method: string;
  url: string;
}

const mismatch = (): Response =>
  Response.json({ code: 'OAUTH_SCOPE_MISMATCH', message: '', details: {}, status: 'error' }, { status: 401 });

test.each(kindNames)(
  '%s can be switched on, run and off with exactly the permissions that are asked for it',
  async (kind) => {
    world.fetch = strict(kind, world.fetch);
    const on = await world.sync({ kinds: [kind], enable: new Set([kind]) });
    expect([on.error, on.problems]).toEqual([null, {}]);
    const again = await world.sync({ kinds: [kind] });
    expect([again.error, again.problems]).toEqual([null, {}]);
    const off = await world.sync({ kinds: [kind], disable: new Map([[kind, 'remove']]), decide: () => 'approve' });
    expect([off.error, off.problems]).toEqual([null, {}]);
  },
);
