import { useNow } from '../../hooks/useNow';
import { useLocale, useText } from '../../text';
import type { Speech } from './words';

/** What sentences about people need. */
export function useSpeech(): Speech {
  return { text: useText(), locale: useLocale(), now: useNow() };
}
