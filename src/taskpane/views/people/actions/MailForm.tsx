import { use, useCallback } from 'react';
import { mailAsNote } from '../../../../people/note-text';
import type { ShownItem } from '../../../../people/open-item';
import type { Person } from '../../../../people/person';
import { Row } from '../../../components/Stack';
import { Waiting } from '../../../components/Waiting';
import { useAnswer } from '../../../hooks/useAnswer';
import { PeopleContext } from '../../../people';
import { timeText } from '../../../format';
import { useLocale, useText } from '../../../text';
import { CancelButton, FormFrame } from './FormFrame';
import { NoteForm } from './NoteForm';
import type { Outcome } from './outcome';

interface Props {
  person: Person;
  item: ShownItem;
  onMade: (outcome: Outcome) => void;
  onClose: () => void;
}

/** The open mail as a note: what goes to the CRM is seen, and can be shortened, before. */
export function MailForm({ item, ...props }: Props) {
  const text = useText();
  const locale = useLocale();
  const open = use(PeopleContext).item;
  const ask = useCallback(() => open.bodyText(), [open]);
  const { value: body } = useAnswer(ask);
  const heading = text('act-mail');
  if (body === undefined)
    return (
      <FormFrame heading={heading} isBusy={false} onClose={props.onClose}>
        <Waiting />
        <Row>
          <CancelButton isBusy={false} onClose={props.onClose} />
        </Row>
      </FormFrame>
    );
  return (
    <NoteForm
      what="mail"
      mail={item}
      submit={text('act-mail-do')}
      {...{ heading, ...mailAsNote(item, body, sentText(item, locale)), ...props }}
    />
  );
}

/** With the zone: colleagues elsewhere read it, too. */
const sentAt: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
};

function sentText({ at }: ShownItem, locale: string): string {
  return at === null ? '' : timeText(new Date(at), locale, sentAt);
}
