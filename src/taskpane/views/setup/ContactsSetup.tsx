import type { Configuration } from '../../../session/port';
import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import type { PageProps } from '../page';
import { DeletionChoice, DirectionChoice, PolicyChoice } from './OptionChoices';
import { Finish } from './Finish';
import { entriesOf, keptMapping, matchingPair, unfilledFields, type Ground } from './mapping-draft';
import { MappingEditor } from './MappingEditor';
import { Lockable, MissingPermissions } from './Permissions';
import { useDraft } from './useDraft';
import { useObstacle } from './useObstacle';
import { ViewChoice } from './ViewChoice';
import { outlookLabel, rowCrmLabel } from './words';

interface Props extends PageProps {
  configuration: Configuration;
}

/** C4, C5, G1, G2, G4–G6, G8: the options of contacts on one page. */
export function ContactsSetup({ configuration, sync, snapshot }: Props) {
  const draft = useDraft(sync, snapshot.settings, 'contacts');
  const { settings, change } = draft;
  const { crmFields, views, missing } = configuration;
  const ground: Ground = { kind: 'contacts', crmFields };
  const entries = entriesOf(settings.mapping, ground);
  const isOn = snapshot.kinds.contacts.state === 'on';
  const isLocked = missing.length > 0 && !isOn;
  // What is never created in the CRM lacks nothing there.
  const unfilled = settings.direction === 'toOutlook' ? [] : unfilledFields(entries, ground);
  const obstacle = useObstacle(unfilled, crmFields);
  const finish = !isLocked && <Finish {...{ draft, isOn, obstacle }} />;
  return (
    <>
      <MissingPermissions missing={missing} isLocked={isLocked} />
      <Lockable isLocked={isLocked}>
        <MappingEditor
          {...{ ground, entries, unfilled }}
          onChange={(next) => change({ mapping: keptMapping(next, ground) })}
        >
          <DirectionChoice value={settings.direction} onChange={(direction) => change({ direction })} />
          {settings.direction === 'both' && (
            <PolicyChoice value={settings.conflict} onChange={(conflict) => change({ conflict })} />
          )}
          <ViewChoice {...{ settings, views, change, isOn }} kept={snapshot.settings.contacts.view} />
          {settings.direction !== 'toOutlook' && (
            <DeletionChoice isOn={settings.deleteInCrm} onChange={(deleteInCrm) => change({ deleteInCrm })} />
          )}
          <HowItWorks entries={entries} ground={ground} />
        </MappingEditor>
      </Lockable>
      {finish}
    </>
  );
}

function HowItWorks({ entries, ground }: { entries: ReturnType<typeof entriesOf>; ground: Ground }) {
  const text = useText();
  const match = matchingPair(entries, ground);
  const both = match && {
    outlook: outlookLabel(text, 'contacts', match.entry.outlook),
    crm: rowCrmLabel(match, ground.crmFields),
  };
  return (
    <Section heading={text('setup-how')}>
      <Plain>{both ? text('setup-match', both) : text('setup-match-none')}</Plain>
      <Plain>{text('setup-limits')}</Plain>
    </Section>
  );
}
