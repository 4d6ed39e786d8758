import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Plain, Quiet } from '../../components/Quiet';
import { Row, Stack } from '../../components/Stack';
import { useText } from '../../text';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft<unknown>;
  isOn: boolean;
  /** Why there is no way on just now; null where there is. */
  obstacle: string | null;
  /** Further buttons, before the one that goes on. */
  children?: ReactNode;
}

/** The way on: to the preview while the sync is off, and once it is on, saving. */
export function Finish({ draft, isOn, obstacle, children }: Props) {
  const text = useText();
  const id = useId();
  const { isChanged, outcome } = draft;
  return (
    <Stack>
      <div role="status">{outcome !== null && <Plain>{text(`setup-${outcome}`)}</Plain>}</div>
      {isChanged && <Quiet>{text('setup-unsaved')}</Quiet>}
      <Row>
        {children}
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby={obstacle === null ? undefined : id}
          onClick={isOn ? draft.save : draft.see}
        >
          {text(isOn ? 'setup-save' : 'setup-see')}
        </Button>
      </Row>
      <Obstacle id={id} obstacle={obstacle} />
      {!isOn && <Quiet>{text('setup-see-safe')}</Quiet>}
    </Stack>
  );
}

export function Obstacle({ id, obstacle }: { id: string; obstacle: string | null }) {
  if (obstacle === null) return null;
  return (
    <div id={id}>
      <Plain>{obstacle}</Plain>
    </div>
  );
}
