import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { get as httpsGet } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { startDesk, type DeskOptions, type RunningDesk } from '../../src/sandbox/desk/server';
import { makeCertificate, type Certificate } from '../../src/sandbox/identity/certificate';
import { send } from './server-fake';

const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
const [site, deskSite] = [path.join(folder, 'dist'), path.join(folder, 'desk')];
const paneScript = `console.log(${JSON.stringify('pane '.repeat(200))})`;

beforeAll(() => {
  mkdirSync(path.join(site, 'icons'), { recursive: true });
  mkdirSync(deskSite);
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(site, 'taskpane.html'), '<title>pane</title>');
  writeFileSync(path.join(site, 'taskpane.0123abcd.js'), paneScript);
  writeFileSync(path.join(site, 'icons/icon.png'), 'png');
  writeFileSync(path.join(site, 'notes.txt'), 'not for the web');
  writeFileSync(path.join(deskSite, 'index.html'), '<title>desk</title>');
  writeFileSync(path.join(deskSite, 'office.js'), 'globalThis.Office = sandboxPeople;');
});

afterAll(() => rmSync(folder, { recursive: true }));

const world = { id: 'first' };
const running: RunningDesk[] = [];
let desk: RunningDesk;

const options: DeskOptions = {
  ...{ port: 0, graph: 'http://127.0.0.1:1', crm: 'http://127.0.0.1:2' },
  world: () => world.id,
  people: () => [{ id: 'kim', name: 'Kim Adler', email: 'kim@contoso.example' }],
};

async function start(more: Partial<DeskOptions> = { site }): Promise<RunningDesk> {
  const started = await startDesk({ ...options, deskSite, ...more });
  running.push(started);
  return started;
}

beforeEach(async () => {
  desk = await start();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

/** The path goes over the wire as it is written. */
const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  send(desk.origin, { method, path: target, headers });

describe('pages', () => {
  test('the desk is at /, the pane as it was built below /pane/', async () => {
    expect((await get('/?person=kim')).body).toBe('<title>desk</title>');
    expect((await get('/pane/taskpane.html?person=kim')).body).toBe('<title>pane</title>');
    expect((await get('/pane/taskpane.0123abcd.js')).body).toBe(paneScript);
    expect((await get('/pane/icons/icon.png')).headers['content-type']).toBe('image/png');
    expect((await get('/pane/taskpane.html')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/pane/taskpane.0123abcd.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/pane/../secret.html',
    '/pane/..%2fsecret.html',
    '/../secret.html',
    '/pane//../../secret.html',
    `/pane/${folder}/secret.html`,
    '/pane/notes.txt',
    '/pane/',
    '/taskpane.html',
    '/pane/%00',
  ])('nothing is at %s', async (target) => {
    const answer = await get(target);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('There is no such page.\n');
  });

  test('it is only for reading', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    const head = await get('/pane/taskpane.0123abcd.js', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': String(paneScript.length) } });
  });

  test('a folder without a built page is an error that says so', async () => {
    await expect(start({ site: folder })).rejects.toThrow('holds no taskpane.html: it has to be built first.');
    await expect(start({ deskSite: path.join(folder, 'nowhere') })).rejects.toThrow('holds no index.html');
  });

  test('without a folder its paths are empty, and the rest is there', async () => {
    desk = await start({});
    expect((await get('/pane/taskpane.html')).status).toBe(404);
    expect((await get('/')).status).toBe(200);
  });
});

describe('what a pane finds beside itself', () => {
  test('its configuration, with another world after a reset', async () => {
    const first = await get('/pane/config.json');
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': /json/ });
    expect(JSON.parse(first.body as string)).toEqual({
      graph: 'http://127.0.0.1:1',
      crm: 'http://127.0.0.1:2',
      signIn: 'sandbox',
      world: 'first',
    });
    world.id = 'second';
    expect(JSON.parse((await get('/pane/config.json')).body as string)).toMatchObject({ world: 'second' });
  });

  test('a stand-in for Office.js that knows the people', async () => {
    const scope: { sandboxPeople?: unknown; Office?: unknown } = {};
    const { body } = await get('/pane/office.js');
    runInNewContext(body as string, scope);
    expect(scope.Office).toEqual([{ id: 'kim', name: 'Kim Adler', email: 'kim@contoso.example' }]);
  });
});

describe('where people sign in themselves', () => {
  const addresses = {
    microsoft: { clientId: 'one', authority: 'https://localhost:3/organizations' },
    zoho: {
      ...{ clientId: 'two', dataCentre: 'com' },
      dataCentres: [
        { id: 'com' as const, accounts: 'https://localhost:4', api: 'https://localhost:5', web: 'https://localhost:5' },
      ],
    },
  };
  let certificate: Certificate;

  beforeAll(async () => {
    certificate = await makeCertificate();
  });

  async function read(target: string): Promise<{ policy: string; text: string }> {
    desk = await start({ site, accounts: { certificate, addresses } });
    return new Promise((resolve, reject) => {
      const call = httpsGet(`${desk.origin}${target}`, { ca: certificate.cert }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ policy: String(response.headers['content-security-policy']), text }));
      });
      call.on('error', reject);
    });
  }

  test('the pane is served over https and told where they sign in', async () => {
    const { text } = await read('/pane/config.json');
    expect(desk.origin).toMatch(/^https:\/\/localhost:/);
    expect(JSON.parse(text)).toEqual({
      ...{ graph: 'http://127.0.0.1:1', crm: 'http://127.0.0.1:2', signIn: 'accounts', world: world.id },
      ...addresses,
    });
  });

  test('it stands under the policy of its build, with the sandbox’s addresses where it may ask anybody', async () => {
    const lines = [
      ...['/crm/*', '  X-Content-Type-Options: nosniff', '/crm/taskpane.html'],
      "  Content-Security-Policy: default-src 'none'; connect-src 'self' https://graph.microsoft.com; script-src 'self'",
    ];
    writeFileSync(path.join(site, '_headers'), lines.join('\n'));
    try {
      const { policy } = await read('/pane/taskpane.html');
      const others =
        'http://127.0.0.1:1 http://127.0.0.1:2 https://localhost:3 https://localhost:4 https://localhost:5';
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        `connect-src 'self' https://graph.microsoft.com ${others}`,
        "script-src 'self'",
      ]);
    } finally {
      rmSync(path.join(site, '_headers'));
    }
  });

  test('without one it stands under a strict policy all the same', async () => {
    const { policy } = await read('/pane/taskpane.html');
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("frame-src 'self' http://127.0.0.1:1");
  });
});

