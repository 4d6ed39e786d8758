/** Words that were made to follow others, at the beginning of a line. */
export function capital(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
