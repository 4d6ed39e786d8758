/**
 * Change tracking, the same for every kind of item.
 *
 * 1. A round's rows are fixed when it begins, shuffled, and one is told twice; what they show is read when their page
 *    is asked for. The deltaLink stands for the log as it was when the round began.
 * 2. A round of more than one page has an empty page with a nextLink in it.
 * 3. Under immutable ids, out and back between two rounds is "removed" and nothing else.
 * 4. Changes younger than the lag wait for a later round.
 */
import { z } from 'zod';
import type { SandboxReply } from '../exchange';
import { type Context, type Handler, contextLink } from './context';
import { type Reach, cutOff } from './delta-rows';
import { GraphError } from './errors';
import type { Wire } from './event-output';
import { pageSize } from './query';
import { ok } from './replies';
import type { LogEntry, RoundItem } from './state';
import { openToken, sealToken } from './tokens';

/** What a kind of item brings along. `Chain` is what all pages of all rounds share; it lives in the tokens. */
export interface Tracking<Chain> {
  /** For @odata.context. */
  what: string;
  /** As refusals name it. */
  resource: string;
  chain: z.ZodType<Chain>;
  /** Reads the first request. Throws what Graph refuses. */
  begin(context: Context): Chain;
  /** Throws ErrorSyncFolderNotFound when the folder is gone. */
  log(context: Context, chain: Chain): LogEntry[];
  everything(context: Context, chain: Chain, until: number): RoundItem[];
  changes(context: Context, chain: Chain, reach: Reach): RoundItem[];
  show(context: Context, chain: Chain, item: RoundItem): Wire;
  /** Whether $expand is read by `begin`; else it fails. */
  canExpand?: boolean;
  /** The $top of the first request. */
  top?(chain: Chain): number | undefined;
  /** The query that begins anew, for the Location of a 410. */
  restart(chain: Chain): string;
}

interface Token<Chain> {
  issued: number;
  path: string;
  chain: Chain;
  /** Of a deltaLink: the log position it stands for. */
  since?: number | undefined;
  /** Of a nextLink. */
  position?: Position | undefined;
}

const positionSchema = z.object({ round: z.string(), offset: z.number(), page: z.number() });
type Position = z.infer<typeof positionSchema>;

const tokenSchema = z.object({
  issued: z.number(),
  path: z.string(),
  chain: z.unknown(),
  since: z.number().optional(),
  position: positionSchema.optional(),
});

type Refusing = Pick<Tracking<unknown>, 'resource' | 'canExpand'>;

const keptRounds = 20;

export function folderNotFound(): GraphError {
  return new GraphError(404, 'ErrorSyncFolderNotFound', 'The folder that is being synchronized was not found.');
}

function tokenOf(query: URLSearchParams): string | undefined {
  return [...query].find(([key]) => /^\$(skip|delta)token$/i.test(key))?.[1];
}

function refuseOptions(query: URLSearchParams, { resource, canExpand = false }: Refusing): void {
  for (const key of query.keys()) {
    const name = key.toLowerCase();
    if (name === '$expand' && !canExpand) {
      // Graph: $expand on a delta is not refused but fails.
      throw new GraphError(500, 'ErrorInternalServerError', 'Value cannot be null.\r\nParameter name: type');
    }
    if (['$filter', '$orderby', '$search'].includes(name)) {
      const message = `The following parameters are not supported with change tracking over the '${resource}' resource: '${key}'.`;
      throw new GraphError(400, 'ErrorInvalidUrlQuery', message);
    }
  }
}

function gone(code: string, location?: string): GraphError {
  const message =
    code === 'ResyncRequired'
      ? 'Resync required. Replace any local items with the server version.'
      : 'The sync state generation is not found; continue with a full synchronization.';
  return new GraphError(410, code, message, location === undefined ? {} : { Location: location });
}

