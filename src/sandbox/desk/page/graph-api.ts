import * as z from 'zod/mini';
import { graphCall, type Call, type Services } from './account';
import { ask, type Ask } from './http';
import { once } from './once';

const immutable = 'IdType="ImmutableId"';

function pageShape<T extends z.ZodMiniType>(row: T) {
  return z.object({
    value: z.array(row),
    '@odata.count': z.optional(z.number()),
    '@odata.nextLink': z.optional(z.string()),
  });
}

/** Graph as one person uses it, with immutable ids; and the deeds that Graph does not offer. */
export class GraphApi {
  private readonly send: Call;
  /** The Windows name of the mailbox's zone. */
  readonly windowsZone = once(async () => {
    const settings = await this.call('/me/mailboxSettings');
    return z.parse(z.object({ timeZone: z.string() }), settings).timeZone;
  });

  constructor(
    private readonly services: Services,
    private readonly person: string,
  ) {
    this.send = graphCall(services, person);
  }

  /** With a Windows zone, times are answered in it. */
  call(path: string, init: Ask = {}, zone?: string): Promise<unknown> {
    const Prefer = zone === undefined ? immutable : `${immutable}, outlook.timezone="${zone}"`;
    return this.send(path, { ...init, headers: { Prefer, ...init.headers } });
  }

  async page<T extends z.ZodMiniType>(row: T, path: string, zone?: string) {
    return z.parse(pageShape(row), await this.call(path, {}, zone));
  }

  /** The rows of all pages. */
  async all<T extends z.ZodMiniType>(row: T, path: string, zone?: string): Promise<z.infer<T>[]> {
    const rows: z.infer<T>[] = [];
    let next = path;
    while (next !== '') {
      const page = await this.page(row, next, zone);
      rows.push(...page.value);
      next = (page['@odata.nextLink'] ?? '').slice(`${this.services.graph}/v1.0`.length);
    }
    return rows;
  }

  deed(method: string, path: string, body?: unknown): Promise<unknown> {
    return ask(`${this.services.graph}/_sandbox/person/${encodeURIComponent(this.person)}/${path}`, { method, body });
  }

  /** Reads the text of an exported file into the mailbox; `where` says into what part of it. */
  async load(format: 'ics' | 'vcf', text: string, where: { calendar?: string }): Promise<LoadReport> {
    const order = { person: this.person, format, into: 'outlook', text, ...where };
    return z.parse(reportShape, await ask(`${this.services.graph}/_sandbox/load`, { method: 'POST', body: order }));
  }
}

const reportShape = z.object({
  loaded: z.number(),
  skipped: z.array(z.object({ line: z.number(), why: z.string() })),
});
export type LoadReport = z.infer<typeof reportShape>;
