/**
 * Windows in which a person signs in: an Office dialog inside Outlook, a popup in a browser. One at a time.
 * They open on a page of our own (`address`, below this page's folder), which goes on to the service and in the end
 * hands its answer back as a text. Only answers from our own origin count.
 */
export interface SignInWindows {
  /** To be called straight in a click. Never rejects. */
  open(address: string): Promise<WindowAnswer>;
}

/** `blocked`: the browser or Outlook did not open it. `closed`: by the person, before there was an answer. */
export type WindowAnswer = { answer: string } | { failure: 'blocked' | 'closed' };
