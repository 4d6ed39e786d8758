import { Button } from '@fluentui/react-components';
import { AddToCrm } from './AddToCrm';
import type { Form } from './draft';
import type { Entry } from './entries';
import { messageOf } from './http';
import { compose } from './opened';
import { useDesk, useDeskStore } from './useDesk';
import { instantIn } from './zones';

interface Props {
  /** Null for a new one. */
  entry: Entry | null;
  form: Form;
  onDone: () => void;
}

/** What Outlook's ribbon has for a meeting: it is opened beside the task pane, or added to the CRM. */
export function MeetingTools({ entry, form, onDone }: Props) {
  return (
    <>
      <OpenBeside entry={entry} form={form} onDone={onDone} />
      {entry && <AddToCrm entry={entry} onDone={onDone} />}
    </>
  );
}

/** A new meeting is opened as it stands in the form, not saved yet. */
function OpenBeside({ entry, form, onDone }: Props) {
  const store = useDeskStore();
  const { outlook } = useDesk();
  const zone = outlook.look?.zone ?? 'UTC';
  const { title, note, place, start, end, isPrivate } = form;
  const open = () => {
    if (entry) {
      store.openMeeting(entry.id).catch((error: unknown) => store.tell('outlook', messageOf(error)));
    } else {
      const times = { start: instantIn(zone, start), end: instantIn(zone, end) };
      const sensitivity = isPrivate ? 'private' : 'normal';
      store.open(
        compose({ itemType: 'appointment', subject: title, body: note, location: place, ...times, sensitivity }),
      );
    }
    onDone();
  };
  return (
    <Button type="button" onClick={open}>
      Open beside the pane
    </Button>
  );
}
