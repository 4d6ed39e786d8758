import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { ItemName } from '../../components/ItemName';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import type { HeldNeed } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: HeldNeed[];
  actions: NeedActions;
}

/** Copies in Outlook whose CRM record became one with another, which has a copy of its own. */
export function MergedNeeds({ needs, actions }: Props) {
  const text = useText();
  return (
    <NeedGroup type="merged">
      <Plain>{text('needs-merged-intro')}</Plain>
      <Quiet>{text('needs-merged-keep-hint')}</Quiet>
      <CardList>
        {needs.map((need) => (
          <MergedCard key={need.id} need={need} actions={actions} />
        ))}
      </CardList>
    </NeedGroup>
  );
}

function MergedCard({ need, actions }: { need: HeldNeed; actions: NeedActions }) {
  const text = useText();
  const title = need.title || text('item-without-title');
  return (
    <Card>
      <ItemName title={need.title} when={need.when} />
      <Row>
        <ActionButton
          isBusy={actions.isBusy}
          appearance="primary"
          aria-label={text('needs-merged-keep-one', { title })}
          onClick={() => actions.decide([need], 'reject')}
        >
          {text('needs-merged-keep')}
        </ActionButton>
        <ConfirmButton
          label={text('needs-merged-do')}
          fullLabel={text('needs-merged-do-one', { title })}
          isBusy={actions.isBusy}
          question={{
            title: text('needs-merged-ask-title'),
            body: text('needs-merged-ask', { title }),
            yes: text('needs-merged-do'),
            no: text('needs-go-back'),
          }}
          onYes={() => actions.decide([need], 'approve')}
        />
      </Row>
    </Card>
  );
}
