import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { DataCentreChoice } from '../../hooks/useSideSignIn';
import { entry } from '../../sentences';
import { useText } from '../../text';

const useStyles = makeStyles({
  /** As wide as its place: its longest words would make a narrow pane with large letters scroll sideways. */
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Ids of data centres, and of the words that people know them by. */
const names: Record<string, string> = {
  com: 'centre-us',
  eu: 'centre-eu',
  in: 'centre-in',
  'com.au': 'centre-au',
  jp: 'centre-jp',
  ca: 'centre-ca',
  sa: 'centre-sa',
  uk: 'centre-uk',
  ae: 'centre-ae',
  'com.cn': 'centre-cn',
};

/** Which of the CRM's data centres the person's account lives in. */
export default function DataCentreSelect({ all, chosen, choose }: DataCentreChoice) {
  const text = useText();
  const nameOf = (id: string) => {
    const name = entry(names, id);
    return name === undefined ? id : text(name);
  };
  return (
    <Field label={text('centre-label')} hint={text('centre-hint')}>
      <Select className={useStyles().select} value={chosen} onChange={(_event, { value }) => choose(value)}>
        {all.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
