import { SyncError } from '../sync/errors';
import type {
  Confirmed,
  Draft,
  Edit,
  LostDraft,
  Observation,
  Outcome,
  Pull,
  PullOptions,
  Removal,
  RemovalOutcome,
  Side,
} from '../sync/side';
import type { ZohoClient } from './client';
import { confirmRecords, DeletedIds } from './confirm';
import { compare, coqlIds } from './coql';
import { findLostRecords } from './find-lost';
import { pullRecords } from './pull';
import type { CrmRecord } from './record';
import type { RecordModule } from './record-module';
import { checkEmpty, RecordReader, type Scoping } from './record-reader';
import { RecordWriter } from './writes';

const perCall = 100;

/** The records of one module that the user owns in the CRM (M3, C3, T6). */
export class RecordSide<F, R extends CrmRecord> implements Side<F> {
  readonly name = 'crm';
  /** Zoho: a write takes 100 records. */
  readonly batchSize = perCall;

  private readonly reader: RecordReader<F, R>;
  private readonly writer: RecordWriter<F, R>;
  private readonly deleted: DeletedIds;

  constructor(
    private readonly client: ZohoClient,
    module: RecordModule<F, R>,
    scoping: Scoping,
  ) {
    this.reader = new RecordReader(client, module, scoping);
    this.writer = new RecordWriter(client, this.reader);
    this.deleted = new DeletedIds(this.reader);
  }

  pull(cursor: string | undefined, options: PullOptions): Promise<Pull<F>> {
    const { client, reader } = this;
    return pullRecords({ client, reader, onDeleted: (ids) => this.deleted.add(ids) }, cursor, options);
  }

  confirm(ids: string[]): Promise<Map<string, Confirmed<F>>> {
    const { client, reader, deleted } = this;
    return confirmRecords({ client, reader, deleted }, [...new Set(ids)]);
  }

  create(drafts: Draft<F>[]): Promise<Outcome<F>[]> {
    return inCalls(drafts, (some) => this.writer.create(some));
  }

  update(edits: Edit<F>[]): Promise<Outcome<F>[]> {
    return inCalls(edits, (some) => this.writer.update(some));
  }

  remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    return inCalls(removals, (some) => this.writer.remove(some));
  }

  findLost(drafts: LostDraft<F>[], isKnown: (id: string) => boolean): Promise<(Observation<F> | undefined)[]> {
    return findLostRecords(this.client, this.reader, drafts, isKnown);
  }

  /**
   * The ids of all records that the user owns, and that the view has where one chooses. What an owner change, a lost
   * permission or a restored record leaves out of the feeds shows here; meant for once a day, one request per 2,000.
   * @throws SyncError contradiction when COQL finds none although the CRM counts some: none of them may be taken for gone
   */
  async sweepIds(): Promise<Set<string>> {
    const { module, scoping } = this.reader;
    await scoping.view?.ensure();
    const selection = { columns: ['id'], module: module.name, where: compare('Owner', '=', scoping.userId) };
    const { ids, isCut } = await coqlIds(this.client, { ...selection, orderBy: [['id', 'asc']] });
    if (isCut) throw new SyncError('unexpected', 'crm', `There are more ${module.plural} than the CRM lists.`);
    if (ids.length === 0) await checkEmpty(this.client, module, scoping.userId);
    return new Set(ids.filter((id) => scoping.view?.lists(id) ?? true));
  }
}

async function inCalls<I, O>(inputs: I[], call: (some: I[]) => Promise<O[]>): Promise<O[]> {
  const outcomes: O[] = [];
  for (let from = 0; from < inputs.length; from += perCall) {
    outcomes.push(...(await call(inputs.slice(from, from + perCall))));
  }
  return outcomes;
}
