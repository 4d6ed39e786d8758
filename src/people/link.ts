/** The address as one that a page may link to; null for anything but web and mail. */
export function safeLink(url: string | null): string | null {
  return url !== null && /^(https?:\/\/|mailto:)/i.test(url.trim()) ? url.trim() : null;
}
