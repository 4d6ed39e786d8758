import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import { secondsBetween } from '../model/time';
import { parseBody, type ZohoAnswer, type ZohoClient } from './client';
import { errorIn } from './errors';
import { nextPlace, placeQuery, type PlaceInList } from './feed';
import { createdAt } from './observation';
import { compareIds, type CrmRecord } from './record';

/**
 * The CRM's list that chooses among the user's own records (G4). Nothing tells when a record comes into it or leaves it:
 * 1. It is listed anew once a day, and where records came that nobody knew, a quarter of an hour after the last listing.
 * 2. What was made after the last listing is not judged yet: where it is linked, the product made it, and it counts as in
 *    the view until the next one. What nobody knows comes when it is listed.
 */
export const viewStateSchema = z.object({
  id: z.string(),
  /** When it was listed, by the device's clock. */
  at: z.string(),
  /** The newest stamp of the CRM at that time, empty where it had no record; null: not known. */
  newest: z.nullable(z.string()),
  /** What came too soon after that to be judged. */
  waiting: z.array(z.string()),
  /** Those of the user's own records that are in it. */
  ids: z.array(z.string()),
});

type ViewState = z.infer<typeof viewStateSchema>;

const daySeconds = 86_400;
const pauseSeconds = 900;

export interface ListViewOptions {
  client: ZohoClient;
  userId: string;
  module: { name: string; plural: string };
  /** Zoho: the id of a custom view, `cvid`. */
  id: string;
}

export class ListView {
  private ids: Set<string> | undefined;
  private readonly made = new Set<string>();
  private at = '';
  private newest: string | null = null;
  private waiting: string[] = [];

  constructor(private readonly options: ListViewOptions) {}

  get id(): string {
    return this.options.id;
  }

  /** Listed, or not judged yet. */
  has(record: CrmRecord): boolean {
    return this.lists(record.id) || this.isUnjudged(record);
  }

  isUnjudged(record: CrmRecord): boolean {
    const isListed = this.ids?.has(record.id) ?? true;
    return !isListed && this.newest !== null && createdAt(record) > this.newest;
  }

  lists(id: string): boolean {
    return !this.ids || this.ids.has(id) || this.made.has(id);
  }

  /** In the order of their ids. */
  all(): string[] {
    return [...(this.ids ?? [])];
  }

  /** Takes it for one of its own until the next listing. */
  add(id: string): void {
    this.made.add(id);
  }

  state(): ViewState {
    return { id: this.options.id, at: this.at, newest: this.newest, waiting: this.waiting, ids: this.all() };
  }

  adopt({ at, newest, waiting, ids }: ViewState): void {
    this.at = at;
    this.newest = newest;
    this.waiting = waiting;
    this.ids = new Set(ids);
  }

  /** Lists it where nothing is known of it yet. @throws SyncError unexpected, where there is no such view any more */
  async ensure(): Promise<void> {
    if (!this.ids) await this.list('', null);
  }

  /** Lists it anew where that is due: `news` are ids that it may have to judge. Tells which came and which are not in it. */
  async follow(now: string, newest: string, news: string[]): Promise<{ entered: string[]; left: string[] }> {
    const waiting = [...new Set([...this.waiting, ...news])];
    if (!this.isDue(now, waiting.length > 0)) {
      this.waiting = waiting;
      return { entered: [], left: [] };
    }
    const before = this.all();
    const known = new Set(before);
    await this.list(now, newest);
    const left = [...new Set([...before, ...waiting])].filter((id) => !this.lists(id));
    return { entered: this.all().filter((id) => !known.has(id)), left };
  }

  private isDue(now: string, isNews: boolean): boolean {
    const age = this.at === '' ? Infinity : secondsBetween(this.at, now);
    return age < 0 || age >= (isNews ? pauseSeconds : daySeconds);
  }

  /** `now` by the device's clock, `newest` by the CRM's. */
  async list(now: string, newest: string | null): Promise<void> {
    const ids = new Set<string>();
    let place: PlaceInList | undefined = { page: 1 };
    while (place) {
      const page: ListedPage = await this.page(place);
      for (const id of page.ids) ids.add(id);
      place = page.next;
    }
    this.ids = new Set([...ids].sort(compareIds));
    this.made.clear();
    this.at = now;
    this.newest = newest;
    this.waiting = [];
  }

  private async page(place: PlaceInList): Promise<ListedPage> {
    const { client, module, id, userId } = this.options;
    // Zoho: a view excludes an order of one's own.
    const query = { fields: 'Owner', cvid: id, per_page: 200, ...placeQuery(place) };
    const answer = await client.read(`/${module.name}`, query, { mayRefuse: true });
    if (answer.status >= 400) throw this.refusal(answer);
    if (answer.body === undefined) return { ids: [], next: undefined };
    const { data, info } = parseBody(pageSchema, answer.body, `a list view of ${module.plural}`);
    const mine = data.filter(({ Owner }) => Owner?.id === userId);
    const next = info?.more_records === true ? nextPlace(place, info.next_page_token) : undefined;
    return { ids: mine.map((row) => row.id), next };
  }

  private refusal(answer: ZohoAnswer): SyncError {
    const { plural } = this.options.module;
    const isAboutPages = (errorIn(answer.body)?.code ?? '').includes('LIMIT_EXCEEDED');
    return new SyncError(
      'unexpected',
      'crm',
      isAboutPages
        ? `The list view of ${plural} is longer than the CRM lists.`
        : `The list view that chooses the ${plural} is not in the CRM any more. Choose another one in the settings.`,
    );
  }
}

interface ListedPage {
  ids: string[];
  next: PlaceInList | undefined;
}

const pageSchema = z.object({
  data: z.array(z.object({ id: z.string(), Owner: z.nullish(z.object({ id: z.string() })) })),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()), next_page_token: z.nullish(z.string()) })),
});
