import * as z from 'zod/mini';
import type { Draft, Problem } from '../people/form';
import type { Brief, Card, Person, RecordRef } from '../people/person';

/** What the device keeps about people, as it is read again: what another version wrote in another form is forgotten. */
const text = z.string();
const optionalText = z.nullable(text);
const stamped = { at: text.check(z.refine((at) => !Number.isNaN(Date.parse(at)))) };

const refFields = {
  type: z.enum(['contact', 'lead', 'user', 'account', 'deal', 'task', 'meeting', 'note']),
  ...{ id: text, name: text, url: optionalText },
};
const ref: z.ZodMiniType<RecordRef> = z.object(refFields);

const person: z.ZodMiniType<Person> = z.object({
  ...refFields,
  type: z.enum(['contact', 'lead', 'user']),
  ...{ company: text, title: text, owner: text },
  ...{ phones: z.array(text), addresses: z.array(text) },
  account: z.nullable(ref),
  hasFreeAddress: z.boolean(),
  isLinkedHere: z.optional(z.literal(true)),
});

const lastContact = z.nullable(
  z.object({ ...stamped, how: z.enum(['meeting', 'note', 'mail', 'call', 'task']), by: text }),
);

const brief: z.ZodMiniType<Brief> = z.object({ openDeals: z.nullable(z.number()), lastContact });

/** What the CRM said of one address. */
export interface KnownRow {
  address: string;
  people: Person[];
  brief: Brief | null;
  /** Whose brief it is. */
  briefOf: string | null;
  at: string;
}

export const knownShape: z.ZodMiniType<KnownRow> = z.object({
  ...{ address: text, people: z.array(person), brief: z.nullable(brief), briefOf: optionalText, ...stamped },
});

const time = z.object({ allDay: z.boolean(), start: text, end: text, zone: optionalText });

/** A section with rows of this shape. */
function section<Row extends z.ZodMiniType>(row: Row) {
  const rows = { rows: z.array(row), hasMore: z.boolean() };
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('shown'), ...rows }),
    z.object({ state: z.literal('hidden') }),
    z.object({ state: z.literal('failed'), before: z.optional(z.object(rows)) }),
  ]);
}

const meetings = section(z.object({ ...refFields, time, owner: text }));

export const cardShape: z.ZodMiniType<Card> = z.object({
  person,
  deals: section(
    z.object({
      ...{ ...refFields, stage: text, amount: z.nullable(z.number()), currency: optionalText },
      ...{ closes: optionalText, isOpen: z.boolean() },
    }),
  ),
  tasks: section(z.object({ ...refFields, due: optionalText, status: text, priority: text, owner: text })),
  ...{ upcoming: meetings, past: meetings },
  notes: section(z.object({ ...refFields, text, at: text, by: text })),
  ...{ lastContact, ...stamped },
});

/** What the person decided about an address. */
export interface ChoiceRow {
  address: string;
  /** Which record it is. */
  id: string;
  /** The record has no place for the address: only this device knows that they belong together. */
  linked: Person | null;
  at: string;
}

export const choiceShape: z.ZodMiniType<ChoiceRow> = z.object({
  ...{ address: text, id: text, linked: z.nullable(person), ...stamped },
});

const values = z.record(text, text);
const optionalRef = z.nullable(ref);
const note = z.object({ type: z.literal('note'), key: text, title: text, text, on: ref });

export type Note = Extract<Draft, { type: 'note' }>;

const draft: z.ZodMiniType<Draft> = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['contact', 'lead']), key: text, values }),
  z.object({ type: z.literal('task'), key: text, values, person: optionalRef, about: optionalRef }),
  note,
  z.object({
    ...{ type: z.literal('meeting'), key: text, title: text, time, location: text, description: text },
    ...{ person: optionalRef, about: optionalRef },
  }),
]);

const problem: z.ZodMiniType<Problem> = z.object({
  ...{ code: text, side: z.nullable(z.enum(['crm', 'outlook'])), message: text },
});

/** A draft that was sent and of which no answer is on record. */
export interface SentRow {
  draft: Draft;
  /** By the device's clock. */
  at: string;
}

export const sentShape: z.ZodMiniType<SentRow> = z.object({ draft, ...stamped });

/** What a record says about whom: what is shown of these is out of date once it is made or gone. */
export interface Touched {
  addresses: string[];
  ids: string[];
}

export interface MadeRow {
  record: RecordRef;
  version: string;
  touched: Touched;
  at: string;
}

export const madeShape: z.ZodMiniType<MadeRow> = z.object({
  ...{ record: ref, version: text, ...stamped },
  touched: z.object({ addresses: z.array(text), ids: z.array(text) }),
});

export interface QueuedRow {
  draft: Note;
  at: string;
  problem: Problem;
  isRefused: boolean;
}

export const queuedShape: z.ZodMiniType<QueuedRow> = z.object({
  draft: note,
  ...stamped,
  problem,
  isRefused: z.boolean(),
});
