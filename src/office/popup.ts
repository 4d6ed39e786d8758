import { channelName, isHandedBack } from './handed-back';
import type { WindowAnswer } from './sign-in-windows';

const size = { width: 520, height: 680 };
const lookEveryMilliseconds = 500;
/** So long an answer may be on its way from a window that closes itself. */
const looksUntilClosed = 3;
const longestOpenMilliseconds = 15 * 60_000;

export interface OpenWindow {
  answer: Promise<WindowAnswer>;
  close(): void;
}

/**
 * A popup of the browser. Its page learns a one-time id by `window` in its address, and answers as a message or over the
 * channel of that id: a service on the way may cut the popup off from its opener (Cross-Origin-Opener-Policy).
 */
export function openPopup(address: URL): OpenWindow {
  const id = crypto.randomUUID();
  address.searchParams.set('window', id);
  const popup = window.open(address, `crm-sync-${id}`, features());
  if (!popup) return { answer: Promise.resolve({ failure: 'blocked' }), close: () => undefined };
  const listening = new Listening(popup, id);
  return { answer: listening.answer, close: () => listening.end({ failure: 'closed' }) };
}

/** In the middle of the window that opens it. */
function features(): string {
  const left = Math.max(0, Math.round(screenX + (outerWidth - size.width) / 2));
  const top = Math.max(0, Math.round(screenY + (outerHeight - size.height) / 2));
  return `popup=yes,width=${size.width},height=${size.height},left=${left},top=${top}`;
}

class Listening {
  readonly answer: Promise<WindowAnswer>;
  private readonly channel: BroadcastChannel;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly since = Date.now();
  private looksClosed = 0;
  private resolve: (answer: WindowAnswer) => void = () => undefined;

  constructor(
    private readonly popup: Window,
    private readonly id: string,
  ) {
    this.answer = new Promise((resolve) => (this.resolve = resolve));
    this.channel = new BroadcastChannel(channelName(id));
    this.channel.onmessage = ({ data }) => this.take(data);
    addEventListener('message', this.hear);
    this.timer = setInterval(() => this.look(), lookEveryMilliseconds);
  }

  end(answer: WindowAnswer): void {
    clearInterval(this.timer);
    removeEventListener('message', this.hear);
    this.channel.close();
    this.popup.close();
    this.resolve(answer);
  }

  private readonly hear = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin === location.origin && source === this.popup) this.take(data);
  };

  private take(data: unknown): void {
    if (isHandedBack(data, this.id)) this.end({ answer: data.answer });
  }

  /** A popup that was cut off looks closed, too; but then it has the focus, and this page has not. */
  private look(): void {
    const isGone = this.popup.closed && document.hasFocus();
    this.looksClosed = isGone ? this.looksClosed + 1 : 0;
    const isOver = Date.now() - this.since > longestOpenMilliseconds;
    if (isOver || this.looksClosed >= looksUntilClosed) this.end({ failure: 'closed' });
  }
}
