import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, use, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Row, Stack } from '../../../components/Stack';
import { useText } from '../../../text';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FrameProps {
  heading: string;
  /** Nothing is closed while it is being sent. */
  isBusy: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** How a form is put away without losing what was typed; null: it is left for good. */
export const HidingContext = createContext<(() => void) | null>(null);

/** A short form below the person, in place: its heading takes the focus when it opens, Escape puts it away. */
export function FormFrame({ heading, isBusy, onClose, children }: FrameProps) {
  const id = useId();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const hide = use(HidingContext) ?? onClose;
  useEffect(() => title.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isBusy) return;
    event.stopPropagation();
    hide();
  };
  return (
    <div role="group" aria-labelledby={id} data-form="" className={styles.frame} onKeyDown={onKeyDown}>
      <h3 id={id} ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </div>
  );
}

interface FormProps {
  /** What the button says that sends it; null: there is nothing to send. */
  submit: string | null;
  isBusy: boolean;
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  children: ReactNode;
}

/** The fields, and the buttons that send or leave them. Enter in a field sends. */
export function FormBody({ submit, isBusy, onSubmit, onClose, children }: FormProps) {
  const text = useText();
  return (
    <form
      noValidate
      autoComplete="off"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && submit !== null) onSubmit(event.currentTarget);
      }}
    >
      <Stack>
        {children}
        <Row>
          {submit !== null && (
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {isBusy ? text('act-sending') : submit}
            </Button>
          )}
          <CancelButton isBusy={isBusy} onClose={onClose} />
        </Row>
      </Stack>
    </form>
  );
}

export function CancelButton({ isBusy, onClose }: Pick<FrameProps, 'isBusy' | 'onClose'>) {
  const text = useText();
  return (
    <Button disabledFocusable={isBusy} onClick={onClose}>
      {text('act-cancel')}
    </Button>
  );
}

/** Puts the focus into the field of this name; false where the form has none. */
export function focusField(form: HTMLFormElement, name: string): boolean {
  const field = [...form.elements].find((each) => each.getAttribute('name') === name);
  if (!(field instanceof HTMLElement)) return false;
  field.focus();
  return true;
}
