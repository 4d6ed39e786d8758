import type { ReactNode } from 'react';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import type { SettingName, Saving } from './useSettings';

interface Props {
  name: SettingName;
  heading: string;
  saving: Saving | null;
  children: ReactNode;
}

/** One setting with its explanation, and a quiet word when it has been saved. */
export function Setting({ name, heading, saving, children }: Props) {
  const text = useText();
  return (
    <Section heading={heading}>
      {children}
      <div role="status">
        {saving?.name === name && <Quiet>{text(saving.isSaved ? 'settings-saved' : 'settings-not-saved')}</Quiet>}
      </div>
    </Section>
  );
}
