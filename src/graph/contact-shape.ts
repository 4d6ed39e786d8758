import * as z from 'zod/mini';
import { marksShape } from './marks';

/** Contacts and their folders as Graph answers them. */
const text = z.nullish(z.string());
const texts = z.nullish(z.array(z.nullish(z.string())));
const placeShape = z.nullish(
  z.object({ street: text, city: text, state: text, postalCode: text, countryOrRegion: text }),
);

export const nameParts = ['title', 'givenName', 'middleName', 'surname', 'generation'] as const;

/** Properties that hold one text under the name that a mapping knows. */
export const contactTexts = [
  ...nameParts,
  ...(['companyName', 'jobTitle', 'department', 'officeLocation', 'profession'] as const),
  ...(['manager', 'assistantName', 'nickName', 'spouseName', 'mobilePhone'] as const),
  ...(['businessHomePage', 'personalNotes'] as const),
] as const;
export type ContactText = (typeof contactTexts)[number];

const textShapes = Object.fromEntries(contactTexts.map((name) => [name, text])) as Record<ContactText, typeof text>;

export const contactShape = z.object({
  id: z.string(),
  '@odata.etag': text,
  changeKey: text,
  parentFolderId: text,
  displayName: text,
  ...textShapes,
  emailAddresses: z.nullish(z.array(z.object({ name: text, address: text }))),
  businessPhones: texts,
  homePhones: texts,
  businessAddress: placeShape,
  homeAddress: placeShape,
  otherAddress: placeShape,
  birthday: text,
  categories: texts,
  singleValueExtendedProperties: marksShape,
});
export type GraphContact = z.infer<typeof contactShape>;

/** What a look at a contact asks for; the etag comes of itself. */
export const contactSelect = [
  ...(['id', 'changeKey', 'parentFolderId', 'displayName'] as const),
  ...contactTexts,
  ...(['emailAddresses', 'businessPhones', 'homePhones', 'businessAddress', 'homeAddress', 'otherAddress'] as const),
  ...(['birthday', 'categories'] as const),
].join(',');

export const folderShape = z.object({
  id: z.string(),
  displayName: text,
  singleValueExtendedProperties: marksShape,
});
export type GraphFolder = z.infer<typeof folderShape>;

export function folderPath(id: string): string {
  return `/me/contactFolders/${encodeURIComponent(id)}`;
}

export function contactPath(id: string): string {
  return `/me/contacts/${encodeURIComponent(id)}`;
}
