import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { ItemName } from '../../components/ItemName';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import type { Choice } from '../../../session/port';
import { useText } from '../../text';
import type { NeedOf } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: NeedOf<'ambiguous'>[];
  actions: NeedActions;
}

/** Outlook items that could each be one of several CRM records. */
export function AmbiguousNeeds({ needs, actions }: Props) {
  const text = useText();
  return (
    <NeedGroup type="ambiguous">
      <Plain>{text('needs-ambiguous-intro')}</Plain>
      <Quiet>{text('needs-ambiguous-take-hint')}</Quiet>
      <CardList>
        {needs.map((need) => (
          <AmbiguousCard key={need.id} need={need} actions={actions} />
        ))}
      </CardList>
    </NeedGroup>
  );
}

/** No CRM id looks like this. */
const none = ' ';

function AmbiguousCard({ need, actions }: { need: NeedOf<'ambiguous'>; actions: NeedActions }) {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const choose = (value: string) => {
    setChosen(value);
    setIsMissing(false);
  };
  const decide = () => {
    if (chosen === null) setIsMissing(true);
    else actions.decide([need], chosen === none ? 'reject' : { take: chosen });
  };
  const title = need.title || text('item-without-title');
  return (
    <Card>
      <ItemName title={need.title} when={need.when} />
      <Field
        label={text('needs-ambiguous-choose', { title })}
        {...(isMissing ? { validationMessage: text('needs-ambiguous-decide-first') } : {})}
      >
        <RadioGroup value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
          {need.choices.map((choice) => (
            <Radio key={choice.crmId} value={choice.crmId} label={<ChoiceLabel {...choice} />} />
          ))}
          <Radio value={none} label={text('needs-ambiguous-none')} />
        </RadioGroup>
      </Field>
      <Row>
        <ActionButton isBusy={actions.isBusy} appearance="primary" onClick={decide}>
          {text('needs-ambiguous-decide')}
        </ActionButton>
      </Row>
    </Card>
  );
}

const useStyles = makeStyles({
  label: { overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function ChoiceLabel({ title, detail }: Choice) {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.label}>
      {title === '' ? text('item-without-title') : title}{' '}
      {detail !== '' && <span className={styles.detail}>{detail}</span>}
    </span>
  );
}
