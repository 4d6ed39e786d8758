import { hasSucceeded, officeJs } from './office-call';
import type { OpenWindow } from './popup';
import type { WindowAnswer } from './sign-in-windows';

/** The codes of Office dialogs, as the vendor's pages on the Dialog API name them. */
const closedByPerson = 12006;
const anotherIsOpen = 12007;

/** Per cent of the screen. */
const size = { width: 35, height: 70 };
/** Outlook needs a moment to close one dialog before it opens the next. */
const closingMilliseconds = 500;
/** Some hosts never tell that a dialog has gone. */
const longestOpenMilliseconds = 15 * 60_000;

type DialogEvent = { message: string; origin: string | undefined } | { error: number };

/** Whether this page stands in Outlook, where dialogs are Office's. */
export function hasDialogs(): boolean {
  const context: Partial<Office.Context> | undefined = officeJs()?.context;
  const ui: Partial<Office.UI> | undefined = context?.ui;
  return context?.mailbox !== undefined && ui?.displayDialogAsync !== undefined;
}

/** A dialog of Outlook. */
export function openDialog(address: URL): OpenWindow {
  const asked = new AskedDialog(address);
  return { answer: asked.answer, close: () => asked.end({ failure: 'closed' }) };
}

class AskedDialog {
  readonly answer: Promise<WindowAnswer>;
  private dialog: Office.Dialog | null = null;
  private isOver = false;
  private isRetried = false;
  private resolve: (answer: WindowAnswer) => void = () => undefined;
  private readonly timer: ReturnType<typeof setTimeout>;

  constructor(private readonly address: URL) {
    this.answer = new Promise((resolve) => (this.resolve = resolve));
    this.timer = setTimeout(() => this.end({ failure: 'closed' }), longestOpenMilliseconds);
    this.display();
  }

  end(answer: WindowAnswer): void {
    this.isOver = true;
    clearTimeout(this.timer);
    closeQuietly(this.dialog);
    this.dialog = null;
    this.resolve(answer);
  }

  private display(): void {
    const options = { ...size, displayInIframe: false, promptBeforeOpen: !isInClick() };
    try {
      officeJs()?.context?.ui.displayDialogAsync(this.address.href, options, (result) => this.opened(result));
    } catch {
      this.end({ failure: 'blocked' });
    }
  }

  private opened(result: Office.AsyncResult<Office.Dialog>): void {
    if (hasSucceeded(result)) this.follow(result.value);
    else if (result.error.code === anotherIsOpen && !this.isRetried) this.again();
    else this.end({ failure: 'blocked' });
  }

  private again(): void {
    this.isRetried = true;
    setTimeout(() => {
      if (!this.isOver) this.display();
    }, closingMilliseconds);
  }

  private follow(dialog: Office.Dialog): void {
    if (this.isOver) return closeQuietly(dialog);
    this.dialog = dialog;
    // The events' names, as strings: a union of both handlers' arguments is what Office declares for each.
    dialog.addEventHandler('dialogMessageReceived' as unknown as Office.EventType, (event) => this.hear(event));
    dialog.addEventHandler('dialogEventReceived' as unknown as Office.EventType, (event) => this.hear(event));
  }

  /** Older Outlooks tell no origin: they pass on only what our own origin says. */
  private hear(event: DialogEvent): void {
    if ('message' in event) {
      if ((event.origin ?? location.origin) === location.origin) this.end({ answer: event.message });
      return;
    }
    this.end({ failure: event.error === closedByPerson ? 'closed' : 'blocked' });
  }
}

/** Outside of a click a browser opens no window by itself: Outlook asks the person first. */
function isInClick(): boolean {
  return (navigator as Partial<Navigator>).userActivation?.isActive ?? false;
}

/** Some hosts throw where the person was faster. */
function closeQuietly(dialog: Office.Dialog | null): void {
  try {
    dialog?.close();
  } catch {
    // It is closed.
  }
}
