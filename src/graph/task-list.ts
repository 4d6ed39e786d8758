import * as z from 'zod/mini';
import type { Container, ContainerItem } from '../sync/container';
import { SyncError } from '../sync/errors';
import { withQuery, type GraphCall } from './call';
import type { GraphClient } from './client';
import { isSuccess, runError } from './errors';
import { MarkedContainer, type ContainerOptions, type ContainerShape } from './marked-container';
import { listWhole } from './pages';
import { listTasks, moveTasks } from './task-contents';
import { listPath, tasksPath } from './task-feed';

/**
 * The To Do list that holds the CRM's tasks (T1, T9).
 * 1. Its mark is an open extension (To Do: lists have no extended properties). A list that came without it, because the
 *    service took only the name, is marked afterwards.
 * 2. To Do takes a name twice and puts a number behind it: a look comes before the create and one after it, and of two
 *    lists that two devices made at once the same one stays on both.
 */
export interface TaskListOptions extends ContainerOptions {
  /** IANA, of the mailbox. */
  zone: string;
  /** The device's clock, ISO instant. */
  clock: () => string;
}

const collection = '/me/todo/lists';
const extensionName = 'com.crmsyncforoutlook.container';
const text = z.nullish(z.string());

const listShape = z.object({
  id: z.string(),
  displayName: text,
  wellknownListName: text,
  extensions: z.nullish(z.array(z.looseObject({ id: text, extensionName: text, owner: z.nullish(z.unknown()) }))),
});
type GraphTaskList = z.infer<typeof listShape>;

const lists: ContainerShape<GraphTaskList> = {
  path: collection,
  shape: listShape,
  query: { plain: {}, marked: { $expand: 'extensions' } },
  standard: withQuery(collection, { $top: 1 }),
  isNameUnique: false,
  nameOf: ({ displayName }) => displayName,
  ownerOf,
  body: (displayName, owner) => ({ displayName, extensions: [extensionWith(owner)] }),
  marking: (path, owner) => ({ method: 'POST', path: `${path}/extensions`, body: extensionWith(owner) }),
};

export class TaskList extends MarkedContainer<GraphTaskList> {
  /** Of the list whose tasks were listed last. */
  private listed: string | undefined;

  constructor(
    client: GraphClient,
    private readonly options: TaskListOptions,
  ) {
    super(client, options, lists);
  }

  override async create(name: string): Promise<string> {
    const id = await super.create(name).catch((error: unknown) => this.createPlain(name, error));
    const { ours } = await this.find();
    if (ours === null) await this.adopt(id);
    if (ours === null || ours === id) return id;
    if (await this.isEmpty(id)) await this.remove(id);
    return ours;
  }

  /** One that was marked for somebody else has the extension already. */
  override async adopt(id: string): Promise<void> {
    const { method, path, body } = lists.marking(listPath(id), this.options.owner);
    const made = await this.client.call({ method, path, body }, true);
    if (isSuccess(made)) return;
    const change: GraphCall = { method: 'PATCH', path: `${path}/${extensionName}`, body };
    const changed = await this.client.call(change, true);
    if (!isSuccess(changed)) throw runError(changed.status === 404 ? made : changed);
  }

  override async probe(id: string): ReturnType<Container['probe']> {
    const probed = await super.probe(id);
    if (probed.state !== 'gone') return probed;
    const standard = await this.defaultList();
    const answer = standard && (await this.client.call({ method: 'GET', path: listPath(standard) }));
    return { state: answer && isSuccess(answer) ? 'gone' : 'unsure' };
  }

  list(id: string): Promise<ContainerItem[]> {
    this.listed = id;
    return listTasks(this.client, id);
  }

  /** What could not be brought out counts as held: it stands nowhere else. @throws SyncError */
  async moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }> {
    if (ids.length === 0) return { moved: [], held: [] };
    const from = this.listed ?? (await this.find()).ours;
    const to = await this.defaultList();
    if (from === null || to === undefined) {
      throw new SyncError('unexpected', 'outlook', 'Outlook does not show the tasks list, or no default one');
    }
    const { zone, clock } = this.options;
    const { moved, held, failed } = await moveTasks(this.client, ids, { from, to, zone, now: clock() });
    return { moved, held: [...held, ...failed.map(({ id }) => id)] };
  }

  /** Where the service takes no extension together with the list. */
  private async createPlain(displayName: string, error: unknown): Promise<string> {
    if (!(error instanceof SyncError) || error.code !== 'unexpected') throw error;
    const { ours } = await this.find();
    if (ours !== null) return ours;
    const answer = await this.client.call({ method: 'POST', path: collection, body: { displayName } });
    const made = isSuccess(answer) ? listShape.safeParse(answer.body).data : undefined;
    if (!made) throw error;
    await this.adopt(made.id);
    return made.id;
  }

  private async isEmpty(id: string): Promise<boolean> {
    const tasks = await this.client.read(
      withQuery(tasksPath(id), { $top: 1 }),
      z.object({ value: z.array(z.unknown()) }),
    );
    return tasks.value.length === 0;
  }

  private async defaultList(): Promise<string | undefined> {
    const all = await listWhole(this.client, collection, listShape, runError);
    return all.find(({ wellknownListName }) => wellknownListName === 'defaultList')?.id;
  }
}

function extensionWith(owner: string): object {
  return { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName, owner };
}

/** Graph: the id of an extension is its name behind a prefix. */
function ownerOf({ extensions }: GraphTaskList): string | undefined {
  const ours = extensions?.find((extension) =>
    [extension.extensionName, extension.id].some((name) => name?.toLowerCase().endsWith(extensionName)),
  );
  return typeof ours?.owner === 'string' ? ours.owner : undefined;
}
