import * as z from 'zod/mini';
import { answered, callAll } from './batch';
import { SyncError } from '../sync/errors';
import { shaped, type GraphClient } from './client';
import { isSuccess, runError } from './errors';
import { ianaFromGraph } from './zone';

/** Who is signed in to the mailbox. */
export interface Account {
  id: string;
  /** In lower case. */
  address: string;
  name: string;
  /** IANA; null where the mailbox has none or may not be asked. */
  timeZone: string | null;
}

const text = z.nullish(z.string());
const meShape = z.object({ id: z.string(), displayName: text, mail: text, userPrincipalName: text });
const settingsShape = z.object({ timeZone: text });

/** One request. @throws SyncError */
export async function whoami(client: GraphClient): Promise<Account> {
  const [me, settings] = await callAll(client, [
    { method: 'GET', path: '/me?$select=id,displayName,mail,userPrincipalName' },
    { method: 'GET', path: '/me/mailboxSettings' },
  ]);
  const answer = answered(me);
  if (!isSuccess(answer)) throw runError(answer);
  const { id, displayName, mail, userPrincipalName } = shaped(answer, meShape);
  const address = (mail ?? userPrincipalName ?? '').toLowerCase();
  const timeZone = settings && isSuccess(settings) ? ianaFromGraph(shaped(settings, settingsShape).timeZone) : null;
  return { id, address, name: displayName ?? address, timeZone };
}

const aliasesShape = z.object({ userPrincipalName: text, proxyAddresses: z.nullish(z.array(z.string())) });

/**
 * Whether the account that is signed in is the mailbox's own; one request where the addresses differ (a mailbox has
 * several). @throws SyncError other-mailbox
 */
export async function assertMailbox(client: GraphClient, address: string, mailbox: string | null): Promise<void> {
  const wanted = mailbox?.toLowerCase();
  if (!wanted || wanted === address) return;
  const answer = await client.call({ method: 'GET', path: '/me?$select=userPrincipalName,proxyAddresses' });
  if (!isSuccess(answer) && answer.status !== 400 && answer.status !== 403) throw runError(answer);
  // Where Graph does not show them, the account counts as another one: nothing is touched by mistake.
  const { userPrincipalName, proxyAddresses } = isSuccess(answer) ? shaped(answer, aliasesShape) : {};
  // Exchange: `SMTP:` before the first address, `smtp:` before the others.
  const others = (proxyAddresses ?? []).map((each) => each.replace(/^smtp:/i, ''));
  if ([userPrincipalName ?? '', ...others].some((each) => each.toLowerCase() === wanted)) return;
  throw new SyncError('other-mailbox', 'outlook', `the open mailbox is ${wanted}; signed in is ${address}`);
}
