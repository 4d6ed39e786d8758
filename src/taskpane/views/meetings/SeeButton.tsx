import { Button } from '@fluentui/react-components';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import type { CardProps } from './card';

/** The way to the preview, which is the only way to enabling. */
export function SeeButton({ isBusy, onLook }: Pick<CardProps, 'isBusy' | 'onLook'>) {
  const text = useText();
  return (
    <>
      <Row>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onLook}>
          {text(isBusy ? 'meetings-looking' : 'meetings-see')}
        </Button>
      </Row>
      <Quiet>{text('meetings-see-safe')}</Quiet>
    </>
  );
}
