import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MappingEntry } from '../../../model/mapping';
import type { Configuration, PaneSettings } from '../../../session/port';
import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import type { PageProps } from '../page';
import { Finish, Obstacle } from './Finish';
import { entriesOf, keptMapping, unfilledFields, type Ground } from './mapping-draft';
import { MappingEditor } from './MappingEditor';
import { PolicyChoice } from './OptionChoices';
import { Lockable, MissingPermissions } from './Permissions';
import { StepHeading } from './StepHeading';
import { useDraft } from './useDraft';
import { useObstacle } from './useObstacle';
import { choiceTarget, keptValues, type Targets } from './value-choices';
import { ValueChoices } from './ValueChoices';

interface Props extends PageProps {
  configuration: Configuration;
}

/** T3: the fields, then the values of those that take one of a few. */
export function TasksSetup({ configuration, sync, snapshot }: Props) {
  const draft = useDraft(sync, snapshot.settings, 'tasks');
  const [step, setStep] = useState<1 | 2>(1);
  const [hasMoved, setHasMoved] = useState(false);
  const { settings, change } = draft;
  const { crmFields, missing } = configuration;
  const ground: Ground = { kind: 'tasks', crmFields };
  const entries = entriesOf(settings.mapping, ground);
  const isOn = snapshot.kinds.tasks.state === 'on';
  const isLocked = missing.length > 0 && !isOn;
  const unfilled = unfilledFields(entries, ground);
  const obstacle = useObstacle(unfilled, crmFields);
  const go = (next: 1 | 2) => {
    setStep(next);
    setHasMoved(true);
  };
  const finish = { draft, isOn, obstacle, isLocked };
  return (
    <>
      <MissingPermissions missing={missing} isLocked={isLocked} />
      <StepHeading key={step} step={step} isFocused={hasMoved} />
      <Lockable isLocked={isLocked}>
        {step === 1 ? (
          <MappingEditor
            {...{ ground, entries, unfilled }}
            onChange={(next) => change(withMapping(settings, next, ground))}
          />
        ) : (
          <SecondStep {...{ settings, change }} targets={targetsOf(entries, ground)} />
        )}
      </Lockable>
      {step === 1 ? <Next obstacle={isLocked ? null : obstacle} onNext={() => go(2)} /> : null}
      {(step === 2 || isOn) && <LastButtons {...finish} onBack={step === 2 ? () => go(1) : null} />}
    </>
  );
}

/** Values that stand for nothing in a newly chosen field go with the old one. */
function withMapping({ values }: PaneSettings['tasks'], entries: MappingEntry[], ground: Ground) {
  return {
    mapping: keptMapping(entries, ground),
    values: values && keptValues(values, targetsOf(entries, ground), null),
  };
}

function targetsOf(entries: MappingEntry[], { crmFields }: Ground): Targets {
  return {
    status: choiceTarget('status', entries, crmFields),
    importance: choiceTarget('importance', entries, crmFields),
  };
}

interface SecondProps {
  settings: PaneSettings['tasks'];
  change: (part: Partial<PaneSettings['tasks']>) => void;
  targets: Targets;
}

function SecondStep({ settings, change, targets }: SecondProps) {
  const text = useText();
  return (
    <>
      <ValueChoices values={settings.values} targets={targets} onChange={(values) => change({ values })} />
      <PolicyChoice value={settings.conflict} onChange={(conflict) => change({ conflict })} />
      <Section heading={text('setup-how')}>
        <Plain>{text('setup-tasks-recurring')}</Plain>
        <Plain>{text('setup-tasks-deleted')}</Plain>
        <Plain>{text('setup-tasks-owner')}</Plain>
      </Section>
    </>
  );
}

function Next({ obstacle, onNext }: { obstacle: string | null; onNext: () => void }) {
  const text = useText();
  const id = useId();
  return (
    <>
      <Row>
        <Button
          disabledFocusable={obstacle !== null}
          aria-describedby={obstacle === null ? undefined : id}
          onClick={onNext}
        >
          {text('setup-next')}
        </Button>
      </Row>
      <Obstacle id={id} obstacle={obstacle} />
    </>
  );
}

interface LastProps extends Omit<Parameters<typeof Finish>[0], 'children'> {
  isLocked: boolean;
  onBack: (() => void) | null;
}

function LastButtons({ isLocked, onBack, ...finish }: LastProps) {
  const text = useText();
  const back = onBack && <Button onClick={onBack}>{text('setup-back')}</Button>;
  return isLocked ? <Row>{back}</Row> : <Finish {...finish}>{back}</Finish>;
}
