import { canonicalLine, canonicalText } from '../model/text';
import { isFreeMail } from './free-mail';
import { splitName, type NameParts } from './names';

/**
 * What the end of a mail tells about who wrote it: a guess that the person sees before it is used.
 * 1. Only what the sender wrote counts, not the mails that are quoted below.
 * 2. A signature begins with the sender's name on a line of its own, or after the sign for it (`-- `).
 * 3. What does not look like a number, a company or a title stays out: an empty field is better than a wrong one. Digits
 *    without a prefix are a number only directly behind a word for it: `Tel. 91 555 12 34`, `Office: 415.555.0132`.
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
  const words = lines
    .flatMap(partsOf)
    .filter(isWords)
    .flatMap((text) => titleApart(text, sender.address));
  const companies = words.filter((line) => isCompany(line, sender.address));
  const company = companies.find((line) => !isTitle(line)) ?? companies[0] ?? '';
  const title = words.find((line) => line !== company && isTitle(line)) ?? '';
  return { ...name, phone: phone ?? '', mobile, company, title };
}

const mostLines = 14;
/** A longer line is no part of a signature; patterns would take long over it, too. */
const longestLine = 400;
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
    .map((line) => (line.length > longestLine ? '' : canonicalLine(line)));
  const quoted = lines.findIndex((line, place) => place > 0 && quoteStart.some((pattern) => pattern.test(line)));
  return quoted < 0 ? lines : lines.slice(0, quoted);
}

function signatureLines(lines: string[], { lastName, firstName }: NameParts): string[] {
  const sign = lines.lastIndexOf('--');
  const named = lines.findLastIndex((line) => partsOf(line).some((part) => isName(part, lastName, firstName)));
  const start = Math.max(sign, named);
  if (start < 0) return [];
  const rest = lines.slice(start).flatMap((line) => withoutName(line, lastName, firstName));
  return rest.slice(0, mostLines);
}

/** Some write all of it on one line: `Maria Hofer | Head of Lab | Uni Graz`. */
function withoutName(line: string, lastName: string, firstName: string): string[] {
  const parts = partsOf(line);
  const others = parts.filter((part) => part !== '' && part !== '--' && !isName(part, lastName, firstName));
  return others.length === parts.length ? [line] : others;
}

/** The name with little around it: `Dr. Maria Hofer`, `Maria Hofer, MSc`; the address below it is none. */
function isName(line: string, lastName: string, firstName: string): boolean {
  if (/@|www\./i.test(line)) return false;
  if (lastName === '' || line.length > lastName.length + firstName.length + 25) return false;
  const text = plain(line);
  return text.includes(plain(lastName)) && (firstName === '' || text.includes(plain(firstName.split(' ')[0] ?? '')));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type NumberKind = 'mobile' | 'phone' | 'fax' | 'plain';

/** Not in the middle of a word or of another number. */
const number = /(^|[^\w-])([+(]?\d[\d\s().\-/–]{6,22}\d)/g;
const prefix = /^(?:\+|00|\(?0|\(\d)/;
const labels: [NumberKind, RegExp][] = [
  ['fax', /\b(?:fax|telefax)\b|(?:^|[\s|·,])f\s*[:.]?\s*$/i],
  [
    'mobile',
    /\b(?:mob|mobile|mobil|cell|handy|móvil|movil|móv|port|portable|gsm|mobiel)\b|(?:^|[\s|·,])(?:m|c)\s*[:.]?\s*$/i,
  ],
  [
    'phone',
    /\b(?:tel|tél|telefon|teléfono|téléphone|telefono|telefoon|phone|office|direct|tfno|tlf)\b|(?:^|[\s|·,])(?:t|p|d|o)\s*[:.]?\s*$/i,
  ],
];
/** The word right before the number. */
const lastWord = /[\p{L}.]+\s*:?\s*$/u;
/** Numbers of registers, banks and taxes. */
const registers = /(?:^|[\s(])(?:kvk|btw|vat|hra|hrb|fn|no|nr|siret|siren|rcs|cif|nif|iban)\.?\s*:?\s*$/i;

function numbersIn(line: string): { kind: NumberKind; number: string }[] {
  let from = 0;
  return [...line.matchAll(number)].flatMap((found) => {
    const before = line.slice(from, found.index + (found[1] ?? '').length);
    from = found.index + found[0].length;
    const text = (found[2] ?? '').replace(/\s+/g, ' ').trim();
    const kind = kindOf(before);
    if (!prefix.test(text) && kindOf(lastWord.exec(before)?.[0] ?? '') === 'plain') return [];
    return kind === 'plain' && registers.test(before) ? [] : [{ kind, number: text }];
  });
}

function kindOf(words: string): NumberKind {
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? 'plain';
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

/** `Head of Sales, Acme Ltd.` in two; `Baker Partners, Ltd.` is one. */
function titleApart(text: string, address: string): string[] {
  const comma = text.indexOf(', ');
  const [title, company] = [text.slice(0, Math.max(comma, 0)), text.slice(comma + 2)];
  const isBoth = isTitle(title) && isCompany(company, address) && company.replace(legalForm, '').trim() !== '';
  return isBoth ? [title, company] : [text];
}

/** `Steiner Labortechnik` of `paul@steiner-labortechnik.example`. */
function isNamedAs(text: string, address: string): boolean {
  const domain = (address.split('@')[1] ?? '').toLowerCase().split('.').slice(0, -1);
  const words = plain(text).replace(/[^a-z0-9]+/g, '');
  return domain.some((part) => {
    const label = part.replace(/[^a-z0-9]+/g, '');
    return label.length > 3 && !isFreeMail(label) && (words.startsWith(label) || label.startsWith(words));
  });
}

const titleWords =
  /\b(?:head|\w*manager|director|officer|engineer|lead|chief|ceo|cto|cfo|coo|vp|president\w*|buyer|purchas\w+|procurement|sales|account|consultant|assistant|coordinator|technician|scientist|professor|architect|owner|founder|partner|planner|specialist|supervisor|\w*leiter\w*|leitung|geschäftsführ\w+|inhaber\w*|einkauf\w*|ingenieur\w*|vertrieb\w*|referent\w*|projekt\w*|directora?|dirección|jefe|jefa|gerente|responsable|encargad[oa]|coordinadora?|compras|ingenier[oa]|comercial|técnic[oa]|directeur|directrice|gérante?|chef|cheffe|achats|acheteu\w+|ingénieur\w*|chargée?|hoofd|inkoop\w*|inkoper|inkoopster|verkoop\w*|verkoper|directie|bedrijfsleid\w+|teamleid\w+|medewerker|adviseur)\b/i;

function isTitle(text: string): boolean {
  return titleWords.test(text) && text.split(' ').length <= 9 && !/[.!?]$/.test(text);
}
