import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

export interface Look extends Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'forcedColors' | 'locale' | 'timezoneId' | 'offline'
> {
  /** What is done to the browser before its first page opens: requests that it answers itself, for instance. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Milliseconds; shorter than jest's, so that what was waited for is named. */
const longestWait = 30_000;

/** As wide and high as a task pane. */
const pane = { width: 360, height: 720 };

/** The windows of a test. What a page or its worker complains of, in the console or by an error, is the test's failure. */
export class Windows {
  private readonly contexts: BrowserContext[] = [];
  private complaints: string[] = [];
  private allowed: RegExp[] = [];

  constructor(private readonly browser: Browser) {}

  /** In a browser of its own, or `beside` another window: then both share storage and locks, and look alike. */
  async open(url: string, look: Look = {}, beside?: Page): Promise<Page> {
    const context = beside?.context() ?? (await this.context(look));
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  /** Complaints like these are expected until the test ends: of requests that a test makes fail, for instance. */
  allow(...complaints: RegExp[]): void {
    this.allowed.push(...complaints);
  }

  /** Closes all windows. @throws Error with what they complained of. */
  async end(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    const unexpected = this.complaints.filter((text) => !this.allowed.some((pattern) => pattern.test(text)));
    this.complaints = [];
    this.allowed = [];
    if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
  }

  private async context({ prepare, ...look }: Look): Promise<BrowserContext> {
    // A sandbox with https makes its certificate itself.
    const own = { ignoreHTTPSErrors: true, viewport: pane, reducedMotion: 'reduce' } as const;
    const context = await this.browser.newContext({ ...own, ...look });
    this.contexts.push(context);
    context.setDefaultTimeout(longestWait);
    await prepare?.(context);
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    return context;
  }

  private hear(message: ConsoleMessage): void {
    const { url } = message.location();
    if (['error', 'assert'].includes(message.type())) this.complaints.push(`${message.text()} (${url})`);
  }
}

/**
 * What axe finds wrong on a page, a line each. The focus guards of Fluent UI are hidden on purpose. Where the device forces
 * its own colours, Chromium tells axe the ones that are not drawn.
 */
export async function barriers(page: Page): Promise<string[]> {
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const rules = isForced ? { 'color-contrast': { enabled: false } } : {};
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').options({ rules, resultTypes: ['violations'] });
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
