import type { Skip, VcfContact } from './contact';

export interface VcfTarget {
  into: 'outlook' | 'crm';
  /** What the CRM's timeline says of the records' origin. */
  as: 'import' | 'single';
}

/** Stores the contact, and tells what of it stays behind. Throws with the reason when all of it does. */
export type Put = (contact: VcfContact, skips: Skip[]) => void;
