import { Field, Select } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useFitting } from '../../setup/fitting';
import type { About } from './about';
import { keyOf, RecordSearch, typeWords } from './RecordSearch';

const another = 'another';

/** The name of the control, for the focus. */
export const aboutField = 'about';

/** What it is about: the person alone, an open deal, the account, or a record that is looked for. */
export function AboutField({ about }: { about: About }) {
  const text = useText();
  const fitting = useFitting();
  const { choices, chosen, isSearching, choose } = about;
  const select = (value: string) => choose(choices.find((each) => keyOf(each) === value) ?? null);
  return (
    <>
      <Field label={text('act-about')} {...(about.isMissing && { validationMessage: text('act-about-missing') })}>
        <Select
          name={aboutField}
          className={fitting}
          value={isSearching || chosen === null ? another : keyOf(chosen)}
          onChange={(_event, data) => select(data.value)}
        >
          {choices.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {text('act-about-one', { name: each.name, type: typeWords(text, each.type) })}
            </option>
          ))}
          <option value={another}>{text('act-about-another')}</option>
        </Select>
      </Field>
      {isSearching && (
        <RecordSearch label={text('act-about-search')} types={about.types} chosen={chosen} onChoose={choose} />
      )}
    </>
  );
}
