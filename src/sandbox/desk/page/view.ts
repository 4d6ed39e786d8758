/** How the page and its pane are shown; it stands in the page's address, so that a link or a reload keeps it. */
export interface View {
  person: string | null;
  language: string;
  theme: 'light' | 'dark';
}

/** What the pane speaks. */
export const languages = { en: 'English', es: 'Español', fr: 'Français', nl: 'Nederlands' } as const;

export function readView(search: string, prefersDark: boolean): View {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const isDark = theme === null ? prefersDark : theme === 'dark';
  const language = query.get('lang') ?? '';
  return {
    person: query.get('person'),
    language: language in languages ? language : 'en',
    theme: isDark ? 'dark' : 'light',
  };
}

/** The query of the desk's address and of its pane's. */
export function viewQuery({ person, language, theme }: View): string {
  return new URLSearchParams({ ...(person !== null && { person }), lang: language, theme }).toString();
}
