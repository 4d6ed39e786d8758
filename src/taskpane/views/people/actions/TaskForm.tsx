import { useState } from 'react';
import type { Draft } from '../../../../people/form';
import type { Person } from '../../../../people/person';
import { useText } from '../../../text';
import { AboutField, aboutField } from './AboutField';
import { relationOf, useAbout } from './about';
import { focusField } from './FormFrame';
import type { RoleValues, Values } from './form-values';
import type { Outcome } from './outcome';
import { RecordForm } from './RecordForm';

export interface PersonFormProps {
  person: Person;
  /** Of the open item. */
  subject: string;
  onMade: (outcome: Outcome) => void;
  onClose: () => void;
}

/** A task of the CRM about the person. */
export function TaskForm({ person, subject, onMade, onClose }: PersonFormProps) {
  const text = useText();
  const about = useAbout(person, ['account', 'deal']);
  const [known] = useState(() => () => Promise.resolve<RoleValues>({ subject }));
  const draftOf = (values: Values, key: string, form: HTMLFormElement): Draft | null => {
    const chosen = about.check();
    if (chosen) return { type: 'task', key, values, ...relationOf(person, chosen) };
    focusField(form, aboutField);
    return null;
  };
  return (
    <RecordForm
      type="task"
      heading={text('act-task')}
      submit={text('act-task-do')}
      {...{ known, draftOf, onMade, onClose }}
    >
      <AboutField about={about} />
    </RecordForm>
  );
}
