/** For who still sees a sign-in window: whatever opened it closes it, if it can. */
const sentences: Record<string, string> = {
  en: 'You can close this window.',
  es: 'Puede cerrar esta ventana.',
  fr: 'Vous pouvez fermer cette fenêtre.',
  nl: 'Je kunt dit venster sluiten.',
};

/** In the first of these languages (BCP 47 tags, best first) that it can be said in. */
export function closingWords(languages: readonly string[]): { sentence: string; language: string } {
  const language = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in sentences) ?? 'en';
  return { sentence: sentences[language] ?? '', language };
}

export function showWords({ sentence, language }: { sentence: string; language: string }): void {
  document.documentElement.lang = language;
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = sentence;
  document.body.replaceChildren(line);
}
