import type { queries } from '@testing-library/react';
import { act, configure, render, screen, waitFor, within, type BoundFunctions } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { Desk } from '../../src/sandbox/desk/page/Desk';
import { DeskStore } from '../../src/sandbox/desk/page/desk-store';
import { DeskContext } from '../../src/sandbox/desk/page/useDesk';

interface Origins {
  graph: string;
  crm: string;
  desk: string;
}

interface Answer {
  ok: boolean;
  status: number;
  text: () => Promise<string>;
}

/** The desk's page in jsdom, with a sandbox of its own in another process. */
export class DeskWindow {
  private constructor(
    private readonly child: ChildProcess,
    readonly origins: Origins,
  ) {}

  static async start(): Promise<DeskWindow> {
    const args = ['--import', 'tsx', 'src/sandbox/main.ts', '--seed', 'empty', '--desk-port', '0'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
    const window = new DeskWindow(child, JSON.parse(line) as Origins);
    globalThis.fetch = ((url: string, init: RequestInit) => send(new URL(url, window.origins.desk), init)) as never;
    return window;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  /** Of the control interface. */
  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.ask(`${this.origins.graph}/_sandbox/${path}`, method, {}, body);
  }

  /** As another program of kim's would do it. */
  async graph(method: string, path: string, body?: unknown): Promise<{ id: string }> {
    const headers = { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' };
    return (await this.ask(`${this.origins.graph}/v1.0${path}`, method, headers, body)) as { id: string };
  }

  async crm(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { authorization: 'Zoho-oauthtoken lee-crm-token' };
    return this.ask(`${this.origins.crm}/crm/v8${path}`, method, headers, body);
  }

  async log(): Promise<{ method: string; url: string; client: string }[]> {
    const answer = await send(new URL(`${this.origins.graph}/_sandbox/log?since=0`), {});
    const lines = (await answer.text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as { method: string; url: string; client: string });
  }

  /** The page, when both sides have been read. */
  async open(): Promise<void> {
    const store = new DeskStore('kim');
    await act(async () => {
      render(
        <DeskContext value={store}>
          <Desk initial={{ person: 'kim', language: 'en', theme: 'light' }} />
        </DeskContext>,
      );
      await Promise.resolve();
    });
    expect(await screen.findAllByText('No meetings in these weeks.')).toHaveLength(2);
  }

  private async ask(url: string, method: string, headers: Record<string, string>, body?: unknown): Promise<unknown> {
    const answer = await send(new URL(url), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

/** jsdom has no fetch. */
function send(url: URL, { method = 'GET', headers = {}, body }: RequestInit): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: headers as Record<string, string> }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 0;
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ ok: status >= 200 && status < 300, status, text: () => Promise.resolve(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body as string | undefined);
  });
}

/** In jsdom Fluent hides the page, and under load the dialog itself, from screen readers longer than a dialog is open. */
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

export const user = userEvent.setup();

export type SideTitle = 'Outlook' | 'Zoho CRM';

export type Queries = BoundFunctions<typeof queries>;

export function side(name: SideTitle): Queries {
  return within(screen.getByRole('region', { name }));
}

export async function dialog(title: string): Promise<Queries> {
  const found = within(await screen.findByRole('dialog'));
  expect(found.getByText(title)).toBeInTheDocument();
  return found;
}

export async function press(on: Queries, name: string | RegExp): Promise<void> {
  await user.click(await on.findByRole('button', { name }));
}

export async function type(on: Queries, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = on.getByLabelText(new RegExp(`^${label}\\s?\\*?$`));
    if (control instanceof HTMLSelectElement) await user.selectOptions(control, value);
    else {
      await user.clear(control);
      if (value !== '') await user.type(control, value);
    }
  }
}

/** Ends when the dialog has closed: until then what is behind it can be found, and a click on it opens nothing that lasts. */
export async function submit(form: Queries, values: Record<string, string>, button = 'Save'): Promise<void> {
  await type(form, values);
  await press(form, button);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

export async function show(tab: string, on: SideTitle = 'Outlook'): Promise<void> {
  await user.click(side(on).getByRole('tab', { name: tab }));
}
