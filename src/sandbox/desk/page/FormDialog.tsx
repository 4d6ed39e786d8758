import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode, SyntheticEvent } from 'react';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  title: string;
  /** Why the service would not do it. */
  problem: string;
  isBusy: boolean;
  saveLabel?: string;
  onSave: () => void;
  /** Without it nothing can be deleted. */
  onDelete: (() => void) | undefined;
  onClose: () => void;
  /** What else can be done with it. */
  tools?: ReactNode;
  children: ReactNode;
}

export function FormDialog({
  title,
  problem,
  isBusy,
  saveLabel = 'Save',
  onSave,
  onDelete,
  onClose,
  tools,
  children,
}: Props) {
  const styles = useStyles();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {problem !== '' && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody role="alert">{problem}</MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions fluid>
              {tools}
              {onDelete && (
                <Button type="button" disabled={isBusy} onClick={onDelete}>
                  Delete
                </Button>
              )}
              <Button type="button" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" appearance="primary" disabled={isBusy}>
                {saveLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
