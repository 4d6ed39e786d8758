import type { MappingEntry } from '../../../model/mapping';
import type { Ground } from './mapping-draft';

/** What the parts of the editor are given. */
export interface EditorProps {
  ground: Ground;
  entries: MappingEntry[];
  /** `words` are told to the screen reader. */
  add: (entry: MappingEntry, words: string) => void;
}
