import { Link } from '@fluentui/react-components';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';

/** The pane as a page of its own, which goes on while Outlook's is closed. */
export function OwnTab() {
  const text = useText();
  return (
    <Section heading={text('settings-tab')}>
      <Quiet>{text('settings-tab-why')}</Quiet>
      <Link href={address()} target="_blank" rel="noopener">
        {text('settings-tab-open')}
      </Link>
    </Section>
  );
}

/** Without what Outlook adds for itself: Office.js would take the tab for Outlook. */
function address(): string {
  const person = new URLSearchParams(location.search).get('person');
  return person === null ? location.pathname : `${location.pathname}?${new URLSearchParams({ person })}`;
}