/** In another order, and one of several twice. */
function shuffled(context: Context, items: RoundItem[]): RoundItem[] {
  const mixed = items
    .map((item) => ({ item, place: context.world.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
  const replayed = mixed.length > 1 ? mixed[Math.floor(context.world.random() * mixed.length)] : undefined;
  return replayed ? [...mixed, replayed] : mixed;
}

/** Answers one kind's delta requests. */
export function deltaOf<Chain>(tracking: Tracking<Chain>): Handler {
  return (context) => new Answer(tracking, context).reply();
}

class Answer<Chain> {
  constructor(
    private readonly tracking: Tracking<Chain>,
    private readonly context: Context,
  ) {}

  reply(): SandboxReply {
    const { query } = this.context.request;
    refuseOptions(query, this.tracking);
    const text = tokenOf(query);
    if (text === undefined) return this.firstRound();
    const { chain, since, position } = this.readToken(text);
    const log = this.tracking.log(this.context, chain);
    if (since !== undefined) return this.nextRound(chain, log, since);
    if (!position) throw gone('SyncStateInvalid');
    return this.page(chain, position);
  }

  private firstRound(): SandboxReply {
    const { context, tracking } = this;
    const chain = tracking.begin(context);
    const log = tracking.log(context, chain);
    const until = cutOff(context.world, { log });
    return this.beginRound(chain, tracking.everything(context, chain, until), until);
  }

  private nextRound(chain: Chain, log: LogEntry[], since: number): SandboxReply {
    const until = Math.max(since, cutOff(this.context.world, { log }));
    return this.beginRound(chain, this.tracking.changes(this.context, chain, { since, until }), until);
  }

  private beginRound(chain: Chain, items: RoundItem[], until: number): SandboxReply {
    const { rounds } = this.context.mailbox;
    const round = String(this.context.world.nextNumber());
    rounds[round] = { items: shuffled(this.context, items), until };
    const surplus = Object.keys(rounds).slice(0, -keptRounds);
    for (const old of surplus) Reflect.deleteProperty(rounds, old);
    return this.page(chain, { round, offset: 0, page: 0 });
  }

  private page(chain: Chain, { round, offset, page }: Position): SandboxReply {
    const { context, tracking } = this;
    const stored = context.mailbox.rounds[round];
    if (!stored) throw gone('SyncStateNotFound');
    const isEmptyPage = page === 1;
    const size = isEmptyPage ? 0 : pageSize(context, tracking.top?.(chain));
    const items = stored.items.slice(offset, offset + size);
    const next = { round, offset: offset + items.length, page: page + 1 };
    const links =
      next.offset < stored.items.length
        ? { '@odata.nextLink': this.link('$skiptoken', { chain, position: next }) }
        : { '@odata.deltaLink': this.link('$deltatoken', { chain, since: stored.until }) };
    const value = items.map((item) => tracking.show(context, chain, item));
    return ok({ '@odata.context': contextLink(context, tracking.what), ...links, value });
  }

  private link(name: string, content: Pick<Token<Chain>, 'chain' | 'since' | 'position'>): string {
    const { world, request, segments } = this.context;
    const token: Token<Chain> = { issued: world.nextNumber(), path: segments.join('/'), ...content };
    return `${request.origin}${request.path}?${name}=${sealToken(token)}`;
  }

  private readToken(text: string): Token<Chain> {
    const { request, segments, world } = this.context;
    const read = tokenSchema.safeParse(openToken(text));
    const chain = this.tracking.chain.safeParse(read.data?.chain);
    if (!read.success || !chain.success) throw gone('SyncStateNotFound');
    const { upTo, code, withLocation } = world.state.graph.expired;
    const restart = `${request.origin}${request.path}?${this.tracking.restart(chain.data)}`.replace(/\?$/, '');
    if (read.data.issued <= upTo) throw gone(code, withLocation ? restart : undefined);
    if (read.data.path !== segments.join('/')) throw gone('SyncStateInvalid');
    return { ...read.data, chain: chain.data };
  }
}
