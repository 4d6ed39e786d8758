import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Row } from '../../../components/Stack';

export interface Action {
  name: string;
  label: string;
  /** @param close hands the focus back to the button, unless what was done has it */
  form: (close: (isDone?: boolean) => void) => ReactNode;
}

interface Props {
  /** What they are about, where there are several. */
  label?: string;
  actions: Action[];
}

/** Buttons that open a form each, one at a time, below them. */
export function Actions({ label, actions }: Props) {
  const [open, setOpen] = useState<{ name: string; button: HTMLElement } | null>(null);
  const close = (isDone = false) => {
    if (!isDone) open?.button.focus();
    setOpen(null);
  };
  const shown = actions.find(({ name }) => name === open?.name);
  return (
    <>
      <div {...(label !== undefined && { role: 'group', 'aria-label': label })}>
        <Row>
          {actions.map((action) => (
            <Button
              key={action.name}
              size="small"
              aria-expanded={action === shown}
              onClick={({ currentTarget: button }) => (action === shown ? close() : setOpen({ ...action, button }))}
            >
              {action.label}
            </Button>
          ))}
        </Row>
      </div>
      {shown && <div key={shown.name}>{shown.form(close)}</div>}
    </>
  );
}
