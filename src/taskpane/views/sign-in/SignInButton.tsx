import { Button } from '@fluentui/react-components';
import { Row } from '../../components/Stack';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import type { SideControl } from '../../hooks/useSideSignIn';
import { useText } from '../../text';
import type { Standing } from './standing';

interface Props {
  account: SideControl;
  standing: Standing;
}

/** Connects, or goes on where a sign-in has ended or is about to. While its window is open it waits. */
export function SignInButton({ account: { side, state, signIn }, standing }: Props) {
  const text = useText();
  const row = useFocusRescue<HTMLDivElement>('section');
  const isOpen = state === 'asking';
  return (
    <div ref={row}>
      <Row>
        <Button appearance="primary" disabledFocusable={isOpen} onClick={() => void signIn()}>
          {standing === 'ending' ? text('action-reconnect') : text('connect-to', { side })}
        </Button>
      </Row>
    </div>
  );
}
