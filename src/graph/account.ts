import * as z from 'zod/mini';
import { answered, callAll } from './batch';
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
