import { useEffect, useState } from 'react';
import type { KindName } from '../../../sync/kind';
import { PageHeading } from '../../components/PageHeading';
import { PageLink } from '../../components/PageLink';
import { Section } from '../../components/Section';
import { Stack } from '../../components/Stack';
import { addressOf } from '../../hooks/useRoute';
import { AboutKind, useText } from '../../text';
import { kinds } from '../kinds';
import { LastRunLine } from '../home/LastRunLine';
import type { PageProps } from '../page';
import { AccountsSettings } from './AccountsSettings';
import { FrequencySetting } from './FrequencySetting';
import { MeetingsSettings } from './MeetingsSettings';
import { OwnTab } from './OwnTab';
import { SwitchOff } from './SwitchOff';
import { SwitchOffStep } from './SwitchOffStep';
import { useSettings } from './useSettings';

/** Which kind's switching off is shown; `back`: the person comes from there, `tried`: it was asked for. */
interface View {
  name: 'settings' | 'switch-off' | 'back' | 'tried';
  kind: KindName;
}

/** How each kind is kept in step, and the way out; once it is taken, the first page says so and has the way back. */
export default function Page({ sync, snapshot }: PageProps) {
  const [{ name, kind }, setView] = useState<View>({ name: 'settings', kind: 'meetings' });
  const isOff = name === 'tried' && snapshot.kinds[kind].state === 'off';
  useEffect(() => {
    if (isOff) location.hash = addressOf('home');
  }, [isOff]);
  if (isOff) return null;
  if (name === 'switch-off') {
    const onClose = (isTried: boolean) => setView({ name: isTried ? 'tried' : 'back', kind });
    return (
      <AboutKind kind={kind}>
        <SwitchOffStep {...{ kind, sync, snapshot, onClose }} />
      </AboutKind>
    );
  }
  return (
    <Overview
      {...{ sync, snapshot }}
      isFocused={name !== 'settings'}
      tried={name === 'tried' ? kind : null}
      onSwitchOff={(wanted) => setView({ name: 'switch-off', kind: wanted })}
    />
  );
}

interface OverviewProps extends PageProps {
  isFocused: boolean;
  /** The kind that the person has just asked to be switched off. */
  tried: KindName | null;
  onSwitchOff: (kind: KindName) => void;
}

function Overview({ sync, snapshot, isFocused, tried, onSwitchOff }: OverviewProps) {
  const text = useText();
  const form = useSettings(sync, snapshot.settings);
  return (
    <Stack>
      <PageHeading isFocused={isFocused}>{text('nav-settings')}</PageHeading>
      <FrequencySetting {...form} />
      {kinds.map((kind) => (
        <AboutKind key={kind} kind={kind}>
          <Section heading={text('kind-name', { kind })}>
            {kind === 'meetings' ? <MeetingsSettings {...form} /> : <SetupLink kind={kind} snapshot={snapshot} />}
            {snapshot.kinds[kind].state === 'on' && <LastRunLine lastRun={snapshot.kinds[kind].lastRun} />}
            <SwitchOff {...{ kind, sync, snapshot }} isTried={tried === kind} onOpen={() => onSwitchOff(kind)} />
          </Section>
        </AboutKind>
      ))}
      <AccountsSettings sync={sync} snapshot={snapshot} />
      <OwnTab />
    </Stack>
  );
}

/** The way to the kind's fields and options. */
function SetupLink({ kind, snapshot }: { kind: KindName; snapshot: PageProps['snapshot'] }) {
  const text = useText();
  return (
    <PageLink page="setup" query={{ kind }}>
      {text(snapshot.kinds[kind].state === 'new' ? 'home-to-setup' : 'settings-edit')}
    </PageLink>
  );
}
