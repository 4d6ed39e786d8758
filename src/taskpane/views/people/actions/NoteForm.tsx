import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownItem } from '../../../../people/open-item';
import type { Person } from '../../../../people/person';
import { useText } from '../../../text';
import { useFitting } from '../../setup/fitting';
import { AboutField, aboutField } from './AboutField';
import { useAbout } from './about';
import { focusField, FormBody, FormFrame } from './FormFrame';
import { LoggedAs } from './LoggedAs';
import { mailKey, useLogged } from './logged';
import type { Outcome } from './outcome';
import { RefusedNote } from './RefusedNote';
import { useDraftKey, useMaking } from './useMaking';

interface Props {
  person: Person;
  what: 'note' | 'mail';
  heading: string;
  submit: string;
  title: string;
  text: string;
  /** The mail that is logged by it, once per record. */
  mail: ShownItem | null;
  onMade: (outcome: Outcome) => void;
  onClose: () => void;
}

/** A note on the person, or on what it is about. */
export function NoteForm({ what, heading, person, submit, mail, onMade, onClose, ...first }: Props) {
  const words = useText();
  const fitting = useFitting();
  const ownKey = useDraftKey();
  const about = useAbout(person, ['contact', 'lead', 'account', 'deal']);
  const logged = useLogged(mail, about.chosen ? [about.chosen] : []);
  const [title, setTitle] = useState(first.title);
  const [text, setText] = useState(first.text);
  const [isEmpty, setIsEmpty] = useState(false);
  const { isBusy, refused, make } = useMaking(what, onMade);
  const send = (form: HTMLFormElement) => {
    const on = about.check();
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') focusField(form, 'text');
    else if (on === null) focusField(form, aboutField);
    else make({ type: 'note', key: mailKey(mail, on) ?? ownKey, title: title.trim(), text, on }, form);
  };
  return (
    <FormFrame {...{ heading, isBusy, onClose }}>
      <FormBody submit={logged.length > 0 ? null : submit} {...{ isBusy, onClose }} onSubmit={send}>
        <Field label={words('act-note-title')}>
          <Input name="title" className={fitting} value={title} onChange={(_event, data) => setTitle(data.value)} />
        </Field>
        <Field
          required
          label={words('act-note-text')}
          {...(isEmpty && text.trim() === '' && { validationMessage: words('act-refused-empty') })}
        >
          <Textarea
            {...{ name: 'text', className: fitting, rows: 6, resize: 'vertical' }}
            value={text}
            onChange={(_event, data) => setText(data.value)}
          />
        </Field>
        <AboutField about={about} />
        <LoggedAs records={logged} />
        <RefusedNote refused={refused} isBusy={isBusy} onUse={null} />
      </FormBody>
    </FormFrame>
  );
}
