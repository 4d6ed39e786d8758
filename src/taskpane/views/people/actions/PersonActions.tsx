import { Link } from '@fluentui/react-components';
import type { ShownItem } from '../../../../people/open-item';
import type { Known, Person } from '../../../../people/person';
import { Stack } from '../../../components/Stack';
import { useText } from '../../../text';
import { Actions, type Action } from './Actions';
import { useAboutChoices } from './about';
import { LoggedAs } from './LoggedAs';
import { useLogged } from './logged';
import { MailForm } from './MailForm';
import { MeetingForm } from './MeetingForm';
import { NoteForm } from './NoteForm';
import { OutcomeLines } from './OutcomeLine';
import { placeOf, useOutcomes, type Outcome } from './outcome';
import { TaskForm } from './TaskForm';

interface Props {
  known: Known;
  /** The one of those known that is shown. */
  person: Person;
  item: ShownItem;
  /** Something about the person is new in the CRM, or gone from it. */
  onChanged: () => void;
}

/** What can be done for somebody whom the CRM knows: a note, the mail as one, a task, a meeting. */
export function PersonActions(props: Props) {
  const { known, person, item } = props;
  const place = placeOf(item, known.address);
  if (person.type === 'user') return <WriteMail address={known.address} />;
  return <OfPerson key={`${place} ${person.id}`} place={place} {...props} />;
}

/** A colleague has no records of their own: what is left is a mail. */
function WriteMail({ address }: { address: string }) {
  const text = useText();
  const to = encodeURIComponent(address).replace('%40', '@');
  return <Link href={`mailto:${to}`}>{text('act-write', { address })}</Link>;
}

function OfPerson({ place, person, item, onChanged }: Props & { place: string }) {
  const text = useText();
  const { all, add } = useOutcomes(place);
  const isMail = item.kind === 'message' && item.mode === 'read';
  const done = all.map(({ key, end }) => `${key} ${end}`).join();
  const logged = useLogged(isMail ? item : null, useAboutChoices(person, false), `after ${done}`);
  const shared = (close: (isDone?: boolean) => void) => ({
    person,
    onClose: () => close(),
    onMade: (outcome: Outcome) => {
      add(outcome);
      close(true);
      onChanged();
    },
  });
  const { subject } = item;
  const note = { what: 'note', heading: text('act-note'), submit: text('act-note-do') } as const;
  const actions: (Action | false)[] = [
    {
      ...{ name: 'note', label: text('act-note') },
      form: (close) => <NoteForm {...{ ...note, title: subject, text: '', mail: null }} {...shared(close)} />,
    },
    isMail && {
      ...{ name: 'mail', label: text('act-mail') },
      form: (close) => <MailForm item={item} {...shared(close)} />,
    },
    {
      ...{ name: 'task', label: text('act-task') },
      form: (close) => <TaskForm subject={subject} {...shared(close)} />,
    },
    {
      ...{ name: 'meeting', label: text('act-meeting') },
      form: (close) => <MeetingForm subject={subject} {...shared(close)} />,
    },
  ];
  return (
    <Stack>
      <OutcomeLines place={place} onChanged={onChanged} />
      <Actions label={text('act-known', { name: person.name })} actions={actions.filter((each) => each !== false)} />
      {isMail && <LoggedAs records={logged} />}
    </Stack>
  );
}
