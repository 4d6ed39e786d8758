/** What a popup says to the page that opened it, as a message and over a channel of the popup's own. */
export interface HandedBack {
  /** The popup's one-time id. */
  window: string;
  answer: string;
}

export function channelName(id: string): string {
  return `crm-sync window ${id}`;
}

/** Any window may send a message: whether this one is such an answer, to this popup. */
export function isHandedBack(data: unknown, id: string): data is HandedBack {
  if (typeof data !== 'object' || data === null) return false;
  const { window, answer } = data as Partial<Record<string, unknown>>;
  return window === id && typeof answer === 'string';
}
