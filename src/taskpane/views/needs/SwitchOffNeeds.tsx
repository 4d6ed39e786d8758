import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import type { NeedOf } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: NeedOf<'switch-off'>[];
  actions: NeedActions;
}

/** M10, C6, T9: a calendar, folder or list whose removal would mail people (M4) or lose what stands only in it. */
export function SwitchOffNeeds({ needs, actions }: Props) {
  return (
    <NeedGroup type="switch-off">
      <CardList>
        {needs.map((need) => (
          <SwitchOffCard key={need.id} need={need} actions={actions} />
        ))}
      </CardList>
    </NeedGroup>
  );
}

function SwitchOffCard({ need, actions }: { need: NeedOf<'switch-off'>; actions: NeedActions }) {
  const text = useText();
  const { kind, rule, items, people } = need;
  const what = rule === 'M4' ? 'mail' : 'lost';
  return (
    <Card>
      <Plain>{text(`needs-switch-off-${what}`, { items, people })}</Plain>
      {rule === 'M4' && <Plain>{text('needs-switch-off-mail-items', { items })}</Plain>}
      <Quiet>{text('needs-switch-off-hint')}</Quiet>
      <Row>
        <ActionButton isBusy={actions.isBusy} appearance="primary" onClick={() => actions.keepContainer(kind)}>
          {text('needs-switch-off-keep')}
        </ActionButton>
        <ConfirmButton
          label={text('needs-switch-off-go-on')}
          isBusy={actions.isBusy}
          question={{
            title: text('needs-switch-off-ask-title'),
            body: text(`needs-switch-off-ask-${what}`, { items, people }),
            yes: text('needs-switch-off-ask-yes'),
            no: text('needs-go-back'),
          }}
          onYes={() => actions.decide([need], 'approve')}
        />
      </Row>
    </Card>
  );
}
