import { Button } from '@fluentui/react-components';
import { useText } from '../text';
import { Quiet } from './Quiet';
import { Row } from './Stack';

interface Props {
  shown: number;
  total: number;
  onMore: () => void;
}

/** Below a list that is shown in part. */
export function ShowMore({ shown, total, onMore }: Props) {
  const text = useText();
  if (shown >= total) return null;
  return (
    <Row>
      <Button onClick={onMore}>{text('show-more')}</Button>
      <Quiet>{text('shown-of', { shown, total })}</Quiet>
    </Row>
  );
}
