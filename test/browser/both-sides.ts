import type { Frame, Locator, Page } from 'playwright-core';
import type { Desk } from './desk';

type SideName = 'Outlook' | 'Zoho CRM';

/** What a person does on the desk: on the page of either service, with the pane between them. */
export class BothSides {
  private constructor(
    readonly page: Page,
    readonly pane: Frame,
  ) {}

  static async open(desk: Desk): Promise<BothSides> {
    const page = await desk.open('/', { viewport: { width: 1280, height: 900 } });
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('the desk has no pane');
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
