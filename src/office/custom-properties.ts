import { officeCall, OfficeError } from './office-call';
import type { OfficeItem } from './open-item';

/** Under this name the item carries which record of the CRM it belongs to; only this add-in sees it. */
const name = 'crm';

/** The mark of the open item; null: it has none. @throws OfficeError */
export async function readStamp(item: OfficeItem): Promise<string | null> {
  return stampIn(await load(item));
}

/**
 * Marks the open item. This goes past the item itself: nobody is told of a change, as a PATCH by an organiser could.
 * @throws OfficeError
 */
export async function writeStamp(item: OfficeItem, stamp: string): Promise<void> {
  const properties = await load(item);
  if (stampIn(properties) === stamp) return;
  properties.set(name, stamp);
  await officeCall('customProperties.saveAsync', (callback) => properties.saveAsync(callback));
}

function stampIn(properties: Office.CustomProperties): string | null {
  const stamp: unknown = properties.get(name);
  return typeof stamp === 'string' && stamp !== '' ? stamp : null;
}

async function load(item: OfficeItem): Promise<Office.CustomProperties> {
  const call = 'loadCustomPropertiesAsync';
  if (!item.loadCustomPropertiesAsync) throw new OfficeError(call, 0, 'NotSupported', '');
  return officeCall<Office.CustomProperties>(call, (callback) => item.loadCustomPropertiesAsync?.(callback));
}
