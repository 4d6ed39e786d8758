import type { Confirmed } from '../sync/side';
import type { ZohoClient } from './client';
import { ListTooLong, type PlaceInList } from './feed';
import { importedAmong } from './origin';
import type { CrmRecord } from './record';
import type { RecordReader } from './record-reader';

/**
 * Looks at single records.
 * 1. What a list by ids shows is present. For what it does not show, the record itself is asked.
 * 2. Gone is only what cannot be read and stands in the deleted feed. Everything else that cannot be seen is absent.
 * 3. An id whose look failed is left out; what ends a run is thrown.
 * 4. An imported record is told from others here, too (M7).
 */

/** What is known of the deleted feed. */
export class DeletedIds {
  private readonly ids = new Set<string>();

  constructor(private readonly reader: Pick<RecordReader<unknown, CrmRecord>, 'deletedPage'>) {}

  add(ids: string[]): void {
    for (const id of ids) this.ids.add(id);
  }

  /** A deleted record that can be read again was restored. */
  forget(id: string): void {
    this.ids.delete(id);
  }

  /** Which of these were deleted; the feed is only asked for ids that were not met in it yet. */
  async among(ids: string[]): Promise<Set<string>> {
    const isOpen = () => ids.some((id) => !this.ids.has(id));
    let place: PlaceInList | undefined = { page: 1 };
    while (place && isOpen()) {
      const page = await this.pageAt(place);
      this.add(page.rows.map((row) => row.id));
      place = page.next;
    }
    return new Set(ids.filter((id) => this.ids.has(id)));
  }

  private async pageAt(place: PlaceInList): Promise<{ rows: { id: string }[]; next: PlaceInList | undefined }> {
    return this.reader.deletedPage(place).catch((error: unknown) => {
      if (error instanceof ListTooLong) return { rows: [], next: undefined };
      throw error;
    });
  }
}

export interface ConfirmPorts<F, R extends CrmRecord> {
  client: ZohoClient;
  reader: RecordReader<F, R>;
  deleted: DeletedIds;
}

export async function confirmRecords<F, R extends CrmRecord>(
  { client, reader, deleted }: ConfirmPorts<F, R>,
  ids: string[],
): Promise<Map<string, Confirmed<F>>> {
  if (ids.length > 0) await reader.scoping.view?.ensure();
  const listed = await reader.byIds(ids);
  const unlisted = ids.filter((id) => !listed.has(id));
  const looks = await Promise.all(unlisted.map(async (id) => ({ id, seen: await reader.look(id) })));
  const alone = looks.flatMap(({ seen }) => (typeof seen === 'object' ? [seen] : []));
  const records = [...(await reader.inFull([...listed.values()])), ...alone];
  const result = new Map<string, Confirmed<F>>();
  for (const item of reader.observations(records, await importedAmong(client, reader, records))) {
    deleted.forget(item.id);
    result.set(item.id, { state: 'present', item });
  }
  const missing = looks.filter(({ seen }) => seen === 'missing').map(({ id }) => id);
  const gone = missing.length === 0 ? new Set<string>() : await deleted.among(missing);
  for (const { id, seen } of looks) {
    if (seen === 'missing' || seen === 'hidden') result.set(id, { state: gone.has(id) ? 'gone' : 'absent' });
  }
  return result;
}
