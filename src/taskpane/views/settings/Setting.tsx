import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Quiet } from '../../components/Quiet';
import { useText } from '../../text';
import type { Saving, SettingName } from './useSettings';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  name: SettingName;
  heading: string;
  saving: Saving | null;
  children: ReactNode;
}

/** One setting with its explanation, and a quiet word when it has been saved. */
export function Setting({ name, heading, saving, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.setting}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
      <Saved name={name} saving={saving} />
    </div>
  );
}

/** How the last change of a setting ended. */
export function Saved({ name, saving }: Pick<Props, 'name' | 'saving'>) {
  const text = useText();
  return (
    <div role="status">
      {saving?.name === name && <Quiet>{text(saving.isSaved ? 'settings-saved' : 'settings-not-saved')}</Quiet>}
    </div>
  );
}
