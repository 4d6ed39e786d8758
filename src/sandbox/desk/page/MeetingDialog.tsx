import { useEffect, useState } from 'react';
import { plusDays } from './days';
import type { SideName } from './side-state';
import { changesOf, formOf, newForm, type Form } from './draft';
import type { Entry, Home } from './entries';
import { FormDialog } from './FormDialog';
import { sideNames } from './kinds';
import { MeetingFields } from './MeetingFields';
import { useDeed } from './useDeed';
import { MeetingTools } from './MeetingTools';
import { useDeskStore } from './useDesk';

interface Props {
  side: SideName;
  /** Null for a new one. */
  entry: Entry | null;
  homes: Home[];
  startHome: string;
  onClose: () => void;
}

/** A meeting's form; opens when the whole text of the meeting has been read. */
export function MeetingDialog({ side, entry, homes, startHome, onClose }: Props) {
  const { form, setForm, save, remove, ...deed } = useMeetingForm({ side, entry, startHome, onClose });
  if (!form) return null;
  const title = `${entry ? 'Meeting' : 'New meeting'} in ${sideNames[side]}`;
  return (
    <FormDialog
      {...deed}
      title={title}
      tools={side === 'outlook' && <MeetingTools entry={entry} form={form} onDone={onClose} />}
      onSave={save}
      onDelete={entry ? remove : undefined}
      onClose={onClose}
    >
      <MeetingFields side={side} entry={entry} homes={homes} form={form} onChange={setForm} />
    </FormDialog>
  );
}

function useMeetingForm({ side, entry, startHome, onClose }: Omit<Props, 'homes'>) {
  const store = useDeskStore();
  const [before, setBefore] = useState<Form | null>(
    entry ? null : () => newForm(plusDays(store.today(), 1), startHome),
  );
  const [form, setForm] = useState(before);
  const { act, fail, isBusy, problem } = useDeed(onClose);
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
  }, [store, side, entry, before, fail]);
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
