import { BusyNote } from '../../components/ActionButton';
import { PageHeading } from '../../components/PageHeading';
import { PageLink } from '../../components/PageLink';
import { Plain, Quiet } from '../../components/Quiet';
import { Stack } from '../../components/Stack';
import type { Need } from '../../../session/port';
import { kindIn, useRoute } from '../../hooks/useRoute';
import { AboutKind, useText } from '../../text';
import { allNeeds, kinds } from '../kinds';
import type { PageProps } from '../page';
import { AmbiguousNeeds } from './AmbiguousNeeds';
import { BatchNeeds } from './BatchNeeds';
import { FailedNeeds } from './FailedNeeds';
import { ForeignNeeds } from './ForeignNeeds';
import { heldNeeds, questionCount } from './group-needs';
import { MailNeeds } from './MailNeeds';
import { MergedNeeds } from './MergedNeeds';
import { SwitchOffNeeds } from './SwitchOffNeeds';
import { useNeedActions, type NeedActions } from './useNeedActions';

/** Everything that waits for a decision, or what waits of the kind that the address names; each with its way on. */
export default function Page({ sync, snapshot }: PageProps) {
  const text = useText();
  const only = kindIn(useRoute());
  const all = allNeeds(snapshot);
  const needs = only === undefined ? all : all.filter(({ kind }) => kind === only);
  const actions = useNeedActions(sync, snapshot.work !== null);
  return (
    <Stack>
      <PageHeading>{text('nav-needs')}</PageHeading>
      <div role="status">
        <Plain>{needs.length === 0 ? text('needs-empty') : text('needs-count', { count: questionCount(needs) })}</Plain>
      </div>
      {needs.length === 0 && <NothingWaits />}
      <BusyNote isBusy={actions.isBusy && needs.length > 0} />
      {kinds.map((kind) => (
        <AboutKind key={kind} kind={kind}>
          <Groups needs={needs.filter((need) => need.kind === kind)} actions={actions} />
        </AboutKind>
      ))}
      {needs.length < all.length && <PageLink page="needs">{text('needs-show-all')}</PageLink>}
    </Stack>
  );
}

function Groups({ needs, actions }: { needs: Need[]; actions: NeedActions }) {
  const [mail, merged] = [heldNeeds(needs, 'mail'), heldNeeds(needs, 'merged')];
  const [deletions, shifts] = [heldNeeds(needs, 'deletion'), heldNeeds(needs, 'shift')];
  const foreign = needs.filter((need) => need.type === 'foreign');
  const switchOff = needs.filter((need) => need.type === 'switch-off');
  const ambiguous = needs.filter((need) => need.type === 'ambiguous');
  const failed = needs.filter((need) => need.type === 'failed');
  return (
    <>
      {switchOff.length > 0 && <SwitchOffNeeds needs={switchOff} actions={actions} />}
      {foreign.length > 0 && <ForeignNeeds needs={foreign} actions={actions} />}
      {mail.length > 0 && <MailNeeds needs={mail} actions={actions} />}
      {deletions.length > 0 && <BatchNeeds type="deletion" needs={deletions} actions={actions} />}
      {shifts.length > 0 && <BatchNeeds type="shift" needs={shifts} actions={actions} />}
      {merged.length > 0 && <MergedNeeds needs={merged} actions={actions} />}
      {ambiguous.length > 0 && <AmbiguousNeeds needs={ambiguous} actions={actions} />}
      {failed.length > 0 && <FailedNeeds needs={failed} actions={actions} />}
    </>
  );
}

function NothingWaits() {
  const text = useText();
  return (
    <>
      <Quiet>{text('needs-empty-hint')}</Quiet>
      <PageLink page="activity">{text('needs-empty-link')}</PageLink>
    </>
  );
}
