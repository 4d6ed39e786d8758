import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Entry } from './entries';
import { messageOf } from './http';
import { addToCrm } from './ribbon';
import { useDeskStore } from './useDesk';

/** The add-in's button in the ribbon of an open meeting. What Outlook would say is told as the mailbox's news. */
export function AddToCrm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const store = useDeskStore();
  const [isBusy, setIsBusy] = useState(false);
  const press = async () => {
    setIsBusy(true);
    let said = '';
    await store.act(async () => (said = await addToCrm(location.search.slice(1), entry).catch(messageOf)));
    store.tell('outlook', said);
    onDone();
  };
  return (
    <Button type="button" disabled={isBusy} onClick={() => void press()}>
      {isBusy ? 'Adding…' : 'Add to CRM'}
    </Button>
  );
}
