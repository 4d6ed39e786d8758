import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { Home } from './entries';
import { useDeskStore } from './useDesk';

interface Props {
  /** Calendar, folder, list. */
  word: string;
  home: Home;
  onDelete: (id: string) => Promise<void>;
}

/** The page says by itself when the service does not answer. */
export function DeleteHome({ word, home, onDelete }: Props) {
  const store = useDeskStore();
  const remove = () => void store.act(() => onDelete(home.id)).catch(() => undefined);
  return (
    <Button size="small" icon={<DeleteRegular />} onClick={remove}>
      Delete the {word} “{home.name}”
    </Button>
  );
}
