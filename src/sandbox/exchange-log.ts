/*
 * The record of every exchange with a vendor path, as the judge and the tests read it.
 *
 * 1. A row is frozen when it is written: its bodies are text from then on, whatever the world does to the objects.
 * 2. Rows stand in the order of their numbers. A batch takes its number before its items do.
 * 3. No token is kept: of the Authorization header only the scheme stays.
 * 4. It forgets its oldest rows beyond a number of rows and of bytes; numbers are never used twice.
 */

export interface LogRow {
  at: string;
  service: 'graph' | 'crm';
  client: string;
  person: string | null;
  /** The number of the outer call, for an item of a batch. */
  batch: number | null;
  dropped: 'before' | 'after' | null;
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  /** Null when the connection was dropped. */
  status: number | null;
  responseHeaders: Record<string, string>;
  responseBody: unknown;
}

/** One exchange of the program's, in short. */
export interface BriefRow {
  n: number;
  at: string;
  service: LogRow['service'];
  batch: number | null;
  dropped: LogRow['dropped'];
  method: string;
  /** Path and query. */
  path: string;
  status: number | null;
}

const maxBrief = 200;
const maxRows = 200_000;
const maxBytes = 512 * 1024 ** 2;

export class ExchangeLog {
  private rows: { n: number; line: Buffer }[] = [];
  private last = 0;
  private bytes = 0;
  private brief: BriefRow[] = [];
  private calls = { graph: 0, crm: 0 };

  /** Takes the next number; the row is written later under it. */
  reserve(): number {
    this.last += 1;
    this.rows.push({ n: this.last, line: Buffer.alloc(0) });
    return this.last;
  }

  write(n: number, row: LogRow): void {
    const entry = this.find(n);
    if (!entry) return;
    const requestHeaders = withoutToken(row.requestHeaders);
    entry.line = Buffer.from(`${JSON.stringify({ n, ...row, requestHeaders })}\n`);
    this.bytes += entry.line.length;
    this.forgetOldest();
    if (row.client === 'app') this.note(n, row);
  }

  /** What the client `app` asked, newest last: the calls so far (a batch is one) and the last exchanges above `since`. */
  traffic(since: number): { calls: { graph: number; crm: number }; rows: BriefRow[] } {
    return { calls: { ...this.calls }, rows: this.brief.filter((row) => row.n > since) };
  }

  private note(n: number, { at, service, batch, dropped, method, url, status }: LogRow): void {
    const path = url.replace(/^https?:\/\/[^/]*/, '');
    this.brief.push({ n, at, service, batch, dropped, method, path, status });
    if (this.brief.length > maxBrief) this.brief.shift();
    if (batch === null) this.calls[service] += 1;
  }

  /** The rows with a number above `n`, a line of JSON each. */
  since(n: number): Buffer[] {
    return this.rows.filter((row) => row.n > n && row.line.length > 0).map((row) => row.line);
  }

  clear(): void {
    this.rows = [];
    this.bytes = 0;
    this.brief = [];
    this.calls = { graph: 0, crm: 0 };
  }

  private find(n: number): { line: Buffer } | undefined {
    const first = this.rows[0];
    return first && this.rows[n - first.n];
  }

  private forgetOldest(): void {
    if (this.rows.length <= maxRows && this.bytes <= maxBytes) return;
    const gone = this.rows.splice(0, Math.ceil(this.rows.length / 20));
    for (const row of gone) this.bytes -= row.line.length;
  }
}

function withoutToken(headers: Record<string, string>): Record<string, string> {
  const { authorization, ...rest } = headers;
  if (authorization === undefined) return rest;
  const [scheme = '', token] = authorization.split(' ');
  return { ...rest, authorization: token === undefined ? '…' : `${scheme} …` };
}
