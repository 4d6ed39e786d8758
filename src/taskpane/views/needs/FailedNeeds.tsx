import { ActionButton } from '../../components/ActionButton';
import { ItemName } from '../../components/ItemName';
import { PageLink } from '../../components/PageLink';
import { Plain, Quiet } from '../../components/Quiet';
import { ShowMore } from '../../components/ShowMore';
import { Row } from '../../components/Stack';
import { useShown } from '../../hooks/useShown';
import { useText } from '../../text';
import type { NeedOf } from './group-needs';
import { Card, CardList, NeedGroup } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  needs: NeedOf<'failed'>[];
  actions: NeedActions;
}

/** Items that a service did not take. */
export function FailedNeeds({ needs, actions }: Props) {
  const text = useText();
  const { shown, showMore } = useShown(needs.length, 20);
  return (
    <NeedGroup type="failed">
      <Quiet>{text('needs-failed-hint')}</Quiet>
      <CardList>
        {needs.slice(0, shown).map((need) => (
          <FailedCard key={need.id} need={need} actions={actions} />
        ))}
      </CardList>
      <ShowMore shown={shown} total={needs.length} onMore={showMore} />
    </NeedGroup>
  );
}

function FailedCard({ need, actions }: { need: NeedOf<'failed'>; actions: NeedActions }) {
  const text = useText();
  const { id, side, attempts, isGivenUp } = need;
  const title = need.title || text('item-without-title');
  return (
    <Card>
      <ItemName title={need.title} when={need.when} />
      <Plain>{text(`needs-failed-${side}`)}</Plain>
      <Quiet>
        {text('needs-failed-attempts', { attempts })} {text(isGivenUp ? 'needs-failed-given-up' : 'needs-failed-again')}
      </Quiet>
      <Advice need={need} />
      <ServiceWords need={need} />
      <Row>
        <ActionButton
          isBusy={actions.isBusy}
          aria-label={text('needs-failed-retry-one', { title })}
          onClick={() => actions.retry(id)}
        >
          {text('needs-failed-retry')}
        </ActionButton>
        <ActionButton
          isBusy={actions.isBusy}
          aria-label={text('needs-failed-leave-one', { title })}
          onClick={() => actions.leaveAlone(id)}
        >
          {text('needs-failed-leave')}
        </ActionButton>
      </Row>
    </Card>
  );
}

/** What the person can do about it, where that is known. */
function Advice({ need: { kind, code } }: { need: NeedOf<'failed'> }) {
  const text = useText();
  if (code === 'DUPLICATE_DATA') return <Plain>{text('needs-failed-duplicate')}</Plain>;
  if (code !== 'MANDATORY_NOT_FOUND') return null;
  return (
    <Plain>
      {text('needs-failed-mandatory')}{' '}
      {kind !== 'meetings' && (
        <PageLink page="setup" query={{ kind }}>
          {text('needs-failed-mandatory-link')}
        </PageLink>
      )}
    </Plain>
  );
}

/** For the administrator or the support, who can make something of it. */
function ServiceWords({ need: { side, code, message } }: { need: NeedOf<'failed'> }) {
  const text = useText();
  const words = [code, message].filter((part) => part !== '').join(': ');
  return (
    <details>
      <summary>{text('needs-failed-details', { side })}</summary>
      <Quiet>{words === '' ? text('needs-failed-no-words') : words}</Quiet>
    </details>
  );
}
