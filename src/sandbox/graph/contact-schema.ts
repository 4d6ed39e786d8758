/** The contact and the folder that a request may carry, checked as Graph checks them. */
import { z } from 'zod';
import { contactLists, contactPlaces, contactTexts, placeParts } from './contact-state';
import { readBody } from './event-schema';

const text = z.string().nullish();

function each<Name extends string, Schema>(names: readonly Name[], schema: Schema): Record<Name, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
}

const properties = z.array(z.strictObject({ id: z.string(), value: z.string().nullish() }));
const place = z.strictObject(each(placeParts, text));

/** Edm.DateTimeOffset: a date alone is none. */
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/)
  .refine((value) => !Number.isNaN(Date.parse(value)), 'not an instant');

const contactSchema = z.strictObject({
  ...each(contactTexts, text),
  // Graph: a collection is emptied by [], null is refused.
  ...each(contactLists, z.array(text).optional()),
  ...each(contactPlaces, place.nullish()),
  emailAddresses: z.array(z.strictObject({ name: text, address: text })).optional(),
  birthday: instant.nullish(),
  parentFolderId: text,
  singleValueExtendedProperties: properties.optional(),
});

const folderSchema = z.strictObject({ displayName: text, singleValueExtendedProperties: properties.optional() });

export type ContactInput = z.infer<typeof contactSchema>;
export type FolderInput = z.infer<typeof folderSchema>;

/** Graph: sent in a write, they are ignored. */
const readOnly = ['id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime'];

function writable(body: unknown, ignored: string[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !ignored.includes(name)));
}

export function readContact(body: unknown): ContactInput {
  return readBody(contactSchema, writable(body, readOnly), 'contact');
}

export function readFolder(body: unknown): FolderInput {
  return readBody(folderSchema, writable(body, ['id', 'parentFolderId']), 'contactFolder');
}
