import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { byDay, longDay } from './days';
import { EntryRow } from './EntryRow';
import type { Entry, Home, Look } from './entries';
import type { SideState } from './side-state';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL, textAlign: 'center' },
  day: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  today: { color: tokens.colorBrandForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  side: SideState<Look>;
  /** Which of the side's entries. */
  isShown: (entry: Entry) => boolean;
  homeName: (home: Home) => string;
  empty: string;
  onOpen: (entry: Entry) => void;
}

export function Agenda({ side, isShown, homeName, empty, onOpen }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const { range } = useDesk();
  if (!side.look) return <Spinner className={styles.empty} label="Reading…" />;
  const days = byDay(side.look.entries.filter(isShown), range);
  const today = store.today();
  const names = new Map(side.look.homes.map((home) => [home.id, homeName(home)]));
  if (days.length === 0) {
    return (
      <Text as="p" block className={styles.empty}>
        {empty}
      </Text>
    );
  }
  return days.map(({ day, entries }) => (
    <div key={day}>
      <h3 className={mergeClasses(styles.day, day === today && styles.today)}>
        {day === today ? `Today, ${longDay(day)}` : longDay(day)}
      </h3>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            home={names.get(entry.home) ?? ''}
            flash={side.flashes.get(entry.id)?.what ?? null}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  ));
}
