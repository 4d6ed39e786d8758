/** A name as a mail shows it, in the CRM's parts. */
export interface NameParts {
  firstName: string;
  lastName: string;
}

const word = (words: string) => new RegExp(`^(?:${words})\\.?$`, 'i');
const titles = word(
  'mr|mrs|ms|miss|mx|sir|dr|prof|professor|herr|frau|hr|fr|ing|dipl|dipl[.-]+ing|mag|mmag|di|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|dhr|mevr|mw|drs|ir',
);
const suffixes = word(
  'ph\\.?\\s?d|mba|m\\.?sc|b\\.?sc|m\\.?a|b\\.?a|ll\\.?m|ll\\.?b|m\\.?d|jr|sr|ii|iii|iv|cpa|cfa|pmp|esq',
);
const particles =
  /^(?:van|von|vom|zu|zur|de|del|della|di|da|dos|du|der|den|ter|ten|la|le|las|los|bin|ibn|al|el|af|av)$/i;

/**
 * `Maria Hofer`, `Hofer, Maria`, `Dr. Maria Hofer, PhD (Uni Graz)`: without titles and remarks. One word alone is the
 * last name; where the name is only an address, its first part is read: `maria.hofer@…`.
 */
export function splitName(name: string, address: string): NameParts {
  const bare = bareName(name);
  const [before = [], ...after] = bare.includes('@') ? [] : bare.split(',').map((part) => wordsOf(part));
  const behind = after.filter((words) => words.length > 0 && !words.every((each) => suffixes.test(each)));
  if (behind[0] && before.length > 0) return { firstName: behind[0].join(' '), lastName: before.join(' ') };
  return inOrder(before.length > 0 ? [...before] : fromAddress(bare.includes('@') ? bare : address));
}

/** Without quotes, brackets and what stands behind a bar. */
function bareName(name: string): string {
  return name
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\|.*$/, ' ')
    .replace(/^\s*["'“‘]+|["'”’]+\s*$/g, '')
    .trim();
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((each) => each !== '');
  const start = words.findIndex((each) => !titles.test(each));
  // A title alone is a name: Mr. Don.
  const rest = start === -1 ? words : words.slice(start);
  while (rest.length > 2 && suffixes.test(rest.at(-1) ?? '')) rest.pop();
  return rest;
}

function inOrder(words: string[]): NameParts {
  const particle = words.findIndex((each, index) => index > 0 && particles.test(each));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { firstName: words.slice(0, Math.max(cut, 0)).join(' '), lastName: words.slice(Math.max(cut, 0)).join(' ') };
}

/** `maria.hofer@…` has a name in it, `info@…` has none to split. */
function fromAddress(address: string): string[] {
  const local = address.split('@')[0] ?? '';
  return local
    .split(/[._]+/)
    .filter((part) => /^\p{L}{2,}/u.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}
