import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import type { ShownItem } from '../../../people/open-item';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import { UnknownActions } from './actions/UnknownActions';
import { Chooser } from './Chooser';
import { Facts } from './Facts';
import { nameOf, type Line } from './lines';
import { PersonCard } from './PersonCard';
import type { PeopleLook } from './people-look';
import { useSpeech } from './useSpeech';
import { briefText, joined, typeText } from './words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
  icon: { flexShrink: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

const colors = { contact: 'success', lead: 'brand', user: 'informative' } as const;

interface Props {
  line: Line;
  item: ShownItem;
  look: PeopleLook;
  /** Counts how often the CRM was asked anew. */
  round: number;
  /** The CRM could not be asked: nothing more will be known for now. */
  isStuck: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** Somebody on the item: who it is on one glance, and all that is known below it. */
export function PersonRow({ line, item, look, round, isStuck, isOpen, onToggle }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { participant, person, known } = line;
  const role = roleOf(line, item);
  const id = useId();
  const lastOpen = useLastOpen(isOpen, round);
  return (
    <li className={styles.row}>
      <Row>
        <Name line={line} isOpen={isOpen} onToggle={onToggle} panel={id} />
        <TypeBadge line={line} isStuck={isStuck} />
      </Row>
      <Quiet>{joined([participant.address.trim(), role === null ? '' : speech.text(`people-role-${role}`)])}</Quiet>
      {person && !isOpen && <Glance>{joined([person.title, person.company])}</Glance>}
      {known && person && !isOpen && <Glance>{briefText(speech, known.brief)}</Glance>}
      {known && lastOpen !== null && (
        <div id={id} hidden={!isOpen}>
          <div className={styles.panel}>
            <Panel {...{ line, known, item, look }} round={lastOpen} />
          </div>
        </div>
      )}
    </li>
  );
}

/**
 * The round in which it was open last; null: never. What is closed is kept as it is, with what was typed there, and asks
 * for nothing.
 */
function useLastOpen(isOpen: boolean, round: number): number | null {
  const [last, setLast] = useState<number | null>(null);
  if (isOpen && last !== round) setLast(round);
  return isOpen ? round : last;
}

function Glance({ children }: { children: string }) {
  return children === '' ? null : <Quiet>{children}</Quiet>;
}

/** Who is asked to a meeting in which way, where it is out of the ordinary. */
function roleOf({ participant: { role } }: Line, item: ShownItem): 'organizer' | 'optional' | null {
  return item.kind === 'meeting' && (role === 'organizer' || role === 'optional') ? role : null;
}

interface NameProps {
  line: Line;
  isOpen: boolean;
  onToggle: () => void;
  panel: string;
}

/** A heading, and the button that opens what belongs under it, where there is something. */
function Name({ line, isOpen, onToggle, panel }: NameProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const name = nameOf(line);
  return (
    <h2 className={styles.heading}>
      {line.known === null && name}
      {line.known !== null && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={onToggle}
        >
          <Chevron aria-hidden className={styles.icon} />
          {name}
        </button>
      )}
    </h2>
  );
}

function TypeBadge({ line: { known, person }, isStuck }: { line: Line; isStuck: boolean }) {
  const text = useText();
  if (known === null) return <Quiet>{isStuck ? text('people-not-looked-up') : text('people-looking')}</Quiet>;
  return (
    <Badge appearance={person ? 'tint' : 'outline'} color={person ? colors[person.type] : 'informative'}>
      {typeText(text, person?.type ?? null)}
    </Badge>
  );
}

interface PanelProps extends Pick<Props, 'line' | 'item' | 'look' | 'round'> {
  known: NonNullable<Line['known']>;
}

function Panel({ line: { person, address, participant }, known, item, look, round }: PanelProps): ReactNode {
  const text = useText();
  const onChanged = () => void look.ask([address]);
  if (!person) {
    return (
      <>
        <Plain>{text('people-unknown')}</Plain>
        <UnknownActions participant={participant} item={item} onChanged={onChanged} />
      </>
    );
  }
  return (
    <>
      <Chooser known={known} person={person} onChoose={(chosen) => void look.choose(address, chosen)} />
      {person.type === 'user' && <Colleague person={person} />}
      {person.type !== 'user' && <PersonCard key={person.id} {...{ known, person, item, round, onChanged }} />}
    </>
  );
}

/** The CRM holds nothing about its own users. */
function Colleague({ person }: { person: NonNullable<Line['person']> }) {
  const text = useText();
  return (
    <>
      <Facts person={person} />
      <Quiet>{text('people-colleague-hint')}</Quiet>
    </>
  );
}
