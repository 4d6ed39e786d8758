import { Field, makeStyles, SearchBox } from '@fluentui/react-components';

const useStyles = makeStyles({
  /** Fluent's own least width makes a narrow pane with large letters scroll sideways. */
  search: { minWidth: 0, width: '100%', maxWidth: '100%', '& input': { minWidth: 0 } },
});

interface Props {
  label: string;
  /** What the button that empties it is called. */
  clear: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search box with its label, as wide as its place. */
export function SearchField({ label, clear, value, onChange }: Props) {
  return (
    <Field label={label}>
      <SearchBox
        className={useStyles().search}
        value={value}
        dismiss={{ 'aria-label': clear }}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
