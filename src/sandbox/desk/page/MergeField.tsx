import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mergeCandidates, type Row } from './records';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS, '> :first-child': { flexGrow: 1 } },
});

interface Props {
  rows: Row[];
  kept: Row;
  isBusy: boolean;
  onMerge: (other: Row) => void;
}

const mostOffered = 300;

/** Makes one of two, as people do with duplicates. */
export function MergeField({ rows, kept, isBusy, onMerge }: Props) {
  const styles = useStyles();
  const [id, setId] = useState('');
  const other = rows.find((row) => row.id === id);
  return (
    <div className={styles.row}>
      <Field label="Merge another contact into this one">
        <Select value={id} onChange={(_event, { value }) => setId(value)}>
          <option value="">None</option>
          {mergeCandidates(rows, kept)
            .slice(0, mostOffered)
            .map((row) => (
              <option key={row.id} value={row.id}>
                {[row.title, ...row.details].filter((text) => text !== '').join(' · ')}
              </option>
            ))}
        </Select>
      </Field>
      <Button type="button" disabled={isBusy || !other} onClick={() => other && onMerge(other)}>
        Merge
      </Button>
    </div>
  );
}
