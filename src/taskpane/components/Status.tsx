import { Badge } from '@fluentui/react-components';
import type { Status as StatusName } from '../../sync/report';
import { useText } from '../text';
import { Unseen } from './Announcement';

const colors = { active: 'success', off: 'subtle', paused: 'informative', attention: 'warning' } as const;

/** I4, in words; the colour only repeats them. */
export function Status({ status }: { status: StatusName }) {
  const text = useText();
  return (
    <span>
      <Unseen>{text('status-label')}: </Unseen>
      <Badge appearance="tint" size="large" color={colors[status]}>
        {text(`status-${status}`)}
      </Badge>
    </span>
  );
}
