import { Button } from '@fluentui/react-components';
import { PageLink } from '../../components/PageLink';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import type { KindName } from '../../../sync/kind';
import { useText } from '../../text';
import type { PageProps } from '../page';

interface Props extends PageProps {
  kind: KindName;
  /** The person has just asked for it. */
  isTried: boolean;
  onOpen: () => void;
}

/** M10, C6, T9: the way out, and how it stands. */
export function SwitchOff({ kind, sync, snapshot: { kinds, work }, isTried, onOpen }: Props) {
  const text = useText();
  const { state, needs, lastRun } = kinds[kind];
  if (state === 'new') return null;
  const isWaiting = needs.some(({ type }) => type === 'switch-off');
  const problem = isTried && state === 'on' && !isWaiting ? (lastRun?.error ?? null) : null;
  return (
    <>
      {isWaiting && (
        <Plain>
          {text('settings-off-waits')}{' '}
          <PageLink page="needs" query={{ kind }}>
            {text('settings-off-waits-link')}
          </PageLink>
        </Plain>
      )}
      {problem && (
        <>
          <Plain>{text('settings-off-not-done')}</Plain>
          <ProblemBar problem={problem} sync={sync} onAgain={onOpen} isBusy={work !== null} />
        </>
      )}
      {state === 'on' ? (
        <>
          <Quiet>{text('settings-off-hint')}</Quiet>
          <Row>
            <Button onClick={onOpen}>{text('settings-off-open')}</Button>
          </Row>
        </>
      ) : (
        <Plain>{text('settings-off-is-off')}</Plain>
      )}
    </>
  );
}
