import { noItem, type OpenItemPort } from '../people/open-item';

/** The item that is open in Outlook, followed. @param mailbox the person's address; null outside of Outlook */
export function openItem(mailbox: string | null): OpenItemPort {
  return { ...noItem, me: mailbox === null ? [] : [mailbox.toLowerCase()] };
}
