import type { DateTime } from 'luxon';
import { addMessage } from '../../graph/messages';
import type { Person } from '../../person';
import type { World } from '../../world';
import { instant, workday } from './calendar';
import { leadAddress } from './lead-address';
import { type Cast, colleague, contactAt } from './meeting';
import { type Draft, drafts, type Mail, mails, type Sender } from './messages';

interface Address {
  name: string;
  address: string;
}

interface Post {
  world: World;
  cast: Cast;
  owner: Person;
}

function addressOf({ cast, owner }: Post, sender: Sender): Address {
  if ('stranger' in sender) return { name: sender.stranger[0], address: sender.stranger[1] };
  if ('lead' in sender) return leadAddress(owner);
  if ('colleague' in sender) {
    const { name, email } = colleague(cast, sender.colleague);
    return { name, address: email };
  }
  const { first, last, email } = contactAt(cast, sender.account);
  return { name: `${first} ${last}`, address: email };
}

const recipient = (emailAddress: Address) => ({ emailAddress });

function signatureOf(cast: Cast, { from, signature }: Mail): string[] {
  if (signature || !('account' in from)) return signature ?? [];
  const { first, last, title, account, phone } = contactAt(cast, from.account);
  return [`${first} ${last}`, title, account.name, ...(phone === undefined ? [] : [`Tel. ${phone}`])];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function htmlOf(text: string, signature: string[] = []): string {
  const paragraphs = [...text.split('\n\n'), ...(signature.length > 0 ? [signature.join('\n')] : [])];
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

/** The owner first, then colleagues, customers of everybody, and a few whom nobody knows. */
function crowd({ cast, owner }: Post, count: number, from: Address): Address[] {
  const colleagues = cast.people.filter(({ id }) => id !== owner.id).slice(0, 5);
  const strangers = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => ({
    name: `Laboratory ${letter}, users’ group`,
    address: `lab-${letter.toLowerCase()}@lab-users.example`,
  }));
  const known = [owner, ...colleagues].map(({ name, email }) => ({ name, address: email }));
  const customers = cast.contacts
    .map(({ first, last, email }) => ({ name: `${first} ${last}`, address: email }))
    .filter(({ address }) => address !== from.address);
  const room = count - known.length - strangers.length;
  return [...known, ...customers.slice(0, room), ...strangers];
}

function received({ cast, owner }: Post, { day, at }: Mail): DateTime {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return workday(cast.diary.now, owner.mailboxTimeZone, day).set({ hour, minute, second: 27 });
}

function addMail(post: Post, mail: Mail): void {
  const { world, cast, owner } = post;
  const from = addressOf(post, mail.from);
  const to = mail.recipients ? crowd(post, mail.recipients, from) : [{ name: owner.name, address: owner.email }];
  addMessage(world, owner.id, {
    subject: mail.subject,
    from: recipient(from),
    toRecipients: to.map(recipient),
    ccRecipients: (mail.cc ?? []).map((each) => recipient(addressOf(post, each))),
    body: {
      contentType: 'html',
      content: mail.html ?? (mail.isProtected ? '' : htmlOf(mail.text, signatureOf(cast, mail))),
    },
    receivedDateTime: instant(received(post, mail)),
    isRead: mail.isUnread !== true,
    isProtected: mail.isProtected === true,
    sensitivity: mail.isPrivate === true ? 'private' : 'normal',
    ...(mail.thread !== undefined && { conversationId: mail.thread }),
  });
}

function addDraft(post: Post, draft: Draft): void {
  const { world, cast, owner } = post;
  addMessage(world, owner.id, {
    subject: draft.subject,
    toRecipients: draft.to.map((each) => recipient(addressOf(post, each))),
    ccRecipients: (draft.cc ?? []).map((each) => recipient(addressOf(post, each))),
    body: { contentType: 'html', content: htmlOf(draft.text) },
    receivedDateTime: instant(workday(cast.diary.now, owner.mailboxTimeZone, -1).set({ hour: 17, minute: 5 })),
    isDraft: true,
    ...(draft.thread !== undefined && { conversationId: draft.thread }),
  });
}

/** Fills the first person's mail. */
export function fillMessages(world: World, cast: Cast): void {
  const [owner] = cast.people;
  if (owner === undefined) return;
  for (const mail of mails) addMail({ world, cast, owner }, mail);
  for (const draft of drafts) addDraft({ world, cast, owner }, draft);
}
