import { ActionButton } from '../../components/ActionButton';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import type { NeedOf } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: NeedOf<'foreign'>[];
  actions: NeedActions;
}

/** A calendar, folder or list of our name that somebody else made. */
export function ForeignNeeds({ needs, actions }: Props) {
  const text = useText();
  return (
    <NeedGroup type="foreign">
      <CardList>
        {needs.map((need) => (
          <Card key={need.id}>
            <Plain>{text('needs-foreign-intro', { title: need.title })}</Plain>
            <Plain>{text('needs-foreign-other')}</Plain>
            <Quiet>{text('needs-foreign-use-hint')}</Quiet>
            <Quiet>{text('needs-foreign-second-hint')}</Quiet>
            <Row>
              <ActionButton isBusy={actions.isBusy} onClick={() => actions.decide([need], 'approve')}>
                {text('needs-foreign-use')}
              </ActionButton>
              <ActionButton isBusy={actions.isBusy} onClick={() => actions.decide([need], 'reject')}>
                {text('needs-foreign-second')}
              </ActionButton>
            </Row>
          </Card>
        ))}
      </CardList>
    </NeedGroup>
  );
}
