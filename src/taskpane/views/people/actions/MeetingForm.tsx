import { Field, Input, Select, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';
import { Quiet } from '../../../components/Quiet';
import { useText } from '../../../text';
import { useFitting } from '../../setup/fitting';
import { AboutField, aboutField } from './AboutField';
import { relationOf, useAbout } from './about';
import { focusField, FormBody, FormFrame } from './FormFrame';
import { firstPlan, isDate, isStart, timeOf, type Planned } from './meeting-time';
import { RefusedNote } from './RefusedNote';
import type { PersonFormProps } from './TaskForm';
import { useDraftKey, useMaking } from './useMaking';

interface Said extends Planned {
  title: string;
  location: string;
}

type Wrong = 'title' | 'date' | 'start';

/** A meeting of the CRM with the person; nobody is invited by it. */
export function MeetingForm({ person, subject, onMade, onClose }: PersonFormProps) {
  const text = useText();
  const key = useDraftKey();
  const about = useAbout(person, ['account', 'deal']);
  const { isBusy, refused, make } = useMaking('meeting', onMade);
  const [said, setSaid] = useState<Said>(() => ({ title: subject, location: '', ...firstPlan(new Date()) }));
  const [isTried, setIsTried] = useState(false);
  const wrong = wrongIn(said);
  const send = (form: HTMLFormElement) => {
    setIsTried(true);
    const time = timeOf(said);
    const chosen = about.check();
    if (wrong[0]) focusField(form, wrong[0]);
    else if (!chosen) focusField(form, aboutField);
    else if (time) {
      const { title, location } = said;
      const draft = { type: 'meeting', key, title: title.trim(), time, location: location.trim() } as const;
      make({ ...draft, description: '', ...relationOf(person, chosen) }, form);
    }
  };
  return (
    <FormFrame heading={text('act-meeting')} {...{ isBusy, onClose }}>
      <FormBody submit={text('act-meeting-do')} {...{ isBusy, onClose }} onSubmit={send}>
        <MeetingFields said={said} wrong={isTried ? wrong : []} onChange={(more) => setSaid({ ...said, ...more })} />
        <AboutField about={about} />
        <Quiet>{text('act-meeting-hint')}</Quiet>
        <RefusedNote refused={refused} isBusy={isBusy} onUse={null} />
      </FormBody>
    </FormFrame>
  );
}

function wrongIn({ title, date, start }: Said): Wrong[] {
  const found: Wrong[] = [];
  if (title.trim() === '') found.push('title');
  if (!isDate(date)) found.push('date');
  if (!isStart(start)) found.push('start');
  return found;
}

interface FieldsProps {
  said: Said;
  wrong: Wrong[];
  onChange: (more: Partial<Said>) => void;
}

const durations = [15, 30, 45, 60, 90, 120, 180, 240, 480];

function MeetingFields({ said, wrong, onChange }: FieldsProps) {
  const text = useText();
  const fitting = useFitting();
  const line = (name: 'title' | 'date' | 'start' | 'location', type: InputProps['type'] = 'text') => (
    <Field
      label={text(`act-meeting-${name}`)}
      required={name !== 'location'}
      {...(wrong.some((each) => each === name) && { validationMessage: text(`act-wrong-${name}`) })}
    >
      <Input
        {...{ name, type, className: fitting }}
        value={said[name]}
        onChange={(_event, data) => onChange({ [name]: data.value })}
      />
    </Field>
  );
  return (
    <>
      {line('title')}
      {line('date', 'date')}
      {line('start', 'time')}
      <Field label={text('act-meeting-duration')}>
        <Select
          className={fitting}
          value={String(said.minutes)}
          onChange={(_event, data) => onChange({ minutes: Number(data.value) })}
        >
          {durations.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes < 60 ? text('act-minutes', { count: minutes }) : text('act-hours', { count: minutes / 60 })}
            </option>
          ))}
        </Select>
      </Field>
      {line('location')}
    </>
  );
}
