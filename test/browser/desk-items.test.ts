import { BothSides } from './both-sides';
import { desk } from './desk';

const d = desk();
let both: BothSides;

const maria = { emailAddress: { name: 'Maria Hofer', address: 'maria@hofer.example' } };
const kim = { emailAddress: { name: 'Kim Adler', address: 'kim@contoso.example' } };

function mail(subject: string): Promise<unknown> {
  const body = { contentType: 'text', content: 'Dear Kim, <script>document.title = "hacked"</script>' };
  return d.control('POST', 'person/kim/messages', { subject, from: maria, toRecipients: [kim], body });
}

interface Item {
  itemId?: string;
  subject?: unknown;
  start?: unknown;
  to?: { getAsync: (answer: (result: { value: unknown }) => void) => void };
}
interface Pane {
  Office: { context: { mailbox: { item: Item | null } } };
  isSame?: boolean;
}

/** The subject of what the pane finds open, waited for. */
function paneShows(subject: string | null): Promise<unknown> {
  return both.pane.waitForFunction((wanted) => {
    const office = (globalThis as unknown as Partial<Pane>).Office;
    return office !== undefined && (office.context.mailbox.item?.subject ?? null) === wanted;
  }, subject);
}

const mark = () => both.pane.evaluate(() => void ((globalThis as unknown as Pane).isSame = true));
const isSame = () => both.pane.evaluate(() => (globalThis as unknown as Pane).isSame === true);

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  await mail('Quotation');
  await mail('Invoice');
  both = await BothSides.open(d);
});

it('opens a message in a pane that loads anew, again when that is reopened, and closes it there', async () => {
  await mark();
  await both.openMail('Quotation');
  await paneShows('Quotation');
  expect(await isSame()).toBe(false);
  expect(await both.page.title()).not.toBe('hacked');
  await both.pane.evaluate(() => location.reload());
  await paneShows('Quotation');
  await both.closeItem();
  await paneShows(null);
});

it('tells a pinned pane of each item, and of who is added to a draft', async () => {
  await both.pin();
  await mark();
  await both.openMail('Quotation');
  await paneShows('Quotation');
  await both.openMail('Invoice');
  await paneShows('Invoice');
  await both.openItem().getByRole('button', { name: 'Reply' }).click();
  await both.writeTo({ Cc: 'Ada Byron <ada@byron.example>' });
  await both.pane.waitForFunction(() => {
    const item = (globalThis as unknown as { Office: { context: { mailbox: { item: Record<string, Item['to']> } } } })
      .Office.context.mailbox.item;
    return new Promise((resolve) =>
      item['cc']?.getAsync(({ value }) => resolve(JSON.stringify(value).includes('ada@byron'))),
    );
  });
  expect(await isSame()).toBe(true);
});

it('M8: brings an invitation, answers it, and lets its organiser move and cancel it', async () => {
  await both.pin();
  await both.invite({ name: 'Maria Hofer', address: 'maria@hofer.example', title: 'Lab tour' });
  await both.openMeeting('Lab tour');
  await paneShows('Lab tour');
  await both.answer('Accept');
  await both.row('Outlook', 'invitation, accepted').waitFor();
  await both.answer('Organiser moves it to the next day');
  await both.answer('Organiser cancels it');
  await both.row('Outlook', 'cancelled').waitFor();
  await paneShows('Canceled: Lab tour');
});

it('M8: closes what is declined', async () => {
  await both.invite({ name: 'Maria Hofer', address: 'maria@hofer.example', title: 'Lab tour' });
  await both.openMeeting('Lab tour');
  await both.answer('Decline');
  await paneShows(null);
});

it('bars nobody: mail, an open message, an open invitation, leads with a note, at full width and on a phone', async () => {
  const { page } = both;
  await both.openMail('Quotation');
  await d.expectAccessible(page);
  await both.invite({ name: 'Maria Hofer', address: 'maria@hofer.example', title: 'Lab tour' });
  await both.openMeeting('Lab tour');
  await d.expectAccessible(page);
  await both.side('Zoho CRM').getByRole('tab', { name: 'Leads' }).click();
  await both.add('Zoho CRM', 'lead', { 'Last name': 'King', Company: 'King & Co' });
  await both.row('Zoho CRM', 'King').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'New note' }).fill('Likes numbers');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByText('Notes (1)').waitFor();
  await d.expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('main').waitFor();
  await page.setViewportSize({ width: 400, height: 720 });
  await page.getByRole('tab', { name: 'Outlook', exact: true }).click();
  await d.expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});