describe('headers', () => {
  test('texts are sent zipped to who takes it', async () => {
    const answer = await fetch(`${desk.origin}/pane/taskpane.0123abcd.js`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200);
    expect(await answer.text()).toBe(paneScript);
    expect(gunzipSync(Buffer.from(await rawBytes('/pane/taskpane.0123abcd.js'))).toString()).toBe(paneScript);
    expect((await get('/pane/taskpane.0123abcd.js')).headers['content-encoding']).toBeUndefined();
  });

  test('a name that says its content is kept for good, a page is asked for again', async () => {
    const script = await get('/pane/taskpane.0123abcd.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get('/pane/taskpane.html');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get('/pane/taskpane.html', { 'if-none-match': String(page.headers['etag']) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('the pane may load itself and ask the two services, and stands in no other frame', async () => {
    for (const target of ['/pane/taskpane.html', '/pane/taskpane.0123abcd.js']) {
      const policy = String((await get(target)).headers['content-security-policy']);
      expect(policy.split('; ').sort()).toEqual(
        [
          "base-uri 'none'",
          "connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:2",
          "default-src 'none'",
          "font-src 'self'",
          "form-action 'none'",
          "frame-ancestors 'self'",
          "img-src 'self' data:",
          "script-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "worker-src 'self'",
        ].sort(),
      );
    }
  });

  test('no answer is taken for another type', async () => {
    for (const target of ['/', '/pane/config.json', '/nowhere']) {
      expect((await get(target)).headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('ports', () => {
  async function occupy(host: string): Promise<{ port: number; server: Server }> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return { port: (server.address() as AddressInfo).port, server };
  }

  const portOf = (origin: string) => Number(new URL(origin).port);

  test('a free port is taken, at every address of localhost', async () => {
    const { port, server } = await occupy('127.0.0.1');
    await new Promise((resolve) => server.close(resolve));
    const near = await start({ port });
    expect(near.origin).toBe(`http://localhost:${port}`);
    const reach = (host: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, host, () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.on('connect', () => socket.end());
      });
    expect(await reach('127.0.0.1')).toBe(true);
    const hasSix = await occupy('::1').then(
      ({ server: six }) => new Promise<boolean>((resolve) => six.close(() => resolve(true))),
      () => false,
    );
    expect(await reach('::1')).toBe(hasSix);
  });

  test('where it is taken, another one is', async () => {
    const { port, server } = await occupy('127.0.0.1');
    try {
      const near = await start({ port });
      expect(portOf(near.origin)).not.toBe(port);
      expect((await fetch(near.origin)).status).toBe(200);
    } finally {
      server.close();
    }
  });

  test('two desks for one port are two desks', async () => {
    const first = await start({ port: portOf(desk.origin) });
    expect(first.origin).not.toBe(desk.origin);
  });
});

function rawBytes(target: string): Promise<Buffer> {
  const { hostname, port } = new URL(desk.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.end(`GET ${target} HTTP/1.0\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n`),
    );
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', reject);
    socket.on('end', () => {
      const all = Buffer.concat(parts);
      resolve(all.subarray(all.indexOf('\r\n\r\n') + 4));
    });
  });
}
