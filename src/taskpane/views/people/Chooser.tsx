import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { Known, Person } from '../../../people/person';
import { useText, type Text } from '../../text';
import { joined, typeText } from './words';

const useStyles = makeStyles({ choice: { overflowWrap: 'anywhere', minWidth: 0 } });

interface Props {
  known: Known;
  person: Person;
  onChoose: (person: Person) => void;
}

/** Which of several records with one address it is. */
export function Chooser({ known: { people }, person, onChoose }: Props) {
  const text = useText();
  const styles = useStyles();
  if (people.length < 2) return null;
  const choose = (id: string) => {
    const chosen = people.find((each) => each.id === id);
    if (chosen) onChoose(chosen);
  };
  return (
    <Field label={text('people-several', { count: people.length })}>
      <RadioGroup value={person.id} onChange={(_event, { value }) => choose(value)}>
        {people.map((each) => (
          <Radio key={each.id} value={each.id} label={{ children: choiceText(text, each), className: styles.choice }} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function choiceText(text: Text, { name, addresses, type, company }: Person): string {
  return joined([name || (addresses[0] ?? ''), typeText(text, type), company]);
}
