import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { Quiet } from '../../components/Quiet';
import type { PaneSettings } from '../../../session/port';
import type { Policy } from '../../../sync/kind';
import { useText } from '../../text';
import { Setting } from './Setting';
import type { Settings } from './useSettings';

/** How meetings are kept in step. */
export function MeetingsSettings(props: Settings) {
  return (
    <>
      <ConflictSetting {...props} />
      <DeletionSetting {...props} />
      <PrivateSetting {...props} />
      <InvitationsSetting {...props} />
    </>
  );
}

function withMeetings(change: Partial<PaneSettings['meetings']>): (settings: PaneSettings) => PaneSettings {
  return (settings) => ({ ...settings, meetings: { ...settings.meetings, ...change } });
}

function ConflictSetting({ settings, change, saving }: Settings) {
  const text = useText();
  const heading = text('settings-conflict');
  return (
    <Setting name="conflict" heading={heading} saving={saving}>
      <RadioGroup
        aria-label={heading}
        value={settings.meetings.conflict}
        onChange={(_event, { value }) => change('conflict', withMeetings({ conflict: value as Policy }))}
      >
        <Radio value="crm" label={text('settings-conflict-crm')} />
        <Radio value="outlook" label={text('settings-conflict-outlook')} />
      </RadioGroup>
      <Quiet>{text('settings-conflict-hint')}</Quiet>
    </Setting>
  );
}

function DeletionSetting({ settings, change, saving }: Settings) {
  const text = useText();
  return (
    <Setting name="deleteInCrm" heading={text('settings-deletions')} saving={saving}>
      <Field hint={text('settings-deletions-hint')}>
        <Switch
          label={text('settings-deletions-switch')}
          checked={settings.meetings.deleteInCrm}
          onChange={(_event, { checked }) => change('deleteInCrm', withMeetings({ deleteInCrm: checked }))}
        />
      </Field>
    </Setting>
  );
}

function PrivateSetting({ settings, change, saving }: Settings) {
  const text = useText();
  const off = text('settings-private-hint');
  const warning = { validationState: 'warning', validationMessage: text('settings-private-warning') } as const;
  return (
    <Setting name="syncPrivate" heading={text('settings-private')} saving={saving}>
      <Field
        hint={settings.meetings.syncPrivate ? off : `${off} ${text('settings-private-hint-on')}`}
        {...(settings.meetings.syncPrivate && warning)}
      >
        <Switch
          label={text('settings-private-switch')}
          checked={settings.meetings.syncPrivate}
          onChange={(_event, { checked }) => change('syncPrivate', withMeetings({ syncPrivate: checked }))}
        />
      </Field>
    </Setting>
  );
}

/** M8: the second switch means nothing without the first. */
function InvitationsSetting({ settings, change, saving }: Settings) {
  const text = useText();
  const { invitations, colleagueInvitations } = settings.meetings;
  return (
    <Setting name="invitations" heading={text('settings-invitations')} saving={saving}>
      <Field hint={text('settings-invitations-hint')}>
        <Switch
          label={text('settings-invitations-switch')}
          checked={invitations}
          onChange={(_event, { checked }) => change('invitations', withMeetings({ invitations: checked }))}
        />
      </Field>
      {invitations && (
        <Field hint={text('settings-colleagues-hint')}>
          <Switch
            label={text('settings-colleagues-switch')}
            checked={colleagueInvitations}
            onChange={(_event, { checked }) => change('invitations', withMeetings({ colleagueInvitations: checked }))}
          />
        </Field>
      )}
    </Setting>
  );
}
