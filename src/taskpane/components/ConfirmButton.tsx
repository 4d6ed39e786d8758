import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { Plain, Quiet } from './Quiet';
import { Row } from './Stack';

export interface Question {
  title: string;
  body: string;
  yes: string;
  /** The safe choice. */
  no: string;
}

interface Props {
  label: string;
  /** Where the label alone does not say what the button is about. */
  fullLabel?: string | undefined;
  size?: 'small' | 'medium';
  isBusy: boolean;
  question: Question;
  onYes: () => void;
}

/** A button for what cannot be undone: it asks once more, and Enter or Escape then choose what is safe. */
export function ConfirmButton({ label, fullLabel, size = 'medium', isBusy, question, onYes }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <ActionButton isBusy={isBusy} size={size} aria-label={fullLabel} onClick={() => setIsAsking(true)}>
        {label}
      </ActionButton>
      {isAsking && <Asking question={question} isBusy={isBusy} onYes={onYes} onClose={() => setIsAsking(false)} />}
    </>
  );
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(420px, calc(100vw - 32px))',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface AskingProps {
  question: Question;
  isBusy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/**
 * The browser's own dialog: closing it gives the focus back at once, before the answer can take away what it was asked
 * for, and nothing stays inert when the page goes with the dialog open. Its first button gets the focus.
 */
function Asking({ question, isBusy, onYes, onClose }: AskingProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const agree = () => {
    close();
    onYes();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      onClose={onClose}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}b`}
    >
      <div className={styles.content}>
        <h2 id={`${id}t`} className={styles.title}>
          {question.title}
        </h2>
        <div id={`${id}b`}>
          <Plain>{question.body}</Plain>
          {isBusy && <Quiet>{text('action-busy')}</Quiet>}
        </div>
        <Row>
          <Button appearance="primary" onClick={close}>
            {question.no}
          </Button>
          <ActionButton isBusy={isBusy} onClick={agree}>
            {question.yes}
          </ActionButton>
        </Row>
      </div>
    </dialog>
  );
}
