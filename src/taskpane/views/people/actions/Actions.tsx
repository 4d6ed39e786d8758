import { Button } from '@fluentui/react-components';
import { Activity, useState, type ReactNode } from 'react';
import { Row } from '../../../components/Stack';
import { HidingContext } from './FormFrame';

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

/**
 * Buttons that open a form each, one at a time, below them. A form that makes room for another, or for Escape, keeps what
 * was typed until it is sent or cancelled.
 */
export function Actions({ label, actions }: Props) {
  const [open, setOpen] = useState<{ name: string; button: HTMLElement } | null>(null);
  const [begun, setBegun] = useState<string[]>([]);
  const show = (name: string, button: HTMLElement) => {
    setOpen({ name, button });
    setBegun((before) => (before.includes(name) ? before : [...before, name]));
  };
  const hide = () => {
    open?.button.focus();
    setOpen(null);
  };
  const close = (name: string, isDone: boolean) => {
    if (!isDone && open?.name === name) open.button.focus();
    setBegun((before) => before.filter((each) => each !== name));
    setOpen((before) => (before?.name === name ? null : before));
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
              onClick={({ currentTarget: button }) => (action === shown ? hide() : show(action.name, button))}
            >
              {action.label}
            </Button>
          ))}
        </Row>
      </div>
      {actions.map(
        (action) =>
          begun.includes(action.name) && (
            <Activity key={action.name} mode={action === shown ? 'visible' : 'hidden'}>
              <HidingContext value={hide}>{action.form((isDone = false) => close(action.name, isDone))}</HidingContext>
            </Activity>
          ),
      )}
    </>
  );
}
