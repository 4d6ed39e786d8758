import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Status } from '../../components/Status';
import { useText } from '../../text';
import type { CardProps } from './card';
import { SeeButton } from './SeeButton';
import { Starting } from './Starting';

/** Switched off, by the person or by deleting the calendar (M10). */
export function OffCard({ snapshot: { meetings }, isBusy, isStarting, onLook }: CardProps) {
  const text = useText();
  if (isStarting) return <Starting />;
  const isRemoved = meetings.offReason === 'removed-in-outlook';
  return (
    <Section heading={text('meetings-off-heading')}>
      <Status status={meetings.status} />
      <Plain>{text(isRemoved ? 'meetings-off-removed' : 'meetings-off-user')}</Plain>
      <Plain>{text('meetings-off-again')}</Plain>
      <SeeButton isBusy={isBusy} onLook={onLook} />
    </Section>
  );
}
