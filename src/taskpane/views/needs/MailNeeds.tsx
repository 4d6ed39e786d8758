import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { ItemName } from '../../components/ItemName';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useLocale, useText, type Text } from '../../text';
import { fieldList } from '../activity/fields';
import type { HeldNeed } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: HeldNeed[];
  actions: NeedActions;
}

/** M4: what would mail people waits, one by one; to leave all as they are is safe. */
export function MailNeeds({ needs, actions }: Props) {
  const text = useText();
  return (
    <NeedGroup type="mail">
      <Plain>{text('needs-mail-intro')}</Plain>
      {needs.length > 1 && (
        <Row>
          <ActionButton isBusy={actions.isBusy} onClick={() => actions.decide(needs, 'reject')}>
            {text('needs-mail-leave-all', { count: needs.length })}
          </ActionButton>
        </Row>
      )}
      <CardList>
        {needs.map((need) => (
          <MailCard key={need.id} need={need} actions={actions} />
        ))}
      </CardList>
    </NeedGroup>
  );
}

function MailCard({ need, actions }: { need: HeldNeed; actions: NeedActions }) {
  const text = useText();
  const locale = useLocale();
  const { title, when, to, people, action } = need;
  const outcome = action === 'delete' ? 'delete' : 'update';
  return (
    <Card>
      <ItemName title={title} when={when} to={to} />
      <Plain>{text('needs-mail-people', { people })}</Plain>
      <Quiet>{whatWouldHappen(text, locale, need)}</Quiet>
      <Quiet>{text(`needs-mail-leave-hint-${outcome}`)}</Quiet>
      <Row>
        <ActionButton isBusy={actions.isBusy} appearance="primary" onClick={() => actions.decide([need], 'reject')}>
          {text('needs-mail-leave')}
        </ActionButton>
        <ConfirmButton
          label={text('needs-mail-do', { people })}
          isBusy={actions.isBusy}
          question={{
            title: text('needs-mail-ask-title', { people }),
            body: text('needs-mail-ask', { people, title: title || text('item-without-title') }),
            yes: text('needs-mail-do', { people }),
            no: text('needs-go-back'),
          }}
          onYes={() => actions.decide([need], 'approve')}
        />
      </Row>
    </Card>
  );
}

function whatWouldHappen(text: Text, locale: string, { action, fields, side }: HeldNeed): string {
  if (action === 'update' && fields.length > 0)
    return text('needs-mail-update', { fields: fieldList(text, locale, fields), side });
  return text(`needs-mail-${action === 'update' ? 'update-plain' : action}`, { side });
}
