import * as z from 'zod/mini';
import { pageBox, type Box } from './crm-kept';

/** What the CRM's sign-in needs of the browser. */
export interface CrmBrowser {
  /**
   * Opens a page of our own where nobody sees it (`address`, below this page's folder) and waits for the text that it
   * hands back. Null: it did not in time, because something asks the person or lets no page frame it. Never rejects.
   */
  openUnseen(address: string): Promise<string | null>;
  tab: Box;
  shared: Box;
  /** Calls the listener when another tab changes what is shared. */
  onShared(listener: (event: StorageEvent) => void): void;
  isOnline(): boolean;
  /** What nobody can guess. */
  newState(): string;
}

export function crmBrowser(): CrmBrowser {
  return {
    openUnseen,
    tab: boxOr(() => sessionStorage),
    shared: boxOr(() => localStorage),
    // The pages of one tab hear of the tab's own storage, too.
    onShared: (listener) =>
      window.addEventListener('storage', (event) => {
        if (event.storageArea === boxOr(() => localStorage)) listener(event);
      }),
    isOnline: () => navigator.onLine,
    newState: () => crypto.randomUUID(),
  };
}

/** Browsers that block the storage of embedded pages throw at its very name. */
function boxOr(storage: () => Storage): Box {
  try {
    return storage();
  } catch {
    return pageBox();
  }
}

const longestWaitMilliseconds = 10_000;

const unseenShape = z.object({ crmAnswer: z.string() });
export type UnseenAnswer = z.infer<typeof unseenShape>;

/** Only the frame itself, back on our own origin, is listened to. Frames do not say when they are refused. */
function openUnseen(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const end = (answer: string | null) => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(answer);
    };
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source === null || source !== frame.contentWindow) return;
      const said = unseenShape.safeParse(data);
      if (said.success) end(said.data.crmAnswer);
    };
    const timer = setTimeout(() => end(null), longestWaitMilliseconds);
    addEventListener('message', hear);
    frame.hidden = true;
    frame.src = address;
    document.body.append(frame);
  });
}
