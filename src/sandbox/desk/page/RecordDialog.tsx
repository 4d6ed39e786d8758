import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SideName } from './side-state';
import { FormDialog } from './FormDialog';
import { recordWords, sideNames } from './kinds';
import { MergeField } from './MergeField';
import { Notes } from './Notes';
import { RecordFields } from './RecordFields';
import { changedValues, newValues, type RecordKind, type RecordLook, type Row, type Values } from './records';
import { useDeed } from './useDeed';
import { useDeskStore } from './useDesk';

interface Props {
  side: SideName;
  kind: RecordKind;
  look: RecordLook;
  /** Null for a new one. */
  row: Row | null;
  startHome: string;
  onClose: () => void;
}

const homeLabels = { contacts: 'Folder', leads: 'Folder', tasks: 'List' } as const;

/** A contact's, a lead's or a task's form; opens when all of it has been read. */
export function RecordDialog(props: Props) {
  const { side, kind, look, row, onClose } = props;
  const { form, setForm, home, setHome, save, remove, merge, convert, notes, ...deed } = useRecordForm(props);
  if (!form) return null;
  const { one } = recordWords[kind];
  const name = row ? `${one.charAt(0).toUpperCase()}${one.slice(1)}` : `New ${one}`;
  const title = `${name} in ${sideNames[side]}`;
  return (
    <FormDialog
      {...deed}
      title={title}
      tools={row && convert && <ConvertButton isBusy={deed.isBusy} onConvert={convert} />}
      onSave={save}
      onDelete={row ? remove : undefined}
      onClose={onClose}
    >
      <RecordFields fields={look.fields} values={form} onChange={setForm} />
      <Field label={side === 'crm' ? 'Owner' : homeLabels[kind]}>
        <Select value={home} onChange={(_event, { value }) => setHome(value)}>
          {look.homes
            .filter(({ id, canEdit }) => canEdit || id === home)
            .map(({ id, name: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </Select>
      </Field>
      {row?.facts.map((fact) => (
        <Text key={fact} size={200}>
          {fact}
        </Text>
      ))}
      {row && merge && <MergeField rows={look.entries} kept={row} isBusy={deed.isBusy} onMerge={merge} />}
      {row && notes && <Notes row={row} notes={notes} />}
    </FormDialog>
  );
}

function ConvertButton({ isBusy, onConvert }: { isBusy: boolean; onConvert: () => void }) {
  return (
    <Button type="button" disabled={isBusy} onClick={onConvert}>
      Convert
    </Button>
  );
}

function useRecordForm({ side, kind, look, row, startHome, onClose }: Props) {
  const store = useDeskStore();
  const [before, setBefore] = useState<Values | null>(row ? null : () => newValues(look.fields));
  const [form, setForm] = useState(before);
  const [home, setHome] = useState(row?.home ?? startHome);
  const { act, fail, isBusy, problem } = useDeed(onClose);
  useEffect(() => {
    if (!row || before) return;
    const show = (values: Values) => {
      setBefore(values);
      setForm(values);
    };
    store
      .records(kind, side)
      .read(row)
      .then(show, (error: unknown) => {
        show(row.values);
        fail(error);
      });
  }, [store, side, kind, row, before, fail]);
  const api = () => store.records(kind, side);
  const save = () => {
    if (!before || !form) return;
    const change = { values: changedValues(before, form), ...(row && home !== row.home && { home }) };
    const isUnchanged = Object.keys(change.values).length === 0 && !('home' in change);
    if (!row) act(() => api().create(home, form));
    else if (isUnchanged) onClose();
    else act(() => api().change(row, change));
  };
  const remove = () => {
    if (row) act(() => api().remove(row));
  };
  const merge = (other: Row) => {
    if (row) act(async () => api().merge?.(row, other));
  };
  const convert = () => {
    if (row) act(async () => api().convert?.(row));
  };
  const records = api();
  return {
    ...{ form, setForm, home, setHome, isBusy, problem, save, remove, notes: records.notes },
    merge: records.merge && merge,
    convert: records.convert && convert,
  };
}
