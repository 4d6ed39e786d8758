/**
 * GET /{module}/{id}/Emails, a shape of its own: ten at a time, the newest first, and the next ten by a `next_index` that
 * means nothing to anybody else. Zoho: the body comes with a single mail only.
 */
import { createHash } from 'node:crypto';
import type { SandboxReply } from '../exchange';
import type { World } from '../world';
import { demand } from './access';
import type { Call } from './context';
import { invalidParam } from './errors';
import type { ModuleSpec } from './fields';
import { newId } from './ids';
import type { Json } from './json';
import type { CrmMail, MailAddress } from './state';
import { formatInstant, stampOf } from './times';
import { shortRef } from './users';

const PAGE = 10;

/** `at` is any instant of JavaScript's. */
export function addMail(world: World, mail: Omit<CrmMail, 'id' | 'at'> & { at: Date }): void {
  world.state.crm.mails.push({ ...mail, id: newId(world), at: stampOf(mail.at) });
}

export function relatedMails(call: Call, parent: ModuleSpec, id: string): SandboxReply {
  demand(call, 'View', 'Emails');
  const found = call.state.mails
    .filter(({ module, recordId }) => module === parent.name && recordId === id)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const from = startParam(call, found);
  const rows = found.slice(from, from + PAGE);
  if (rows.length === 0) return { status: 204 };
  const next = found[from + PAGE];
  const info = {
    per_page: PAGE,
    count: rows.length,
    prev_index: from === 0 ? '0' : nameOf(found[Math.max(0, from - PAGE)]),
    next_index: next ? nameOf(next) : null,
    more_records: next !== undefined,
  };
  return { status: 200, body: { Emails: rows.map((mail) => shown(call, mail)), info } };
}

function startParam(call: Call, found: CrmMail[]): number {
  const index = call.query.get('index');
  if (index === null || index === '0') return 0;
  const at = found.findIndex((mail) => nameOf(mail) === index);
  return at === -1 ? invalidParam('index') : at;
}

function nameOf(mail: CrmMail | undefined): string {
  return createHash('sha256')
    .update(mail?.id ?? '')
    .digest('hex');
}

function shown(call: Call, mail: CrmMail): Json {
  return {
    ...NOTHING_MORE,
    message_id: nameOf(mail),
    subject: mail.subject,
    owner: shortRef(call.world, mail.ownerId),
    from: addressOf(mail.from),
    to: mail.to.map(addressOf),
    time: formatInstant(mail.at, call.zone),
    sent: mail.isSent,
    status: [{ type: mail.isSent ? 'sent' : 'received' }],
  };
}

const NOTHING_MORE: Json = {
  cc: null,
  has_thread_attachment: false,
  has_attachment: false,
  summary: null,
  read: true,
  source: 'individual',
  intent: null,
  sentiment_info: null,
  linked_record: null,
  related_to_record: null,
  emotion: null,
};

function addressOf({ name, address }: MailAddress): Json {
  return { user_name: name, email: address };
}
