import { useEffect, useState } from 'react';
import { PageHeading } from '../../components/PageHeading';
import { Stack } from '../../components/Stack';
import { addressOf } from '../../hooks/useRoute';
import { useText } from '../../text';
import type { PageProps } from '../page';
import { SettingsForm } from './SettingsForm';
import { SwitchOff } from './SwitchOff';
import { SwitchOffStep } from './SwitchOffStep';
import { useSettings } from './useSettings';

/** `back`: from switching off, without; `tried`: it was asked for. */
type View = 'settings' | 'switch-off' | 'back' | 'tried';

/** How meetings are kept in step, and the way out; once it is taken, Meetings says so and has the way back. */
export default function Page({ sync, snapshot }: PageProps) {
  const text = useText();
  const form = useSettings(sync, snapshot.settings);
  const [view, setView] = useState<View>('settings');
  const isOff = view === 'tried' && snapshot.meetings.state === 'off';
  useEffect(() => {
    if (isOff) location.hash = addressOf('meetings');
  }, [isOff]);
  if (isOff) return null;
  if (view === 'switch-off')
    return <SwitchOffStep sync={sync} snapshot={snapshot} onClose={(isTried) => setView(isTried ? 'tried' : 'back')} />;
  return (
    <Stack>
      <PageHeading isFocused={view !== 'settings'}>{text('nav-settings')}</PageHeading>
      <SettingsForm {...form} />
      <SwitchOff sync={sync} snapshot={snapshot} isTried={view === 'tried'} onOpen={() => setView('switch-off')} />
    </Stack>
  );
}
