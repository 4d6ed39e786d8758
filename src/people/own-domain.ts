import { isFreeMail } from './free-mail';

/** Whether the address is of the person's own organisation: a colleague, a room, a list. @param me in lower case */
export function isOwnDomain(address: string, me: string[]): boolean {
  const domain = domainOf(address);
  return domain !== '' && !domain.split('.').some(isFreeMail) && me.some((own) => domainOf(own) === domain);
}

function domainOf(address: string): string {
  return (address.trim().toLowerCase().split('@')[1] ?? '').trim();
}
