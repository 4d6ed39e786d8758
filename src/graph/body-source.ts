import { DomUtils, ElementType, parseDocument, Parser } from 'htmlparser2';

/**
 * An HTML body with the places of its nodes in the source, so that parts can be cut out while the rest stays byte for
 * byte. Places are only sure where every tag is closed: anything else is written out anew first.
 */
type Root = ReturnType<typeof parseDocument>;
export type BodyNode = Root['children'][number];
export type BodyElement = Extract<BodyNode, { attribs: unknown }>;
type BodyText = Extract<BodyNode, { data: string }>;
export type Leaf = BodyText | BodyElement;

/** From, to (exclusive) in the source. */
export type Range = readonly [number, number];

const emptyTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their text holds no tags and no entities. */
const rawTags = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));
const unread = new Set(['script', 'style', 'head', 'title', 'template']);

export class BodySource {
  readonly html: string;
  /** Texts and links in the order of reading. */
  readonly leaves: Leaf[];
  readonly elements: BodyElement[] = [];

  constructor(html: string) {
    this.html = isClosed(html) ? html : rewritten(html);
    const root = parseDocument(this.html, { withStartIndices: true, withEndIndices: true });
    this.leaves = [...this.walk(root.children)];
  }

  /** What stands inside the body tag, or all of it where there is none. */
  get inner(): Range {
    const body = this.elements.find(({ name }) => name === 'body');
    if (!body) return [0, this.html.length];
    const close = [...this.html.matchAll(/<\/body/gi)].at(-1)?.index ?? endOf(body);
    return [body.children[0]?.startIndex ?? close, close];
  }

  /** The source without these ranges. */
  without(ranges: Range[]): string {
    let from = 0;
    let rest = '';
    for (const [start, end] of merged(ranges)) {
      rest += this.html.slice(from, start);
      from = end;
    }
    return rest + this.html.slice(from);
  }

  only(ranges: Range[]): string {
    return merged(ranges)
      .map(([start, end]) => this.html.slice(start, end))
      .join('');
  }

  /** These ranges as HTML that stands on its own, also where one begins in one element and ends in another. */
  standalone(ranges: Range[]): string {
    const html = this.only(ranges);
    return ranges.every((range) => this.isWhole(range)) ? html : rewritten(html);
  }

  private isWhole([start, end]: Range): boolean {
    const isApart = (from: number, to: number) => to <= start || end <= from;
    const isNested = (from: number, to: number) => (start <= from && to <= end) || (from <= start && end <= to);
    return this.elements.every((element) => {
      const [from, to] = [startOf(element), endOf(element)];
      return isApart(from, to) || isNested(from, to);
    });
  }

  private *walk(nodes: BodyNode[]): Generator<Leaf> {
    for (const node of nodes) {
      if (isText(node)) yield node;
      if (!isElement(node)) continue;
      this.elements.push(node);
      if (node.name === 'a') yield node;
      if (!unread.has(node.name)) yield* this.walk(node.children);
    }
  }
}

export function isText(node: BodyNode): node is BodyText {
  return node.type === ElementType.Text;
}

export function isElement(node: BodyNode): node is BodyElement {
  return ElementType.isTag(node);
}

/** From the first node to the last one, with the elements around them that hold nothing else. */
export function rangeAround(first: BodyNode, last: BodyNode): Range {
  let [start, end] = [first, last];
  while (canGrow(start, 'prev', last)) start = start.parent as BodyElement;
  while (canGrow(end, 'next', first)) end = end.parent as BodyElement;
  while (isWholeParent(start, end)) start = end = start.parent as BodyElement;
  return [startOf(start), endOf(end)];
}

export function startOf(node: BodyNode): number {
  return node.startIndex ?? 0;
}

export function endOf(node: BodyNode): number {
  return (node.endIndex ?? -1) + 1;
}

export function contains(outer: BodyNode, inner: BodyNode): boolean {
  for (let node: BodyNode | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The same HTML with every tag closed; what stands between the tags is not touched, but for signs that could open one. */
function rewritten(html: string): string {
  let result = '';
  let raw = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replace(/"/g, '&quot;')}"`);
        result += `<${name}${pairs.join('')}>`;
        if (rawTags.has(name)) raw += 1;
      },
      ontext: (text) => (result += raw > 0 ? text : text.replace(/</g, '&lt;')),
      oncomment: (text) => (result += `<!--${text}-->`),
      onclosetag: (name) => {
        result += emptyTags.has(name) ? '' : `</${name}>`;
        if (rawTags.has(name)) raw -= 1;
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return result;
}

function canGrow(node: BodyNode, direction: 'prev' | 'next', other: BodyNode): boolean {
  const parent = parentOf(node);
  if (!parent || isFrame(parent) || contains(parent, other)) return false;
  return isBlankOnwards(node[direction], direction);
}

function isWholeParent(start: BodyNode, end: BodyNode): boolean {
  const parent = parentOf(start);
  if (!parent || parent !== parentOf(end) || isFrame(parent)) return false;
  return isBlankOnwards(start.prev, 'prev') && isBlankOnwards(end.next, 'next');
}

function isBlankOnwards(from: BodyNode | null, direction: 'prev' | 'next'): boolean {
  for (let node = from; node; node = node[direction]) if (!isBlank(node)) return false;
  return true;
}

function isBlank(node: BodyNode): boolean {
  if (isElement(node) && DomUtils.getElementsByTagName('img', node, true).length > 0) return false;
  return node.type === ElementType.Comment || DomUtils.textContent(node).trim() === '';
}

function isFrame(element: BodyElement): boolean {
  return element.name === 'body' || element.name === 'html';
}

function parentOf(node: BodyNode): BodyElement | null {
  const { parent } = node;
  return parent && ElementType.isTag(parent) ? (parent as BodyElement) : null;
}

function merged(ranges: Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/**
 * True where every tag is closed and found at its place, and what is put at the end is read as HTML, not as the rest of
 * a tag or a comment.
 */
function isClosed(html: string): boolean {
  let flaws = 0;
  const names: string[] = [];
  const source = `${html}<${end}></${end}>`;
  const parser = new Parser({
    onopentagname: (name) => {
      const { startIndex } = parser;
      if (source.slice(startIndex, startIndex + name.length + 1).toLowerCase() !== `<${name}`) flaws += 1;
      names.push(name);
    },
    onclosetag: (name, isImplied) => {
      if (isImplied && !emptyTags.has(name)) flaws += 1;
    },
  });
  parser.write(source);
  parser.end();
  return flaws === 0 && names.at(-1) === end;
}

const end = 'crm-sync-end';
