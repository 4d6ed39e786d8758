import { BothSides } from './both-sides';
import { desk } from './desk';
import { administer, ana, form, mailFrom, peoplePane, row } from './people-pane';

/** What others wrote stays text; what the profile may not see is not there. */
const d = desk();

it('shows hostile names, notes and mails as text: nothing runs, nothing is opened, no policy is broken', async () => {
  await d.control('POST', 'reset', { seed: 'demo' });
  const both = await BothSides.open(d, 'nora');
  const { page, pane } = both;
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(dialog.message());
    return dialog.dismiss();
  });
  page.on('framenavigated', (frame) => void happened.push(frame.url()));
  page.on('popup', (popup) => void happened.push(popup.url()));
  const title = await page.title();
  await both.openMail('You won');
  const winner = row(pane, '"><img src=x onerror=alert(document.domain)> Prize <b>Office</b>');
  await winner.getByText('Not in the CRM').waitFor();
  await both.pin();
  happened.length = 0;
  const adding = await form(winner, 'Add as contact');
  expect(await adding.getByRole('textbox', { name: 'Email' }).inputValue()).toContain('%3Cscript%3E');
  await both.openMail('Kennet House');
  await row(pane, 'Leo Lockwood').getByRole('button', { name: 'Leo Lockwood' }).click();
  const card = row(pane, 'Leo Lockwood');
  await card
    .getByRole('region', { name: /^Notes/ })
    .getByText('<script>document.title = "taken over"</script>')
    .waitFor();
  await card.getByRole('radio', { name: /Drop <img src=x onerror=alert\(1\)> · Lead/ }).check();
  await pane.getByText('"><svg onload=alert(1)>').first().waitFor();
  expect(await pane.locator('img, svg[onload], iframe, script:not([src])').count()).toBe(0);
  expect(await pane.locator('a:not([href^="https://"], [href^="mailto:"], [href^="#"])').count()).toBe(0);
  expect([happened, await page.title()]).toEqual([[], title]);
});

it('G9: shows a person whose deals the profile may not see without them, and complains of nothing', async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  const hands = d.hands('kim');
  const id = await hands.crmAdd('Contacts', { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress });
  await hands.crmAdd('Deals', {
    Deal_Name: 'Roof',
    Contact_Name: { id },
    Stage: 'Proposal',
    Closing_Date: '2030-01-01',
  });
  await administer(d, (crm) => (crm.permissions.standard['Crm_Implied_View_Deals'] = false));
  d.allow(/status of 403/);
  const pane = await peoplePane(d, mailFrom(ana));
  const card = row(pane, 'Ana Rivera');
  await card.getByRole('region', { name: 'Notes (0)' }).waitFor();
  expect(await card.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Open tasks (0)',
    'Upcoming meetings (0)',
    'Past meetings (0)',
    'Notes (0)',
  ]);
  expect(await pane.getByText(/deal|profile|could not/i).count()).toBe(0);
});
