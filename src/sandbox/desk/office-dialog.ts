/**
 * Office dialogs as Outlook on the web shows them: a window of its own. One at a time; its page tells the opener what it
 * has to say, and a person may close it.
 */
import { fail, Handlers, succeed, type Handler } from './office-answers';

const windowName = 'office-dialog';
const lookMilliseconds = 200;

/** Vendor: Learn, "Handle errors and events in the Office dialog box". */
const anotherIsOpen = { code: 12007, name: 'DialogAlreadyOpened', message: 'A dialog box is already opened.' };
const notSecure = { code: 12005, name: 'RequireHTTPS', message: 'The URL must be https.' };
const blocked = { code: 12011, name: 'PopupBlocked', message: 'The browser does not let the dialog open.' };
const closedByPerson = 12006;

interface Said {
  officeDialog: string;
}

let open: Window | null = null;

export const isDialog = () => window.name === windowName;

/** Office: in a dialog there is little more than this. */
export function messageParent(message: string): void {
  const parent = window.opener as Window | null;
  parent?.postMessage({ officeDialog: message } satisfies Said, location.origin);
}

export function displayDialogAsync(address: string, ...rest: unknown[]): void {
  if (open && !open.closed) return fail(rest, anotherIsOpen);
  if (new URL(address).protocol !== 'https:' && new URL(address).hostname !== 'localhost') return fail(rest, notSecure);
  const opened = window.open(address, windowName, 'popup=yes,width=520,height=680');
  if (!opened) return fail(rest, blocked);
  open = opened;
  succeed(rest, dialogIn(opened));
}

function dialogIn(opened: Window) {
  const handlers = new Handlers();
  const hear = ({ source, origin, data }: MessageEvent<Partial<Said> | null>) => {
    if (source !== opened || origin !== location.origin || typeof data?.officeDialog !== 'string') return;
    handlers.tell('dialogMessageReceived', { message: data.officeDialog, origin });
  };
  const end = () => {
    removeEventListener('message', hear);
    clearInterval(timer);
    if (open === opened) open = null;
  };
  const timer = setInterval(() => {
    if (!opened.closed) return;
    end();
    handlers.tell('dialogEventReceived', { error: closedByPerson });
  }, lookMilliseconds);
  addEventListener('message', hear);
  return {
    addEventHandler: (type: string, handler: Handler) => handlers.add(type, handler),
    messageChild: () => undefined,
    close: () => {
      end();
      opened.close();
    },
  };
}
