import type { OpenItemPort, Participant, ShownItem } from '../../../../people/open-item';
import { signatureOf } from '../../../../people/signature';
import type { RoleValues } from './form-values';
import { splitName } from '../../../../people/names';

/** What the open item tells about somebody on it: the name, the address, and of a sender what stands below the mail. */
export async function knownOf(participant: Participant, item: ShownItem, open: OpenItemPort): Promise<RoleValues> {
  const { name, address, role } = participant;
  const named = { ...splitName(name, address), email: address.trim() };
  if (role !== 'from' || item.kind !== 'message' || item.mode !== 'read') return named;
  const { phone, mobile, company, title } = signatureOf(await open.bodyText(), participant);
  return { ...named, phone, mobile, company, title };
}
