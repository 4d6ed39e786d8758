/**
 * Outlook's ribbon, as far as the desk has one: a press on a button runs the add-in's own function file, out of sight,
 * with the meeting open, as Outlook does.
 */
interface Ribbon {
  setItem(item: { id: string; subject: string; more: Record<string, unknown> }): void;
  press(name: string): Promise<void>;
  notices: { message?: string }[];
}

export interface OpenMeeting {
  /** Graph's id. */
  id: string;
  title: string;
  repeats: boolean;
}

/** What Outlook would show above the meeting afterwards. @param query of the pane's address: who it is */
export async function addToCrm(query: string, { id, title, repeats }: OpenMeeting): Promise<string> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Function file of CRM Sync for Outlook';
  frame.src = `/pane/commands.html?${query}`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  try {
    await isLoaded;
    const office = (frame.contentWindow as { Office?: { sandbox?: Ribbon } } | null)?.Office?.sandbox;
    if (!office) throw new Error('The function file did not load.');
    office.setItem({ id, subject: title, more: repeats ? { recurrence: {} } : {} });
    await office.press('addToCrm');
    return office.notices.at(-1)?.message ?? '';
  } finally {
    frame.remove();
  }
}
