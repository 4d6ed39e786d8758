import { useCallback } from 'react';
import type { ShownItem } from '../../../../people/open-item';
import type { RecordRef } from '../../../../people/person';
import { useAnswer } from '../../../hooks/useAnswer';
import { usePeople } from '../../../people';

/** The key of the mail's note on a record, the same one each time; undefined where nothing names the mail. */
export function mailKey(mail: ShownItem | null, { id }: RecordRef): string | undefined {
  return mail === null || mail.messageId === null ? undefined : `mail ${mail.messageId} ${id}`;
}

/**
 * The notes as which the mail stands on these records already.
 * @param version another one asks again
 */
export function useLogged(mail: ShownItem | null, records: RecordRef[], version = ''): RecordRef[] {
  const port = usePeople();
  const wanted = JSON.stringify(records.flatMap((record) => mailKey(mail, record) ?? []));
  const ask = useCallback(() => {
    const keys = JSON.parse(wanted) as string[];
    return keys.length === 0 ? Promise.resolve([]) : port.made(keys);
  }, [port, wanted]);
  const { value = [], isWaiting } = useAnswer(ask, version);
  // What is known of other records says nothing of these.
  return isWaiting && version === '' ? [] : value.map(({ record }) => record);
}
