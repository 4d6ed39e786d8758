/** A card as a plain contact, before anybody asks what the two services can hold of it. */

/** A value and the line of the file that says it. */
export interface Sourced {
  line: number;
  value: string;
}

export type PhoneKind = 'work' | 'home' | 'mobile' | 'main' | 'assistant' | 'fax' | 'pager' | 'other';
export type AddressKind = 'business' | 'home' | 'other';

export interface Phone extends Sourced {
  kind: PhoneKind;
}

export interface Address {
  line: number;
  kind: AddressKind;
  /** Several lines for a post office box, a floor or a second line. */
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
}

/** Texts are empty where the card says nothing; lists are in the card's order, preferred ones first. */
export interface VcfContact {
  /** Of the card's BEGIN. */
  line: number;
  prefix: Sourced;
  given: string;
  middle: string;
  family: string;
  suffix: Sourced;
  fullName: string;
  nickname: Sourced;
  company: string;
  department: string;
  title: string;
  emails: Sourced[];
  phones: Phone[];
  addresses: Address[];
  /** `yyyy-MM-dd` */
  birthday: Sourced;
  webPages: Sourced[];
  notes: Sourced;
  assistant: Sourced;
  manager: Sourced;
  categories: Sourced[];
}

/** Something of the file that was not loaded, and why, as a sentence for whoever loads it. */
export interface Skip {
  line: number;
  why: string;
}
