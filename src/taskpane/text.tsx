import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { KindName } from '../sync/kind';
import type { Text } from '../words';

export { languageFor, languages, localeFor, textOf, type Language, type Text } from '../words';

interface Words {
  text: Text;
  locale: string;
  /** What all that is said is about, where it is about one kind. */
  kind: KindName | null;
}

const TextContext = createContext<Words>({ text: (id) => id, locale: 'en', kind: null });

export function TextProvider({ text, locale, children }: { text: Text; locale: string; children: ReactNode }) {
  return <TextContext value={{ text, locale, kind: null }}>{children}</TextContext>;
}

/** The same words with `$kind` given: what a sentence is about. */
export function aboutKind(text: Text, kind: KindName): Text {
  return (id, args) => text(id, { kind, ...args });
}

/** All that is said inside is about this kind. */
export function AboutKind({ kind, children }: { kind: KindName; children: ReactNode }) {
  const { text, locale } = useContext(TextContext);
  const words = useMemo(() => ({ text: aboutKind(text, kind), locale, kind }), [text, locale, kind]);
  return <TextContext value={words}>{children}</TextContext>;
}

export function useText(): Text {
  return useContext(TextContext).text;
}

/** The BCP 47 tag for Intl formats. */
export function useLocale(): string {
  return useContext(TextContext).locale;
}

/** The kind that all here is about. */
export function useKindAbout(): KindName | null {
  return useContext(TextContext).kind;
}
