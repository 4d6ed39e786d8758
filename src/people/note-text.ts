import type { ShownItem } from './open-item';

/** A mail as a note of the CRM: its subject, then who wrote to whom and when, then its text. */
export function mailAsNote({ subject }: ShownItem, body: string): { title: string; text: string } {
  return { title: subject, text: body };
}
