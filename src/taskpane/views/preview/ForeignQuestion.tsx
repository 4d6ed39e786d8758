import { Button } from '@fluentui/react-components';
import { PageHeading } from '../../components/PageHeading';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';

interface Props {
  isBusy: boolean;
  /** approve: it is used; reject: a second one is made. */
  onDecide: (decision: 'approve' | 'reject') => void;
  onNotNow: () => void;
}

/** There is a calendar, folder or list of our name that somebody else made: what will happen depends on its use. */
export function ForeignQuestion({ isBusy, onDecide, onNotNow }: Props) {
  const text = useText();
  return (
    <>
      <PageHeading isFocused>{text('preview-foreign-heading')}</PageHeading>
      <Plain>{text('preview-foreign-there')}</Plain>
      <Plain>{text('preview-foreign-other')}</Plain>
      <Quiet>{text('preview-foreign-use-hint')}</Quiet>
      <Quiet>{text('preview-foreign-second-hint')}</Quiet>
      <Row>
        <Button disabledFocusable={isBusy} onClick={() => onDecide('approve')}>
          {text('preview-foreign-use')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => onDecide('reject')}>
          {text('preview-foreign-second')}
        </Button>
        <Button appearance="subtle" onClick={onNotNow}>
          {text('preview-not-now')}
        </Button>
      </Row>
      <Quiet>{text('preview-foreign-safe')}</Quiet>
    </>
  );
}
