import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { plusDays } from './days';
import type { SideName } from './desk-store';
import { changesOf, formOf, newForm, type Form } from './draft';
import type { Entry, Home } from './entries';
import { messageOf } from './http';
import { MeetingFields } from './MeetingFields';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  side: SideName;
  /** Null for a new one. */
  entry: Entry | null;
  homes: Home[];
  startHome: string;
  onClose: () => void;
}

const sides = { outlook: 'Outlook', crm: 'Zoho CRM' } as const;

/** A meeting's form; opens when the whole text of the meeting has been read. */
export function MeetingDialog({ side, entry, homes, startHome, onClose }: Props) {
  const styles = useStyles();
  const { form, setForm, isBusy, problem, save, remove } = useMeetingForm({ side, entry, startHome, onClose });
  if (!form) return null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>
              {entry ? 'Meeting' : 'New meeting'} in {sides[side]}
            </DialogTitle>
            <DialogContent className={styles.content}>
              {problem !== '' && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody role="alert">{problem}</MessageBarBody>
                </MessageBar>
              )}
              <MeetingFields side={side} entry={entry} homes={homes} form={form} onChange={setForm} />
            </DialogContent>
            <DialogActions>
              {entry && (
                <Button type="button" disabled={isBusy} onClick={remove}>
                  Delete
                </Button>
              )}
              <Button type="button" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" appearance="primary" disabled={isBusy}>
                Save
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function useMeetingForm({ side, entry, startHome, onClose }: Omit<Props, 'homes'>) {
  const store = useDeskStore();
  const [before, setBefore] = useState<Form | null>(
    entry ? null : () => newForm(plusDays(store.today(), 1), startHome),
  );
  const [form, setForm] = useState(before);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const fail = (error: unknown) => setProblem(messageOf(error));
  useEffect(() => {
    if (!entry || before) return;
    const show = (note: string) => {
      setBefore(formOf(entry, note));
      setForm(formOf(entry, note));
    };
    store
      .side(side)
      .note(entry.id)
      .then(show, (error: unknown) => {
        show(entry.note);
        fail(error);
      });
  }, [store, side, entry, before]);
  const act = (deed: () => Promise<void>) => {
    setIsBusy(true);
    setProblem('');
    store
      .act(deed)
      .then(onClose, fail)
      .finally(() => setIsBusy(false));
  };
  const save = () => {
    if (!before || !form) return;
    const api = store.side(side);
    act(() => (entry ? api.change(entry.id, changesOf(before, form)) : api.create(form)));
  };
  const remove = () => {
    if (entry) act(() => store.side(side).remove(entry.id));
  };
  return { form, setForm, isBusy, problem, save, remove };
}
