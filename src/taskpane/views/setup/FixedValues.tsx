import { useState } from 'react';
import type { MappingEntry } from '../../../model/mapping';
import { useText } from '../../text';
import { FieldChoice } from './FieldChoice';
import { FixedValueField } from './FixedValueField';
import { entryKey, fillableFields, type Filled, type Ground, type Row } from './mapping-draft';
import type { EditorProps } from './editor-props';
import { crmOptions } from './options';
import { EntryItem, EntryList } from './PairList';
import { fixedValue, rowCrmLabel } from './words';

interface ListProps {
  rows: Row<Filled>[];
  ground: Ground;
  onRemove: (entry: MappingEntry) => void;
}

/** The CRM fields that get a fixed value. */
export function FixedValueList({ rows, ground, onRemove }: ListProps) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <EntryList label={text('setup-fixed')}>
      {rows.map((row) => {
        const crm = rowCrmLabel(row, ground.crmFields);
        const label = text('setup-remove-fixed', { crm });
        return (
          <EntryItem key={entryKey(row.entry)} row={row} label={label} onRemove={() => onRemove(row.entry)}>
            {text('setup-fixed-is', { crm, value: fixedValue(text, row) })}
          </EntryItem>
        );
      })}
    </EntryList>
  );
}

/** One more of them: first the field, then its value. */
export function AddFixedValue({ ground, entries, add }: EditorProps) {
  const text = useText();
  const [name, setName] = useState<string | null>(null);
  const fields = fillableFields(entries, ground);
  const crm = fields.find((field) => field.name === name);
  return (
    <>
      <FieldChoice
        label={text('setup-fixed-field')}
        options={crmOptions(text, fields, ground.crmFields)}
        value={crm?.name ?? null}
        onChoose={setName}
        isDisabled={fields.length === 0}
        hint={fields.length === 0 ? text('setup-fixed-none') : undefined}
      />
      {crm && <FixedValueField key={crm.name} {...{ ground, add, crm }} />}
    </>
  );
}
