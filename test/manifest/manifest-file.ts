import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '../..');
export const dist = path.join(root, 'dist');
export const ours = 'https://localhost:3000/';

/** A parsed manifest; each block of overrides has resources of its own. */
export interface Manifest {
  document: Document;
  blocks: Element[];
}

/** @throws Error when it is not well-formed XML */
export function readManifest(file: string): Manifest {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'application/xml');
  const complaint = document.querySelector('parsererror');
  if (complaint) throw new Error(complaint.textContent);
  return { document, blocks: named(document, 'VersionOverrides') };
}

/** Elements of this name, whatever their prefix; those in a block of overrides without those of the block in it. */
export function named(within: Document | Element, name: string): Element[] {
  const all = [...within.getElementsByTagNameNS('*', name)];
  return 'closest' in within ? all.filter((each) => blockOf(each) === blockOf(within)) : all;
}

/** The nearest block of overrides around an element, which may be itself. */
export function blockOf(element: Element): Element | null {
  return element.closest('VersionOverrides');
}

export function valueOf(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  if (value === null) throw new Error(`<${element.tagName}> has no ${attribute}`);
  return value;
}

/** What an attribute says, for each of the elements. */
export function values(elements: Element[], attribute: string): string[] {
  return elements.map((element) => valueOf(element, attribute));
}

/** The PNG's own header says its width and height. */
export function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
