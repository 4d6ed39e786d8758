import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../../people/form';
import type { ShownItem } from '../../../people/open-item';
import type { Card, Known, Person } from '../../../people/person';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { whenText } from '../../components/when';
import { LinkedHere } from './actions/LinkedHere';
import { PersonActions } from './actions/PersonActions';
import { CardSection } from './CardSection';
import { Facts } from './Facts';
import { LookingUp } from './LookingUp';
import { OpenInCrm } from './RecordLink';
import { Deal, Meeting, Note, Task } from './rows';
import { useCard } from './useCard';
import { useSpeech } from './useSpeech';
import { lastContactText } from './words';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  known: Known;
  person: Person;
  item: ShownItem;
  /** Another one: what belongs to the person is asked for anew. */
  round: number;
  onChanged: () => void;
}

/** Somebody whom the CRM knows, with what belongs to it. */
export function PersonCard({ known, person, item, round, onChanged }: Props) {
  const styles = useStyles();
  const { card, isAsking, problem, askAgain } = useCard(person, `${round}`);
  const changed = () => {
    onChanged();
    askAgain();
  };
  return (
    <div className={styles.card}>
      <Facts person={detailed(person, card)} />
      <OpenInCrm url={person.url} />
      <LastContactLine card={card} known={known} />
      <LinkedHere address={known.address} person={person} item={item} onChanged={changed} />
      <PersonActions known={known} person={person} item={item} onChanged={changed} />
      {problem && !isAsking && <NotFresh card={card} problem={problem} onAgain={askAgain} />}
      {card === null && isAsking && <LookingUp rows={4} />}
      {card && <Sections card={card} onAgain={askAgain} />}
    </div>
  );
}

/** Of who was linked on this device the CRM says more with the card. */
function detailed(person: Person, card: Card | null): Person {
  return person.isLinkedHere && card ? card.person : person;
}

function LastContactLine({ card, known }: { card: Card | null; known: Known }) {
  const speech = useSpeech();
  const last = card ? card.lastContact : (known.brief?.lastContact ?? null);
  if (last === null) return card === null ? null : <Quiet>{speech.text('people-no-contact')}</Quiet>;
  return <Plain>{lastContactText(speech, last)}</Plain>;
}

interface NotFreshProps {
  card: Card | null;
  problem: Problem;
  onAgain: () => void;
}

/** The page says why; here stands what is shown instead. */
function NotFresh({ card, problem, onAgain }: NotFreshProps) {
  const { text, locale, now } = useSpeech();
  const isPaused = problem.code === 'offline';
  return (
    <Row>
      <Quiet>
        {text(isPaused ? 'people-card-offline' : 'people-card-failed')}
        {card && ` ${text('people-as-of', { when: whenText(text, locale, card.at, now) })}`}
      </Quiet>
      <Button size="small" onClick={onAgain}>
        {text('action-again')}
      </Button>
    </Row>
  );
}

function Sections({ card, onAgain }: { card: Card; onAgain: () => void }) {
  const speech = useSpeech();
  return (
    <>
      <CardSection name="deals" section={card.deals} onAgain={onAgain}>
        {(deal) => <Deal deal={deal} />}
      </CardSection>
      <CardSection name="tasks" section={card.tasks} onAgain={onAgain}>
        {(task) => <Task task={task} now={speech.now} />}
      </CardSection>
      <CardSection name="upcoming" section={card.upcoming} onAgain={onAgain}>
        {(meeting) => <Meeting meeting={meeting} />}
      </CardSection>
      <CardSection name="past" section={card.past} onAgain={onAgain}>
        {(meeting) => <Meeting meeting={meeting} />}
      </CardSection>
      <CardSection name="notes" section={card.notes} onAgain={onAgain}>
        {(note) => <Note note={note} speech={speech} />}
      </CardSection>
    </>
  );
}
