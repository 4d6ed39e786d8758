import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { timeText } from './days';
import type { Flash } from './desk-store';
import type { Entry } from './entries';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '4px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    transitionProperty: 'background-color',
    transitionDuration: '600ms',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
  },
  arrived: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenBorder2,
  },
  changed: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderLeftColor: tokens.colorPaletteDarkOrangeBorder2,
  },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cancelled: { textDecorationLine: 'line-through' },
  detail: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  entry: Entry;
  home: string;
  flash: Flash | null;
  onOpen: (entry: Entry) => void;
}

const flashNames = { arrived: 'new', changed: 'changed' } as const;

export const EntryRow = memo(function EntryRow({ entry, home, flash, onOpen }: Props) {
  const styles = useStyles();
  const detail = [entry.place, entry.about, home, ...marksOf(entry)].filter((text) => text !== '').join(' · ');
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.button, flash !== null && styles[flash])}
        onClick={() => onOpen(entry)}
      >
        <span className={styles.time}>{timeText(entry)}</span>{' '}
        <span dir="auto" className={mergeClasses(styles.title, entry.isCancelled && styles.cancelled)}>
          {entry.title === '' ? '(No title)' : entry.title}
        </span>{' '}
        {flash !== null && (
          <Badge size="small" appearance="filled" color="informative">
            {flashNames[flash]}
          </Badge>
        )}{' '}
        <span className={styles.detail}>{detail}</span>
      </button>
    </li>
  );
});

function marksOf({ isPrivate, isCancelled, repeats, people }: Entry): string[] {
  return [
    ...(isPrivate ? ['private'] : []),
    ...(isCancelled ? ['cancelled'] : []),
    ...(repeats ? ['repeats'] : []),
    ...(people.length > 0 ? [people.length === 1 ? '1 person' : `${people.length} people`] : []),
  ];
}
