import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ContactHands } from '../end-to-end/contact-hands';
import { Hands } from '../end-to-end/hands';
import { TaskHands } from '../end-to-end/task-hands';
import { launchChromium } from './chromium';
import { reachOf } from './reach';
import { SandboxProcess, type Origins, type Sites } from './sandbox-process';
import { barriers, Windows, type Look } from './windows';

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm run build` and `npm run build:desk` made. */
export const built: Sites = { site: path.join(root, 'dist'), deskSite: path.join(root, '.cache/desk') };

export interface PaneOptions extends Look {
  /** Who is signed in: an id of the sandbox's people. */
  person: string;
  /** Office's display language. */
  lang?: string;
  /** Another window of the same browser. */
  beside?: Page;
}

/**
 * Both services, the desk and a browser, for the tests of one file: begun before the first one, closed after the last.
 * After each test its windows are closed, and it fails if one of them complained.
 */
export function desk(sites: Sites = built): Desk {
  const desk = new Desk(sites);
  beforeAll(() => desk.start());
  afterEach(() => desk.endTest());
  afterAll(() => desk.stop());
  return desk;
}

export class Desk {
  private sandbox: SandboxProcess | undefined;
  private browser: Browser | undefined;
  private windows: Windows | undefined;

  constructor(private readonly sites: Sites) {}

  get origins(): Origins {
    return must(this.sandbox).origins;
  }

  /** A call to the sandbox's control interface. */
  control(method: string, target: string, body?: unknown): Promise<unknown> {
    return must(this.sandbox).control(method, target, body);
  }

  /** What a person does in Outlook and in the CRM themselves. */
  hands(person: string): Hands {
    return new Hands(this.reach(person));
  }

  contactHands(person: string): ContactHands {
    return new ContactHands(this.reach(person));
  }

  taskHands(person: string): TaskHands {
    return new TaskHands(this.reach(person));
  }

  /** Both services as this person reaches them past the pane. */
  reach(person: string): ReturnType<typeof reachOf> {
    return reachOf(must(this.sandbox), person);
  }

  /** The task pane, as Outlook would show it. */
  pane({ person, lang, beside, ...look }: PaneOptions): Promise<Page> {
    const query = new URLSearchParams({
      person,
      ...(lang !== undefined && { lang }),
      ...(look.colorScheme === 'dark' && { theme: 'dark' }),
    });
    return this.open(`/pane/taskpane.html?${query.toString()}`, look, beside);
  }

  /** A page of the desk's server. */
  open(target: string, look: Look = {}, beside?: Page): Promise<Page> {
    return must(this.windows).open(`${this.origins.desk}${target}`, look, beside);
  }

  /** Complaints like these do not fail the test: of requests that it makes fail, for instance. */
  allow(...complaints: RegExp[]): void {
    must(this.windows).allow(...complaints);
  }

  async expectAccessible(page: Page): Promise<void> {
    expect(await barriers(page)).toEqual([]);
  }

  async start(): Promise<void> {
    this.sandbox = await SandboxProcess.start(this.sites);
    this.browser = await launchChromium();
    this.windows = new Windows(this.browser);
  }

  async endTest(): Promise<void> {
    await this.windows?.end();
  }

  async stop(): Promise<void> {
    await Promise.all([this.sandbox?.stop(), this.browser?.close()]);
  }
}

function must<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the desk stands from the beginning of the first test on');
  return part;
}
