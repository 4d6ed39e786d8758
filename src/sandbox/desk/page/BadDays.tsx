import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { badDays, type BadDay } from './bad-days';
import type { ActiveFault } from './control';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({
  drawer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const groups = ['Outlook', 'Zoho CRM', 'Both'] as const;

export function BadDays() {
  const styles = useStyles();
  const store = useDeskStore();
  const { pulse } = useDesk();
  const faults = pulse?.faults ?? [];
  const run = (deed: () => Promise<void>) => () => void store.act(deed).catch(() => undefined);
  return (
    <section className={styles.drawer} aria-label="Bad days">
      <Text size={200}>They strike the task pane alone; this page stays as it is.</Text>
      {groups.map((group) => (
        <Group
          key={group}
          name={group}
          onChoose={({ name, order }) => run(() => store.control.addFault({ ...order, name }))()}
        />
      ))}
      <div className={styles.row}>
        <Button size="small" disabled={faults.length === 0} onClick={run(() => store.control.clearFaults())}>
          Clear
        </Button>
        <Text size={200} role="status" aria-label="Bad days that are on">
          {faults.length === 0 ? 'Nothing is wrong at the moment.' : faults.map(faultText).join(' · ')}
        </Text>
      </div>
    </section>
  );
}

function Group({ name, onChoose }: { name: BadDay['group']; onChoose: (day: BadDay) => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.row}>
      <Text id={id} size={200} weight="semibold">
        {name}
      </Text>
      {badDays
        .filter(({ group }) => group === name)
        .map((day) => (
          <Button key={day.name} size="small" onClick={() => onChoose(day)}>
            {day.name}
          </Button>
        ))}
    </div>
  );
}

function faultText({ name, timesLeft, secondsLeft }: ActiveFault): string {
  const left = [
    ...(timesLeft === null ? [] : [timesLeft === 1 ? 'once more' : `${timesLeft} times more`]),
    ...(secondsLeft === null ? [] : [`${secondsLeft} s left`]),
  ];
  const end = left.length === 0 ? 'until cleared' : left.join(', ');
  return `${name ?? 'A fault'} (${end})`;
}
