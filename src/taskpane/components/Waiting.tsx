import { Spinner } from '@fluentui/react-components';
import { useText } from '../text';

/** Stands in for what is being loaded. */
export function Waiting({ label }: { label?: string | undefined }) {
  const text = useText();
  return <Spinner size="small" label={label ?? text('loading')} />;
}
