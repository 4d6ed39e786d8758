import { Badge, type BadgeProps } from '@fluentui/react-components';
import { Row } from '../../components/Stack';
import type { ActivityState } from '../../../session/port';
import { useText } from '../../text';

const colors: Record<ActivityState, NonNullable<BadgeProps['color']>> = {
  synced: 'success',
  removed: 'informative',
  left: 'informative',
  failed: 'danger',
  waiting: 'warning',
};

interface Props {
  state: ActivityState;
  hasConflict: boolean;
}

/** How a record stands, in words. */
export function StateBadges({ state, hasConflict }: Props) {
  const text = useText();
  return (
    <Row>
      <Badge appearance="tint" color={colors[state]}>
        {text(`activity-filter-${state}`)}
      </Badge>
      {hasConflict && (
        <Badge appearance="tint" color="warning">
          {text('activity-conflict')}
        </Badge>
      )}
    </Row>
  );
}
