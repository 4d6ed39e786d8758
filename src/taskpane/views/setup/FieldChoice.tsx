import { Combobox, Field, makeStyles, Option, OptionGroup, type PositioningProps } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import { Announcement } from '../../components/Announcement';
import { useText } from '../../text';
import { useFitting } from './fitting';
import { folded } from './words';

export interface FieldOption {
  value: string;
  label: string;
  /** Options of one group stand together; '' stands for none. */
  group: string;
}

interface Props {
  label: string;
  options: FieldOption[];
  value: string | null;
  onChoose: (value: string) => void;
  /** Says how to use it, or why there is nothing to choose. */
  hint?: string | undefined;
  isDisabled?: boolean;
  input?: RefObject<HTMLInputElement | null>;
}

/** So many are listed at once; typing finds the others. */
const most = 50;

/** Beside the field there is no room in a pane. */
const positioning: PositioningProps = {
  ...{ position: 'below', align: 'start', fallbackPositions: ['above'], matchTargetSize: 'width' },
};

const useStyles = makeStyles({
  list: { maxHeight: 'min(16rem, 45vh)', overflowWrap: 'anywhere', zIndex: 2 },
});

/** One of many fields, found by a few letters from anywhere in its name. */
export function FieldChoice({ label, options, value, onChoose, hint, isDisabled = false, input }: Props) {
  const text = useText();
  const fitting = useFitting();
  const styles = useStyles();
  /** What is typed; null while nobody searches. */
  const [search, setSearch] = useState<string | null>(null);
  const found =
    search === null ? options : options.filter((each) => folded(each.label).includes(folded(search.trim())));
  const chosen = options.find((each) => each.value === value);
  return (
    <>
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Combobox
          inlinePopup
          positioning={positioning}
          listbox={{ className: styles.list }}
          expandIcon={{ tabIndex: -1, 'aria-label': text('setup-choice-open', { label }) }}
          {...(input && { input: { ref: input } })}
          className={fitting}
          disabled={isDisabled}
          value={search ?? chosen?.label ?? ''}
          selectedOptions={chosen ? [chosen.value] : []}
          onChange={(event) => setSearch(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => setSearch(null)}
          onOptionSelect={(_event, { optionValue }) => {
            // Typing over what is chosen is told as a choice of nothing.
            if (optionValue === undefined) return;
            setSearch(null);
            onChoose(optionValue);
          }}
        >
          {groupsOf(found.slice(0, most)).map(([group, members]) => (
            <Group key={group} label={group} options={members} />
          ))}
          {found.length > most && <Remark>{text('setup-choice-more', { count: found.length - most })}</Remark>}
          {found.length === 0 && <Remark>{text('setup-choice-none')}</Remark>}
        </Combobox>
      </Field>
      <Announcement>{search === null ? '' : text('setup-choice-found', { count: found.length })}</Announcement>
    </>
  );
}

function groupsOf(options: FieldOption[]): [string, FieldOption[]][] {
  const names = [...new Set(options.map(({ group }) => group))];
  return names.map((name) => [name, options.filter(({ group }) => group === name)]);
}

function Group({ label, options }: { label: string; options: FieldOption[] }) {
  const members = options.map((option) => (
    <Option key={option.value} value={option.value} text={option.label}>
      {option.label}
    </Option>
  ));
  return label === '' ? <>{members}</> : <OptionGroup label={label}>{members}</OptionGroup>;
}

/** A line of the list that cannot be chosen. */
function Remark({ children }: { children: string }) {
  return (
    <Option disabled value="" text={children}>
      {children}
    </Option>
  );
}
