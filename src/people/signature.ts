import { canonicalLine, canonicalText } from '../model/text';
import { splitName, type NameParts } from './names';

/**
 * What the end of a mail tells about who wrote it: a guess that the person sees before it is used.
 * 1. Only what the sender wrote counts, not the mails that are quoted below.
 * 2. A signature begins with the sender's name on a line of its own, or after the sign for it (`-- `).
 * 3. What does not look like a number, a company or a title stays out: an empty field is better than a wrong one.
 */
export interface Signature extends NameParts {
  phone: string;
  mobile: string;
  company: string;
  title: string;
}

/** @param text plain text of the mail */
export function signatureOf(text: string, sender: { name: string; address: string }): Signature {
  const name = splitName(sender.name, sender.address);
  const lines = signatureLines(ownLines(text), name);
  const numbers = lines.flatMap(numbersIn);
  const mobile = numbers.find(({ kind }) => kind === 'mobile')?.number ?? '';
  const phone = (numbers.find(({ kind }) => kind === 'phone') ?? numbers.find(({ kind }) => kind === 'plain'))?.number;
  const words = lines.flatMap(partsOf).filter(isWords);
  const companies = words.filter((line) => isCompany(line, sender.address));
  const company = companies.find((line) => !isTitle(line)) ?? companies[0] ?? '';
  const title = words.find((line) => line !== company && isTitle(line)) ?? '';
  return { ...name, phone: phone ?? '', mobile, company, title };
}

const mostLines = 14;
/** The first line of what is quoted, as the usual programs write it in the usual languages. */
const quoteStart = [
  /^\s*>/,
  /^[-_ ]{5,}(original|ursprüngliche|message d'origine|mensaje original|oorspronkelijk|$)/i,
  /^(from|von|de|da|van|expéditeur)\s?:\s.+/i,
  /^(on|am|le|el|op)\b.{5,120}\b(wrote|schrieb|a écrit|escribió|schreef)\b.*:\s*$/i,
];

function ownLines(text: string): string[] {
  const lines = canonicalText(text)
    .split('\n')
    .map((line) => canonicalLine(line));
  const quoted = lines.findIndex((line, place) => place > 0 && quoteStart.some((pattern) => pattern.test(line)));
  return quoted < 0 ? lines : lines.slice(0, quoted);
}

function signatureLines(lines: string[], { lastName, firstName }: NameParts): string[] {
  const sign = lines.lastIndexOf('--');
  const named = lines.findLastIndex((line) => isName(line, lastName, firstName));
  const start = Math.max(sign, named);
  if (start < 0) return [];
  const rest = lines.slice(start + 1).filter((line) => line !== '' && !isName(line, lastName, firstName));
  return rest.slice(0, mostLines);
}

/** The name with little around it: `Dr. Maria Hofer`, `Maria Hofer, MSc`. */
function isName(line: string, lastName: string, firstName: string): boolean {
  if (lastName === '' || line.length > lastName.length + firstName.length + 25) return false;
  const text = plain(line);
  return text.includes(plain(lastName)) && (firstName === '' || text.includes(plain(firstName.split(' ')[0] ?? '')));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type NumberKind = 'mobile' | 'phone' | 'fax' | 'plain';

/** Not in the middle of a word or of another number. */
const number = /(^|[^\w-])((?:\+|00|\(?0|\(\d)[\d\s().\-/–]{6,22}\d)/g;
const labels: [NumberKind, RegExp][] = [
  ['fax', /\b(fax|telefax)\b|(^|[\s|·,])f\s*[:.]?\s*$/i],
  ['mobile', /\b(mob|mobile|mobil|cell|handy|móvil|movil|portable|gsm|mobiel)\b|(^|[\s|·,])(m|c)\s*[:.]?\s*$/i],
  [
    'phone',
    /\b(tel|tél|telefon|teléfono|téléphone|telefono|telefoon|phone|office|direct|tfno|tlf)\b|(^|[\s|·,])(t|p|d|o)\s*[:.]?\s*$/i,
  ],
];

function numbersIn(line: string): { kind: NumberKind; number: string }[] {
  let from = 0;
  return [...line.matchAll(number)].map((found) => {
    const before = line.slice(from, found.index + (found[1] ?? '').length);
    from = found.index + found[0].length;
    const kind = labels.find(([, pattern]) => pattern.test(before))?.[0] ?? 'plain';
    return { kind, number: (found[2] ?? '').replace(/\s+/g, ' ').trim() };
  });
}

/** One line often holds several things: `Head of Lab | Uni Graz`. */
function partsOf(line: string): string[] {
  return line.split(/\s+[|·•]\s+|\s+[–—]\s+/).map((part) => part.trim());
}

const longestWords = 80;

function isWords(text: string): boolean {
  const isOther = /https?:|www\.|@|\d{4,}/i.test(text) || /^[\W\d_]*$/.test(text) || numbersIn(text).length > 0;
  return !isOther && text.length <= longestWords;
}

const legalForm =
  /(^|[\s,])(gmbh|ag|kg|ohg|ug|e\.?v\.?|se|s\.?a\.?|s\.?l\.?u?\.?|s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|ltd\.?|limited|plc|inc\.?|llc|corp\.?|co\.?|pty\.?|pte\.?)(?=$|[\s,.&])/i;
const institution =
  /\b(universi\w+|hochschule|institut\w*|hospital|klinik\w*|laborator\w+|college|ministr\w+|ministère|fundación|stichting)/i;

function isCompany(text: string, address: string): boolean {
  return legalForm.test(text) || institution.test(text) || isNamedAs(text, address);
}

/** `Steiner Labortechnik` of `paul@steiner-labortechnik.example`. */
function isNamedAs(text: string, address: string): boolean {
  const domain = (address.split('@')[1] ?? '').toLowerCase().split('.').slice(0, -1);
  const words = plain(text).replace(/[^a-z0-9]+/g, '');
  return domain.some((part) => {
    const label = part.replace(/[^a-z0-9]+/g, '');
    return label.length > 3 && !freeMail.has(label) && (words.startsWith(label) || label.startsWith(words));
  });
}

const freeMail = new Set([
  'gmail',
  'outlook',
  'hotmail',
  'yahoo',
  'gmx',
  'icloud',
  'live',
  'mail',
  'proton',
  'webmail',
]);

const titleWords =
  /\b(head|manager|director|officer|engineer|lead|chief|ceo|cto|cfo|coo|president|buyer|purchas\w+|procurement|sales|account|consultant|assistant|coordinator|technician|scientist|professor|architect|owner|founder|partner|planner|specialist|supervisor|leiter\w*|leitung|geschäftsführ\w+|einkauf\w*|ingenieur\w*|vertrieb\w*|referent\w*|projekt\w*|directora?|jefe|jefa|gerente|responsable|compras|ingenier[oa]|comercial|técnic[oa]|directeur|directrice|chef|cheffe|achats|acheteu\w+|ingénieur\w*|chargée?|hoofd|inkoop\w*|medewerker|adviseur)\b/i;

function isTitle(text: string): boolean {
  return titleWords.test(text) && text.split(' ').length <= 9 && !/[.!?]$/.test(text);
}
