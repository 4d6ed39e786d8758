import type { Address } from '../office-wish';

/** `Ada Byron <ada@byron.example>; ben@king.example`, as people type recipients. */
export function addressesIn(text: string): Address[] {
  return text.split(/[;,]/).flatMap((part) => {
    const [, name = '', inside] = /^([^<]*)(?:<([^>]*)>)?/.exec(part.trim()) ?? [];
    const emailAddress = (inside ?? name).trim();
    if (emailAddress === '') return [];
    return [{ displayName: inside === undefined ? '' : name.trim(), emailAddress }];
  });
}

export function addressText(addresses: Address[]): string {
  return addresses
    .map(({ displayName, emailAddress }) => (displayName === '' ? emailAddress : `${displayName} <${emailAddress}>`))
    .join('; ');
}
