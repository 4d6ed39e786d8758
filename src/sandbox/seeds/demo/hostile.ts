import { addRecord } from '../../crm/records';
import type { World } from '../../world';
import { instant, monthsAgo } from './calendar';
import type { Ids } from './ids';
import { type Cast, colleague, contactAt } from './meeting';

const script = '<script>document.title = "taken over"</script>';
const image = '<img src=x onerror=alert(1)>';
const link = 'javascript:alert(document.domain)';

/** Names, texts and addresses as somebody types them who wishes a program ill: all of it is to be shown as text. */
export function addHostile(world: World, cast: Cast, ids: Ids): void {
  const at = instant(monthsAgo(cast.diary.now, 'Europe/London', 1, 0));
  const by = (id: string) => ({ ownerId: colleague(cast, id).crmUserId, source: 'crm_ui' as const, at });
  const victim = contactAt(cast, 'Thames Forensics');
  const contact = addRecord(
    world,
    'Contacts',
    {
      ...{ First_Name: image, Last_Name: `${script} “O'Drop"; --`, Title: '{{7*7}} ${7*7}' },
      ...{ Email: 'mallory@hostile.example', Website_1: link, Account_Name: { id: ids.accounts.get(victim.account) } },
      ...{ Description: `${script}\n=HYPERLINK("https://hostile.example")`, Customer_Type: 'Prospect' },
    },
    by('oliver'),
  );
  addRecord(
    world,
    'Leads',
    {
      ...{ First_Name: script.slice(0, 40), Last_Name: `Drop ${image}`, Company: `${image} & <b>Sons</b>` },
      ...{ Email: victim.email, Website: link, Designation: '"><svg onload=alert(1)>' },
    },
    by('oliver'),
  );
  for (const id of [contact, ids.contacts.get(victim)]) {
    const parent = { id, module: { api_name: 'Contacts' } };
    addRecord(
      world,
      'Notes',
      { Note_Title: `${image} [x](${link})`, Note_Content: `${script}\n${image}\n</textarea>`, Parent_Id: parent },
      by('oliver'),
    );
  }
}
