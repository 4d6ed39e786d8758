import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId } from 'react';
import type { ItemWish } from '../office-wish';
import { addressText } from './addresses';
import { whenText } from './days';
import { InvitationTools } from './InvitationTools';
import { replyTo, type Opened, type Shows } from './opened';
import { Recipients } from './Recipients';
import { useDesk, useDeskStore } from './useDesk';
import { wallIn } from './zones';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    maxHeight: '55%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The item that is open in Outlook, above the lists; the task pane sees the same one. */
export function OpenedItem() {
  const { opened } = useDesk();
  return opened && <Shown key={opened.number} opened={opened} />;
}

function Shown({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const store = useDeskStore();
  const id = useId();
  const { outlook } = useDesk();
  const { wish, invitation } = opened;
  return (
    // The keyboard scrolls what is longer than its place.
    <section className={styles.item} aria-label="Open item" tabIndex={0}>
      <div className={styles.head}>
        <h3 id={id} dir="auto" className={styles.title}>
          {wish.subject === '' ? '(No subject)' : wish.subject}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close the open item"
          onClick={() => store.close()}
        />
      </div>
      {linesOf(wish, outlook.look?.zone ?? 'UTC').map((line) => (
        <Text key={line} size={200} dir="auto">
          {line}
        </Text>
      ))}
      {wish.mode === 'compose' ? <Recipients opened={opened} /> : <MessageTools opened={opened} />}
      {invitation && <InvitationTools wish={wish} invitation={invitation} />}
      {(wish.body ?? '') !== '' && (
        <Text dir="auto" className={styles.text}>
          {wish.body}
        </Text>
      )}
    </section>
  );
}

const names = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  organizer: 'Organiser',
  requiredAttendees: 'Required',
  optionalAttendees: 'Optional',
} as const;

const written = ['to', 'cc', 'requiredAttendees', 'optionalAttendees'];

/** Whoever writes it has the recipients in fields. */
function linesOf(wish: ItemWish, zone: string): string[] {
  const isDraft = wish.mode === 'compose';
  const people = (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const addresses = [wish[name] ?? []].flat();
    const isField = isDraft && written.includes(name);
    return addresses.length === 0 || isField ? [] : [`${names[name]}: ${addressText(addresses)}`];
  });
  const marks = [
    isDraft && wish.itemType === 'message' ? 'draft' : '',
    isDraft && wish.itemType === 'appointment' ? 'your own meeting' : '',
    wish.sensitivity === 'private' ? 'private' : '',
    wish.repeats ? 'repeats' : '',
  ];
  const facts = [whenOf(wish, zone), wish.location ?? '', ...marks].filter((text) => text !== '');
  return [...people, ...(facts.length > 0 ? [facts.join(' · ')] : [])];
}

function whenOf({ itemType, dateTimeCreated, start, end }: ItemWish, zone: string): string {
  const at = (instant: string) => whenText(wallIn(zone, instant));
  if (itemType === 'message') return dateTimeCreated === undefined ? '' : at(dateTimeCreated);
  return start === undefined || end === undefined ? '' : `${at(start)} to ${at(end)}`;
}

const offered: Record<Shows, string> = {
  everything: 'The add-in sees all of it',
  'no text': 'Encrypted: the add-in sees no text',
  nothing: 'Encrypted: the add-in sees no item',
};

function MessageTools({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const store = useDeskStore();
  if (opened.wish.itemType !== 'message') return null;
  return (
    <div className={styles.tools}>
      <Button size="small" onClick={() => store.open(replyTo(opened.wish))}>
        Reply
      </Button>
      <Select
        size="small"
        aria-label="What Outlook hands to the add-in"
        value={opened.shows}
        onChange={(_event, { value }) => store.open({ ...opened, shows: value as Shows })}
      >
        {Object.entries(offered).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
