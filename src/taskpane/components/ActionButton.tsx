import { Button, type ButtonProps } from '@fluentui/react-components';
import { useText } from '../text';
import { Quiet } from './Quiet';

const noteId = 'busy-note';

/** Says why buttons that start work cannot be pressed just now; once on a page, above them. */
export function BusyNote({ isBusy }: { isBusy: boolean }) {
  const text = useText();
  if (!isBusy) return null;
  return (
    <div id={noteId}>
      <Quiet>{text('action-busy')}</Quiet>
    </div>
  );
}

type Props = ButtonProps & { isBusy: boolean };

/** A button that starts work. While other work goes on it keeps the focus, does nothing and names the reason. */
export function ActionButton({ isBusy, 'aria-describedby': description, ...rest }: Props) {
  const reason = isBusy ? noteId : undefined;
  const described = [description, reason].filter((id) => id !== undefined).join(' ') || undefined;
  return <Button {...rest} disabledFocusable={isBusy} aria-describedby={described} />;
}
