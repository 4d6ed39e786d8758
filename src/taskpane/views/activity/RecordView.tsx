import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton, BusyNote } from '../../components/ActionButton';
import { Announcement } from '../../components/Announcement';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useNow } from '../../hooks/useNow';
import { meetingTime } from '../../format';
import type { RecordHistory, SyncPort } from '../../../session/port';
import { isReplacement, ruleText } from '../../record-sentences';
import { useLocale, useText } from '../../text';
import { capital } from './capital';
import { Entry } from './Entry';
import { StateBadges } from './StateBadges';

interface Props {
  history: RecordHistory;
  sync: SyncPort;
  isBusy: boolean;
  /** Runs a command, then asks for the history again. */
  act: (command: () => Promise<void>) => void;
}

const useStyles = makeStyles({
  entries: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** Its Outlook copy was deleted, and the CRM keeps it (C5), where it can be taken in again. */
const kept = 'C5';

export function RecordView({ history, sync, isBusy, act }: Props) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const { kind, when, state, rule, crmUrl, entries } = history;
  const about = [text('kind-one'), ...(when ? [meetingTime(when, locale)] : [])];
  const hasConflict = entries.some(({ why, lost }) => !isReplacement(why) && lost.some(({ canTake }) => canTake));
  return (
    <>
      <Quiet>{about.join(' · ')}</Quiet>
      <StateBadges state={state} hasConflict={hasConflict} />
      {rule !== null && <Plain>{capital(ruleText(text, rule), locale)}</Plain>}
      <CrmLink url={crmUrl} />
      <BusyNote isBusy={isBusy} />
      <Participation history={history} sync={sync} isBusy={isBusy} act={act} />
      <Section heading={text('activity-history')}>
        {entries.length === 0 && <Quiet>{text('activity-no-history')}</Quiet>}
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              kind={kind}
              entry={entry}
              now={now}
              isBusy={isBusy}
              onTake={(field) => act(() => sync.takeOther(entry.id, field))}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The address comes from the service: only what opens a page may become a link. */
function CrmLink({ url }: { url: string | null }) {
  const text = useText();
  if (url === null || !isPage(url)) return null;
  return (
    <Link href={url} target="_blank" rel="noreferrer noopener">
      {text('activity-open-crm')} {text('activity-new-tab')}
    </Link>
  );
}

function isPage(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

type Change = 'leave' | 'include' | 'bring-back';

function changeOf({ rule, canLeave, canInclude }: RecordHistory): Change | null {
  if (canInclude) return rule === kept ? 'bring-back' : 'include';
  return canLeave ? 'leave' : null;
}

/** Out of the sync or in again: one button, so that the focus stays when its sense changes. */
function Participation({ history, sync, isBusy, act }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<Change | null>(null);
  const can = changeOf(history);
  const isDone = asked !== null && asked !== can;
  const change = () => {
    setAsked(can);
    act(() => (can === 'leave' ? sync.leaveAlone(history.key) : sync.include(history.key)));
  };
  return (
    <>
      {can !== null && (
        <>
          <Row>
            <ActionButton isBusy={isBusy} onClick={change}>
              {text(`activity-${can}`)}
            </ActionButton>
          </Row>
          <Quiet>{text(`activity-${can}-hint`)}</Quiet>
        </>
      )}
      <Announcement>{isDone && text(`activity-${asked}-done`)}</Announcement>
    </>
  );
}
