import { BothSides } from './both-sides';
import { desk } from './desk';
import { goTo } from './pane';
import { asked, row } from './people-pane';

/** What the CRM knows of the people on an item, on the desk: the demo's Nora opens her mail. */
const d = desk();
let both: BothSides;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'demo' });
  both = await BothSides.open(d, 'nora');
});

const nora = { emailAddress: { name: 'Nora Castellanos', address: 'nora@aerolind.example' } };
const winston = { emailAddress: { name: 'Winston Prescott', address: 'winston.prescott@penninepharma.example' } };
const tessa = { emailAddress: { name: 'Tessa Millward', address: 'tessa.millward@crossgate-me.example' } };

const names = () => both.pane.getByRole('heading', { level: 2 }).allInnerTexts();

it('opens a known sender at once, with all that belongs to them; who else has the address is chosen and remembered', async () => {
  const { pane } = both;
  await both.openMail('New number, same person');
  const card = row(pane, 'Winston Prescott');
  await card.getByRole('region', { name: 'Deals (1)' }).getByText('Negotiation · €172,000').waitFor();
  // How many meetings are behind and ahead, and what came last, differs with the day of the week.
  for (const name of ['Open tasks (2)', /^Upcoming meetings \([1-9]/, /^Past meetings \([1-9]/, 'Notes (2)'])
    await card.getByRole('region', { name }).getByRole('listitem').first().waitFor();
  await card.getByText(/^Last contact: .+ · (meeting|mail|note|task) · .+$/).waitFor();
  await card.getByRole('definition').getByText('Principal Scientist').waitFor();
  await card.getByRole('definition').getByText('+44 20 7946 0142').waitFor();
  const link = card.getByRole('link', { name: 'Open in CRM (opens in a new tab)' });
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/crm\.zoho\.com\/.*\/tab\/Contacts\/\d+$/);
  await card.getByRole('radio', { name: 'Philippa Wren · Lead · Wren Consulting' }).check();
  await row(pane, 'Philippa Wren').getByRole('region', { name: 'Open tasks (0)' }).waitFor();
  await pane.evaluate(() => location.reload());
  await row(pane, 'Philippa Wren')
    .getByRole('radio', { name: /^Philippa Wren/, checked: true })
    .waitFor();
});

it('shows several people with those first whom the CRM knows, and colleagues as such', async () => {
  const [to, cc] = [[nora], [{ emailAddress: { name: 'Emre Yıldız', address: 'emre@aerolind.example' } }, winston]];
  const message = { subject: 'Who is who', from: tessa, toRecipients: to, ccRecipients: cc };
  await d.control('POST', 'person/nora/messages', message);
  await both.openMail('Who is who');
  const { pane } = both;
  await pane.getByText('1 of 2 is in the CRM · 1 colleague · 1 open deal').waitFor();
  expect((await names()).at(-1)).toBe('Tessa Millward');
  await row(pane, 'Winston Prescott').getByText('Principal Scientist · Pennine Pharma').waitFor();
  await row(pane, 'Emre Yıldız').getByText('Colleague', { exact: true }).waitFor();
  await row(pane, 'Emre Yıldız').getByRole('button', { name: 'Emre Yıldız' }).click();
  await pane.getByText(/^A colleague, with an account/).waitFor();
});

it('follows each item when pinned: a message, none, a protected one, a draft with who is added to it', async () => {
  const { pane } = both;
  await both.openMail('Kennet House');
  await row(pane, 'Leo Lockwood').waitFor();
  await both.pin();
  await both.closeItem();
  await pane.getByText('Open a message or a meeting in Outlook.').waitFor();
  await both.openMail('Vertraulich: Wartungsvertrag');
  await pane.getByText(/^This item is protected/).waitFor();
  await row(pane, 'Zeynep Jäger').getByRole('region', { name: 'Deals (1)' }).waitFor();
  await both.openMail('Invitation : visite de notre laboratoire');
  await row(pane, 'Rosalind Averill').getByText('Lead', { exact: true }).waitFor();
  await both.writeTo({ Cc: 'Leo Lockwood <leo.lockwood@thamesforensics.example>; New One <new@one.example>' });
  await row(pane, 'Leo Lockwood').getByText('Contact', { exact: true }).waitFor();
  await row(pane, 'New One').getByText('Not in the CRM').waitFor();
  await goTo(pane, 'Activity');
  await both.openMail('Kennet House');
  await pane.getByRole('heading', { level: 1, name: 'Activity' }).waitFor();
});

it('asks for 52 people on a mail with one request, 50 of a module by a query, and shows the first 20', async () => {
  const since = await d.hands('nora').logEnd();
  await both.openMail('Laboratory users’ day');
  const list = both.pane.getByRole('list', { name: 'People on this message' });
  await list
    .getByText('Not in the CRM')
    .or(list.getByText('Contact', { exact: true }))
    .first()
    .waitFor();
  expect(await names()).toHaveLength(20);
  await both.pane.getByRole('button', { name: 'Show all', exact: true }).click();
  await row(both.pane, 'Laboratory F, users’ group').waitFor();
  expect(await names()).toHaveLength(52);
  const [who, found, briefs, ...others] = await asked(d, since, 'nora');
  expect([who, briefs, others]).toEqual([['users', 'org'], ['from Events', 'from Deals'], []]);
  expect(found).toEqual(['users', 'from Contacts', 'from Contacts', 'from Leads', 'from Leads']);
});
