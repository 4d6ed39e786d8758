import type { MappedField } from '../model/mapping';
import type { Contact } from '../model/values';
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
import { callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { contactToGraph, needsCurrent, newContactToGraph, observationOf } from './contact';
import { contactPath, contactSelect, contactShape, folderPath, folderShape, type GraphContact } from './contact-shape';
import { readRound, type Feed } from './delta';
import { isProvenGone, isSuccess } from './errors';
import { lookAt, withMarks, type Looking } from './look';
import { containerMark, expandMark, filterByMark, markedWith, readMark, recordMark } from './marks';
import { createAll, findMade, readBefore, removeAll, updateAll, versionOf, type Prepared } from './writes';

/**
 * The contacts of one folder of the mailbox.
 * 1. A pull is one round of the delta. Ids that are new cost one look each, for the mark that the delta does not show.
 * 2. Every write names the version that it was planned on. A change to what Graph replaces as a whole reads first.
 * 3. Graph knows no key under which a contact is made once: what a lost create made is found by its mark.
 */
export interface OutlookContactsOptions {
  folderId: string;
  /** The value of the folder's mark: tells it apart when its id drifts. */
  owner: string;
  mapping: MappedField[];
}

/** Where a contact stands; one that stands in no contacts folder cannot be seen by anybody. */
type Standing = 'here' | 'elsewhere' | 'nowhere';

const query = { $select: contactSelect, $expand: expandMark(recordMark) };
const looking: Looking<GraphContact> = { path: (id) => withQuery(contactPath(id), query), shape: contactShape };

export class OutlookContacts implements Side<Contact> {
  readonly name = 'outlook';
  readonly batchSize = 20;
  /** Ids of the folder, in every form that was seen; those that its mark proves are added. */
  private readonly folders: Set<string>;
  private readonly contacts: string;

  constructor(
    private readonly client: GraphClient,
    private readonly options: OutlookContactsOptions,
  ) {
    this.folders = new Set([options.folderId]);
    this.contacts = `${folderPath(options.folderId)}/contacts`;
  }

  async pull(cursor: string | undefined, { isKnown }: PullOptions): Promise<Pull<Contact>> {
    const round = await readRound(this.client, this.feed(), cursor);
    const { rows, hints } = await withMarks(this.client, looking, round, isKnown);
    return {
      items: rows.map((contact) => this.observed(contact)),
      hints,
      complete: round.isComplete,
      cursor: round.cursor,
    };
  }

  async confirm(ids: string[]): Promise<Map<string, Confirmed<Contact>>> {
    const looks = await lookAt(this.client, looking, ids);
    const present = [...looks.values()].flatMap((look) => (look.state === 'present' ? [look.row] : []));
    const standings = await this.standingsOf(present);
    const confirmed = new Map<string, Confirmed<Contact>>();
    for (const [id, look] of looks) {
      const seen = look.state === 'gone' ? look : this.confirmedIn(look.row, standings.get(look.row));
      if (seen) confirmed.set(id, seen);
    }
    return confirmed;
  }

  create(drafts: Draft<Contact>[]): Promise<Outcome<Contact>[]> {
    const calls = drafts.map(({ fields, stamp }) => {
      const body = { ...newContactToGraph(fields, this.options.mapping), ...stamped(stamp) };
      return { call: { method: 'POST', path: this.contacts, body } satisfies GraphCall, stamp };
    });
    return createAll(this.client, calls, (body) => this.readFrom(body));
  }

  async update(edits: Edit<Contact>[]): Promise<Outcome<Contact>[]> {
    return updateAll(this.client, edits, await this.prepare(edits), (body) => this.readFrom(body));
  }

  remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    return removeAll(this.client, removals, contactPath);
  }

  findLost(
    drafts: LostDraft<Contact>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Contact> | undefined)[]> {
    const search = (stamp: string): GraphCall => ({
      method: 'GET',
      path: withQuery(this.contacts, { $filter: filterByMark(recordMark, stamp), ...query }),
    });
    const pick = (found: GraphContact[]) => {
      const unknown = found.find(({ id }) => !isKnown(id));
      return unknown && this.observed(unknown);
    };
    return findMade(this.client, drafts, search, contactShape, pick);
  }

  /** One write per edit, in order. */
  private async prepare(edits: Edit<Contact>[]): Promise<Prepared[]> {
    const { mapping } = this.options;
    const reading = edits.filter(({ changes }) => needsCurrent(changes, mapping));
    const path = (id: string) => withQuery(contactPath(id), { $select: contactSelect });
    const read = await readBefore(this.client, reading, path, contactShape, versionOf);
    const before = new Map(reading.map((edit, place) => [edit, read[place]]));
    return edits.map((edit) => {
      const current = before.get(edit);
      if (current && !current.ok) return current;
      const { id, version, changes, stamp } = edit;
      const body = { ...contactToGraph(changes, current?.row, mapping), ...stamped(stamp) };
      return { method: 'PATCH', path: contactPath(id), body, ifMatch: version };
    });
  }

  private feed(): Feed<GraphContact> {
    return { start: `${this.contacts}/delta`, list: { path: this.contacts, query }, shape: contactShape };
  }

  private observed(contact: GraphContact): Observation<Contact> {
    return observationOf(contact, this.options.mapping);
  }

  private readFrom(body: unknown): Observation<Contact> | undefined {
    const parsed = contactShape.safeParse(body);
    return parsed.success ? this.observed(parsed.data) : undefined;
  }

  private confirmedIn(contact: GraphContact, standing: Standing | undefined): Confirmed<Contact> | undefined {
    if (standing === 'nowhere') return { state: 'absent' };
    if (standing === undefined) return undefined;
    const item = this.observed(contact);
    const scope = standing === 'here' ? 'in' : 'container';
    return { state: 'present', item: { ...item, facts: { ...item.facts, scope } } };
  }

  /** Where each stands, by the folder that it names; one look per folder that is not known to be ours. */
  private async standingsOf(contacts: GraphContact[]): Promise<Map<GraphContact, Standing | undefined>> {
    const parents = new Set(contacts.map(({ parentFolderId }) => parentFolderId ?? ''));
    const unknown = [...parents].filter((id) => id !== '' && !this.folders.has(id));
    const marked = { $select: 'id', $expand: expandMark(containerMark) };
    const answers = await callAll(
      this.client,
      unknown.map((id) => ({ method: 'GET', path: withQuery(folderPath(id), marked) })),
    );
    const others = new Map(unknown.map((id, place) => [id, this.standingIn(id, answers[place])]));
    return new Map(
      contacts.map((contact) => {
        const parent = contact.parentFolderId ?? '';
        return [contact, this.folders.has(parent) ? 'here' : others.get(parent)];
      }),
    );
  }

  /** Graph: ids of folders come in several forms and drift; the mark does not. */
  private standingIn(id: string, answer: GraphAnswer | undefined): Standing | undefined {
    if (!answer) return undefined;
    if (isProvenGone(answer)) return 'nowhere';
    if (!isSuccess(answer)) return undefined;
    if (readMark(shaped(answer, folderShape), containerMark) !== this.options.owner) return 'elsewhere';
    this.folders.add(id);
    return 'here';
  }
}

function stamped(stamp: string | undefined): object {
  return stamp === undefined ? {} : markedWith(recordMark, stamp);
}
