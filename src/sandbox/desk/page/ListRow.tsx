import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Flash } from './side-state';

const useStyles = makeStyles({
  row: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
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
  struck: { textDecorationLine: 'line-through' },
  detail: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  /** In front of the title. */
  lead: string;
  title: string;
  isStruck: boolean;
  details: string[];
  flash: Flash | null;
  onOpen: () => void;
  /** Beside the row, not in its button. */
  children?: ReactNode;
}

const flashNames = { arrived: 'new', changed: 'changed' } as const;

/** One of a list: what it is called, what is known of it, whether it has just come or changed. */
export function ListRow({ lead, title, isStruck, details, flash, onOpen, children }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {children}
      <button type="button" className={mergeClasses(styles.button, flash !== null && styles[flash])} onClick={onOpen}>
        {lead !== '' && <span className={styles.time}>{lead}</span>}{' '}
        <span dir="auto" className={mergeClasses(styles.title, isStruck && styles.struck)}>
          {title}
        </span>{' '}
        {flash !== null && (
          <Badge size="small" appearance="filled" color="informative">
            {flashNames[flash]}
          </Badge>
        )}{' '}
        <span className={styles.detail}>{details.filter((text) => text !== '').join(' · ')}</span>
      </button>
    </li>
  );
}
