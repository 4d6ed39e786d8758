import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import type { OnlyInOutlook } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import type { SwitchOff } from '../../../sync/switch';
import { useText } from '../../text';

const ways = ['keep', 'move', 'remove'] as const satisfies SwitchOff[];

interface Props {
  kind: KindName;
  found: OnlyInOutlook;
  isBusy: boolean;
  onSwitchOff: (how: SwitchOff) => void;
}

/** What becomes of the calendar, folder or list. The first choice is one that loses nothing. */
export function SwitchOffChoice({ kind, found: { items, total }, isBusy, onSwitchOff }: Props) {
  const text = useText();
  const count = items.length;
  const [how, setHow] = useState<SwitchOff>(count > 0 ? 'move' : 'remove');
  return (
    <>
      <Field label={text('settings-off-choose')}>
        <RadioGroup value={how} onChange={(_event, { value }) => setHow(value as SwitchOff)}>
          {ways.map((way) => (
            <Radio key={way} value={way} label={<WayLabel way={way} count={count} total={total} />} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'meetings' && <Quiet>{text('settings-off-mail-hint')}</Quiet>}
      <Row>
        {how === 'remove' && count > 0 ? (
          <ConfirmButton
            label={text('settings-off-do')}
            isBusy={isBusy}
            question={{
              title: text('settings-off-ask-title', { count }),
              body: text('settings-off-ask', { count }),
              yes: text('settings-off-ask-yes', { count }),
              no: text('settings-off-cancel'),
            }}
            onYes={() => onSwitchOff('remove')}
          />
        ) : (
          <ActionButton isBusy={isBusy} appearance="primary" onClick={() => onSwitchOff(how)}>
            {text('settings-off-do')}
          </ActionButton>
        )}
      </Row>
    </>
  );
}

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function WayLabel({ way, count, total }: { way: SwitchOff; count: number; total: number }) {
  const text = useText();
  return (
    <>
      {text(`settings-off-${way}`)}{' '}
      <span className={useStyles().hint}>{text(`settings-off-${way}-hint`, { count, total })}</span>
    </>
  );
}
