import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';

/** While meetings are being switched on. */
export function Starting() {
  const text = useText();
  return (
    <Section heading={text('meetings-starting-heading')}>
      <Plain>{text('meetings-starting')}</Plain>
    </Section>
  );
}
