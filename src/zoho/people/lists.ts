import * as z from 'zod/mini';
import type { Section } from '../../people/person';
import type { Question, Reply } from '../composite';
import { rowsIn, type CoqlRow } from '../coql';
import { instantIn } from './rows';
import { SyncError } from '../../sync/errors';

/**
 * What hangs on a record. Zoho: each list has a name of its own; which ones there are is up to the edition and the layout.
 * One that is not there, or that the profile may not see, is hidden (G9).
 */
export type Rows = Section<CoqlRow>;

const perPage = 200;

export function listQuestion(parent: string, id: string, list: string, fields: string[]): Question {
  return {
    path: `/${parent}/${encodeURIComponent(id)}/${list}`,
    query: { fields: fields.join(','), per_page: perPage },
  };
}

export function rowsOf(reply: Reply | undefined): Rows {
  return section(reply, rowsIn);
}

/** Of a query beside a list: who may not see what it names has the list all the same. */
export function merged(all: Rows[]): Rows {
  const shown = all.flatMap((rows) => (rows.state === 'shown' ? [rows] : []));
  if (all.some(({ state }) => state === 'failed')) return { state: 'failed' };
  if (shown.length === 0) return { state: 'hidden' };
  const byId = new Map<string, CoqlRow>();
  for (const row of shown.flatMap(({ rows }) => rows)) byId.set(row.id, { ...row, ...byId.get(row.id) });
  return { state: 'shown', rows: [...byId.values()], hasMore: shown.some(({ hasMore }) => hasMore) };
}

export function mapped<A, B>(rows: Section<A>, map: (rows: A[]) => B[]): Section<B> {
  return rows.state === 'shown' ? { ...rows, rows: map(rows.rows) } : { state: rows.state };
}

export function shownIn<Row>(rows: Section<Row>): Row[] {
  return rows.state === 'shown' ? rows.rows : [];
}

const text = z.nullish(z.string());
const mailSchema = z.looseObject({ time: text, sent_time: text, owner: z.nullish(z.object({ name: text })) });
const mails = z.nullish(z.array(mailSchema));
const mailsSchema = z.object({ Emails: mails, email_related_list: mails, data: mails });

/** The mails of a record, ten at most. Zoho: editions differ in the names of the list and of the time. */
export function mailsOf(reply: Reply | undefined): { at: string; by: string }[] {
  const parsed = mailsSchema.safeParse(reply?.ok ? reply.body : undefined);
  if (!parsed.success) return [];
  const { Emails, email_related_list, data } = parsed.data;
  return (Emails ?? email_related_list ?? data ?? []).map((mail) => ({
    at: instantIn({ id: '', time: mail.time ?? mail.sent_time }, 'time'),
    by: mail.owner?.name ?? '',
  }));
}

function section(reply: Reply | undefined, read: (body: unknown) => { rows: CoqlRow[]; hasMore: boolean }): Rows {
  if (!reply) return { state: 'hidden' };
  if (!reply.ok) return { state: reply.isRefused ? 'hidden' : 'failed' };
  try {
    return { state: 'shown', ...read(reply.body) };
  } catch (error) {
    if (error instanceof SyncError) return { state: 'failed' };
    throw error;
  }
}
