/** A name in the CRM's two parts; the last one is never empty where there is anything to go by. */
export interface NameParts {
  firstName: string;
  lastName: string;
}

const honorifics = /^(mr|mrs|ms|miss|dr|prof|herr|frau|sr|sra|mme|mlle|dhr|mevr|ing|dipl|mag)\.?$/i;
/** What belongs to the last name though it stands apart. */
const particles = /^(van|von|der|den|de|del|della|di|da|dos|la|le|ten|ter|zu|zur|bin|al)$/i;

/** @param name as Outlook shows it: `Maria Hofer`, `Hofer, Maria`, `Dr. Maria Hofer (Uni Graz)`, or the address itself */
export function nameParts(name: string, address: string): NameParts {
  const plain = name
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.includes('@')) return fromAddress(plain.includes('@') ? plain : address);
  const [last = '', first, ...more] = plain.split(/\s*,\s*/);
  if (first && more.length === 0) return { firstName: withoutHonorifics(first), lastName: last };
  const words = withoutHonorifics(plain).split(' ');
  const start = words.findIndex((word, place) => place > 0 && particles.test(word));
  const cut = start > 0 ? start : words.length - 1;
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
}

function withoutHonorifics(text: string): string {
  const words = text.split(' ');
  const kept = words.filter((word) => !honorifics.test(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** `maria.hofer@…` says both; `info@…` is at least something. */
function fromAddress(address: string): NameParts {
  const words = (address.split('@')[0] ?? '').split(/[._]+/).filter(Boolean).map(capital);
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
