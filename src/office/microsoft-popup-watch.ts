const lookEveryMilliseconds = 500;
/** A window that has its answer closes itself, and then the token is fetched. */
const looksUntilGone = 8;

/**
 * Notices that the person has closed the library's popup: the library itself waits for its answer until the time is over.
 * A window that was cut off from its opener looks closed, too; but then it has the focus, and this page has not.
 */
export class PopupWatch {
  private popup: Window | null = null;
  private onClosed: (() => void) | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** For the window that opens next. Returns the way to end it. */
  start(onClosed: () => void): () => void {
    this.stop();
    this.onClosed = onClosed;
    return () => {
      if (this.onClosed === onClosed) this.stop();
    };
  }

  follow(popup: Window): void {
    if (!this.onClosed) return;
    clearInterval(this.timer);
    this.popup = popup;
    let looks = 0;
    this.timer = setInterval(() => {
      looks = this.popup?.closed && document.hasFocus() ? looks + 1 : 0;
      if (looks >= looksUntilGone) this.gone();
    }, lookEveryMilliseconds);
  }

  private gone(): void {
    const { onClosed } = this;
    this.stop();
    onClosed?.();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.popup = null;
    this.onClosed = null;
  }
}
