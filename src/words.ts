import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/**
 * Words for people, by id, in the person's language; numbers and plurals come out in the person's own format.
 * A missing id shows itself: a test keeps the four languages complete.
 */
export type Text = (id: string, args?: Record<string, FluentVariable>) => string;

export const languages = ['en', 'es', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];

/** The first of the person's languages (BCP 47 tags, best first) that the add-in speaks. */
export function languageFor(tags: readonly string[]): Language {
  const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = wanted.find((tag) => (languages as readonly string[]).includes(tag ?? ''));
  return (found as Language | undefined) ?? 'en';
}

/** The locale of dates and numbers: the person's own variant of that language (en-GB, es-MX) where there is one. */
export function localeFor(language: Language, tags: readonly string[]): string {
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === language && isTag(tag)) ?? language;
}

/** Some systems give names of their own (`en-US@posix`). */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** @param sources texts of .ftl files. @throws Error that names what cannot be read in them. */
export function textOf(locale: string, sources: string[]): Text {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const source of sources) {
    const [error] = bundle.addResource(new FluentResource(source));
    if (error) throw error;
  }
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
  };
}
