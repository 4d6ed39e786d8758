import type { Feature } from '../sync/access';

/**
 * The permissions at Microsoft Graph, delegated: nothing beyond what the person may do in the own mailbox.
 * `User.Read`: who is signed in. `MailboxSettings.Read`: the mailbox's time zone (D2).
 */
const baseScopes = ['User.Read', 'MailboxSettings.Read'];

/** Asked for when the person switches the kind on: each writes a calendar, a folder or a list of its own. */
const featureScopes: Record<Feature, string[]> = {
  meetings: ['Calendars.ReadWrite'],
  contacts: ['Contacts.ReadWrite'],
  tasks: ['Tasks.ReadWrite'],
  // The open item is read through Outlook, and people only in the CRM.
  people: [],
};

export function scopesFor(features: Feature[], granted: string[] = []): string[] {
  return [...new Set([...baseScopes, ...granted, ...features.flatMap((feature) => featureScopes[feature])])];
}

const known = [...baseScopes, ...Object.values(featureScopes).flat()];

/** Those of the texts that are permissions of this program, as the table writes them; a page's address may ask for no others. */
export function knownScopes(texts: string[]): string[] {
  const given = new Set(texts.map((text) => text.replace(/^https:\/\/graph\.microsoft\.com\//i, '').toLowerCase()));
  return known.filter((scope) => given.has(scope.toLowerCase()));
}

export function covers(granted: string[], wanted: string[]): boolean {
  const given = new Set(knownScopes(granted));
  return wanted.every((scope) => given.has(scope));
}
