import type { Frame, Locator, Page } from 'playwright-core';
import type { Desk } from './desk';

type SideName = 'Outlook' | 'Zoho CRM';

/** What a person does on the desk: on the page of either service, with the pane between them. */
export class BothSides {
  private constructor(
    readonly page: Page,
    readonly pane: Frame,
  ) {}

  /** @param person without one it is the first of the seed */
  static async open(desk: Desk, person?: string): Promise<BothSides> {
    const target = person === undefined ? '/' : `/?person=${person}`;
    const page = await desk.open(target, { viewport: { width: 1280, height: 900 } });
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('the desk has no pane');
    // Not the empty document before it.
    await frame.waitForFunction(() => 'Office' in globalThis);
    return new BothSides(page, frame);
  }

  side(name: SideName): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** On both sides. */
  async show(kind: 'Meetings' | 'Contacts' | 'Tasks'): Promise<void> {
    await this.side('Outlook').getByRole('tab', { name: kind }).click();
    await this.side('Zoho CRM').getByRole('tab', { name: kind, selected: true }).waitFor();
  }

  row(side: SideName, title: string): Locator {
    return this.side(side).getByRole('listitem').getByRole('button', { name: title });
  }

  async add(side: SideName, what: string, fields: Record<string, string>): Promise<void> {
    await this.side(side)
      .getByRole('button', { name: `New ${what}` })
      .click();
    await this.fill(fields);
  }

  async edit(side: SideName, title: string, fields: Record<string, string>): Promise<void> {
    await this.row(side, title).click();
    await this.fill(fields);
  }

  /** S4: presses the ribbon's button in an open Outlook meeting; what Outlook says then. */
  async addToCrm(title: string): Promise<string> {
    await this.row('Outlook', title).click();
    await this.dialog().getByRole('button', { name: 'Add to CRM' }).click();
    await this.dialog().waitFor({ state: 'detached' });
    return this.side('Outlook').getByRole('status').first().innerText();
  }

  /** Opens a message or a draft beside the pane. Unpinned, the pane loads anew. */
  async openMail(subject: string): Promise<void> {
    await this.side('Outlook').getByRole('tab', { name: 'Mail' }).click();
    await this.row('Outlook', subject).click();
    await this.shownItem(subject);
  }

  /** Opens a meeting of the mailbox beside the pane: an own one as its organiser, another as its attendee. */
  async openMeeting(title: string): Promise<void> {
    await this.side('Outlook').getByRole('tab', { name: 'Meetings' }).click();
    await this.row('Outlook', title).click();
    await this.dialog().getByRole('button', { name: 'Open beside the pane' }).click();
    await this.shownItem(title);
  }

  async closeItem(): Promise<void> {
    await this.openItem().getByRole('button', { name: 'Close the open item' }).click();
    await this.openItem().waitFor({ state: 'detached' });
  }

  /** The pane stays when another item is opened, and follows it. */
  async pin(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Pinned' }).click();
  }

  /** Into a draft that is open, as people type them: `Ada Byron <ada@byron.example>; …`. */
  async writeTo(recipients: Partial<Record<'To' | 'Cc' | 'Required' | 'Optional', string>>): Promise<void> {
    for (const [name, value] of Object.entries(recipients))
      await this.openItem().getByRole('textbox', { name }).fill(value);
    await this.openItem().getByRole('button', { name: 'Change recipients' }).click();
  }

  /** Somebody else invites the person, for tomorrow at two. */
  async invite({ name, address, title }: { name: string; address: string; title: string }): Promise<void> {
    await this.side('Outlook').getByRole('tab', { name: 'Meetings' }).click();
    await this.side('Outlook').getByRole('button', { name: 'Invite me' }).click();
    for (const [field, value] of Object.entries({ Name: name, Address: address, Title: title }))
      await this.dialog().getByRole('textbox', { name: field }).fill(value);
    await this.dialog().getByRole('button', { name: 'Invite' }).click();
    await this.row('Outlook', title).waitFor();
  }

  /** To the invitation that is open; or what its organiser does at home. */
  async answer(
    what: 'Accept' | 'Tentative' | 'Decline' | 'Organiser moves it to the next day' | 'Organiser cancels it',
  ): Promise<void> {
    await this.openItem().getByRole('button', { name: what }).click();
    const isWaiting = this.openItem().getByRole('group').and(this.page.locator('[aria-busy=true]'));
    await isWaiting.first().waitFor({ state: 'detached' });
  }

  /** What is open, above the lists of Outlook. */
  openItem(): Locator {
    return this.page.getByRole('region', { name: 'Open item' });
  }

  private async shownItem(title: string): Promise<void> {
    await this.openItem().getByRole('heading', { name: title }).waitFor();
  }

  /** A value of a field that has a few; or another folder, list or owner. */
  async choose(side: SideName, title: string, field: string, value: string): Promise<void> {
    await this.row(side, title).click();
    await this.dialog().getByRole('combobox', { name: field }).selectOption({ label: value });
    await this.save();
  }

  private async fill(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.dialog().getByRole('textbox', { name, exact: true }).fill(value);
    await this.save();
  }

  private async save(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Save' }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  private dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
