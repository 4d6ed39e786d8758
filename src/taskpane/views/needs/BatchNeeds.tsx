import { ActionButton } from '../../components/ActionButton';
import { ConfirmButton } from '../../components/ConfirmButton';
import { ItemName } from '../../components/ItemName';
import { Plain, Quiet } from '../../components/Quiet';
import { ShowMore } from '../../components/ShowMore';
import { Row } from '../../components/Stack';
import { useShown } from '../../hooks/useShown';
import { useText } from '../../text';
import { batchesOf, type Batch, type HeldNeed } from './group-needs';
import { Card, CardList, NeedGroup, NeedPart } from './NeedGroup';
import type { NeedActions } from './useNeedActions';

interface Props {
  type: 'deletion' | 'shift';
  needs: HeldNeed[];
  actions: NeedActions;
}

/** Unusually many deletions, or moves by the same time: decided together or one by one. */
export function BatchNeeds({ type, needs, actions }: Props) {
  return (
    <NeedGroup type={type}>
      {batchesOf(needs).map((batch) => (
        <BatchPart key={batch.name} type={type} batch={batch} actions={actions} />
      ))}
    </NeedGroup>
  );
}

interface PartProps {
  type: Props['type'];
  batch: Batch;
  actions: NeedActions;
}

function BatchPart({ type, batch: { name, needs }, actions }: PartProps) {
  const text = useText();
  const { shown, showMore } = useShown(needs.length, 20);
  return (
    <NeedPart>
      <Plain>{text(`needs-${type}-${name}`, { count: needs.length })}</Plain>
      <Quiet>{text(`needs-${type}-do-hint-${name}`)}</Quiet>
      <Quiet>{text(`needs-${type}-keep-hint-${name}`)}</Quiet>
      <Decision type={type} needs={needs} actions={actions} />
      <CardList>
        {needs.slice(0, shown).map((need) => (
          <Card key={need.id}>
            <ItemName title={need.title} when={need.when} to={need.to} />
            {needs.length > 1 && <Decision type={type} needs={[need]} actions={actions} isSingle />}
          </Card>
        ))}
      </CardList>
      <ShowMore shown={shown} total={needs.length} onMore={showMore} />
    </NeedPart>
  );
}

interface DecisionProps {
  type: Props['type'];
  /** Decided as one. */
  needs: HeldNeed[];
  actions: NeedActions;
  /** For one among many: short labels, and the title in the full ones. */
  isSingle?: boolean;
}

function Decision({ type, needs, actions, isSingle = false }: DecisionProps) {
  const labels = useLabels(type, needs, isSingle);
  const { isBusy, decide } = actions;
  const size = isSingle ? 'small' : 'medium';
  return (
    <Row>
      <ActionButton
        isBusy={isBusy}
        size={size}
        appearance={isSingle ? 'secondary' : 'primary'}
        aria-label={labels.keepFull}
        onClick={() => decide(needs, 'reject')}
      >
        {labels.keep}
      </ActionButton>
      {type === 'deletion' ? (
        <ConfirmButton
          label={labels.do}
          fullLabel={labels.doFull}
          size={size}
          isBusy={isBusy}
          question={labels.question}
          onYes={() => decide(needs, 'approve')}
        />
      ) : (
        <ActionButton isBusy={isBusy} size={size} aria-label={labels.doFull} onClick={() => decide(needs, 'approve')}>
          {labels.do}
        </ActionButton>
      )}
    </Row>
  );
}

function useLabels(type: Props['type'], needs: HeldNeed[], isSingle: boolean) {
  const text = useText();
  const side = needs[0]?.side ?? 'outlook';
  const args = { count: needs.length, side, title: needs[0]?.title || text('item-without-title') };
  const full = (what: 'do' | 'keep') => (isSingle ? text(`needs-${type}-${what}-one`, args) : undefined);
  const rest = isSingle ? '' : '-all';
  return {
    do: text(`needs-${type}-do${rest}`, args),
    keep: text(`needs-${type}-keep${rest}`, args),
    doFull: full('do'),
    keepFull: full('keep'),
    question: {
      title: text('needs-deletion-ask-title', args),
      body: text(`needs-deletion-ask-${side}`, args),
      yes: text('needs-deletion-ask-yes', args),
      no: text('needs-go-back'),
    },
  };
}
