/** One property of a card: what stands before the colon taken apart, what stands behind it read on demand. */
import { decodeQuotedPrintable } from './charset';

export interface Property {
  line: number;
  /** In `item1.TEL` the `item1`, in lower case; empty for none. */
  group: string;
  /** In upper case. */
  name: string;
  /** TYPE in every notation, and all bare parameters of 2.1, in lower case. */
  types: Set<string>;
  /** By name in upper case. */
  parameters: Map<string, string>;
  isQuotedPrintable: boolean;
  /** Behind the colon, still encoded and escaped. */
  raw: string;
  version: string;
}

/** Up to and with the colon; undefined for a line that begins no property. */
export function headOf(line: string): string | undefined {
  return /^(?:[\w-]+\.)?[A-Za-z][\w-]*(?:;(?:"[^"]*"|[^":])*)?:/.exec(line)?.[0];
}

export function isQuotedPrintable(line: string): boolean {
  return /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(headOf(line) ?? '');
}

export function propertyFrom(text: string, line: number, version: string): Property {
  const head = headOf(text) ?? '';
  const [path = '', ...rest] = head.slice(0, -1).match(/(?:"[^"]*"|[^";])+/g) ?? [];
  const dot = path.lastIndexOf('.');
  const property: Property = {
    line,
    group: path.slice(0, Math.max(dot, 0)).toLowerCase(),
    name: path.slice(dot + 1).toUpperCase(),
    types: new Set(),
    parameters: new Map(),
    isQuotedPrintable: isQuotedPrintable(head),
    raw: text.slice(head.length),
    version,
  };
  for (const parameter of rest) addParameter(property, parameter);
  return property;
}

function addParameter({ types, parameters }: Property, text: string): void {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=').replaceAll('"', '').trim();
  const key = name.trim().toUpperCase();
  if (rest.length > 0 && key !== 'TYPE') parameters.set(key, value);
  else for (const type of (rest.length > 0 ? value : name).split(',')) types.add(type.trim().toLowerCase());
}

/** The whole value as text. */
export function textOf(property: Property): string {
  return decoded(property, property.raw).trim();
}

/** The parts of a value that semicolons divide, as N, ORG and ADR have them. */
export function partsOf(property: Property): string[] {
  return splitEscaped(property.raw, ';').map((part) => decoded(property, part).trim());
}

/** Parts that are lists in themselves, from 3.0 on: `Quinlan,Paul` is `Quinlan Paul`. */
export function wordsOf(property: Property): string[] {
  if (property.version === '2.1') return partsOf(property);
  const joined = (part: string) => splitEscaped(part, ',').map((word) => decoded(property, word).trim());
  return splitEscaped(property.raw, ';').map((part) => joined(part).join(' ').trim());
}

/** The entries of a value that commas divide; 2.1 has no such lists, and some write semicolons. */
export function listOf(property: Property): string[] {
  const entries = splitEscaped(property.raw, ',').flatMap((part) => splitEscaped(part, ';'));
  return entries.map((entry) => decoded(property, entry).trim()).filter((entry) => entry !== '');
}

function splitEscaped(text: string, separator: ';' | ','): string[] {
  const parts: string[][] = [[]];
  for (const piece of text.match(/\\?[^]/gu) ?? []) {
    if (piece === separator) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.map((pieces) => pieces.join(''));
}

function decoded(property: Property, raw: string): string {
  const text = property.isQuotedPrintable ? decodeQuotedPrintable(raw, property.parameters.get('CHARSET')) : raw;
  return unescaped(text, property);
}

/** 2.1 knows no escape but the one of the semicolon: there a backslash is a backslash. */
function unescaped(text: string, { version }: Property): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (version === '2.1') return lines.replaceAll('\\;', ';');
  return lines.replace(/\\([nN,;:\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
