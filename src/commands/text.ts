import { languageFor, localeFor, textOf, type Language, type Text } from '../words';
import en from './locales/en.ftl';
import es from './locales/es.ftl';
import fr from './locales/fr.ftl';
import nl from './locales/nl.ftl';

/** All four are in the file: what went wrong has to be said where nothing more can be loaded. */
const sources: Record<Language, string> = { en, es, fr, nl };

/** @param tags the person's languages (BCP 47), best first */
export function commandText(tags: readonly string[]): Text {
  const language = languageFor(tags);
  return textOf(localeFor(language, tags), [sources[language]]);
}
