/**
 * The criteria of a search: `((Email:equals:x)and(Last_Name:starts_with:y))`. Brackets and commas inside a value are
 * escaped by a backslash.
 */
export type Criterion =
  | { kind: 'test'; field: string; operator: string; value: string }
  | { kind: 'group'; join: 'and' | 'or'; items: Criterion[] };

export function parseCriteria(text: string): Criterion | undefined {
  const reader = { text, at: 0 };
  const found = readCriterion(reader);
  return found && reader.at === text.length ? found : undefined;
}

interface Reader {
  text: string;
  at: number;
}

function readCriterion(reader: Reader): Criterion | undefined {
  const first = readBracketed(reader);
  if (!first) return undefined;
  const items = [first];
  let join: 'and' | 'or' | undefined;
  for (let word = readJoin(reader); word; word = readJoin(reader)) {
    if (join && join !== word) return undefined;
    join = word;
    const next = readBracketed(reader);
    if (!next) return undefined;
    items.push(next);
  }
  return join ? { kind: 'group', join, items } : first;
}

function readJoin(reader: Reader): 'and' | 'or' | undefined {
  const word = /^\s*(and|or)\s*/i.exec(reader.text.slice(reader.at));
  if (!word) return undefined;
  reader.at += word[0].length;
  return word[1]?.toLowerCase() === 'or' ? 'or' : 'and';
}

function readBracketed(reader: Reader): Criterion | undefined {
  if (reader.text[reader.at] !== '(') return undefined;
  reader.at += 1;
  const inner = reader.text[reader.at] === '(' ? readCriterion(reader) : readTest(reader);
  if (!inner || reader.text[reader.at] !== ')') return undefined;
  reader.at += 1;
  return inner;
}

function readTest(reader: Reader): Criterion | undefined {
  const test = /^(\w[\w.]*):(\w+):((?:\\[\s\S]|[^()\\])*)/.exec(reader.text.slice(reader.at));
  if (!test) return undefined;
  reader.at += test[0].length;
  const [, field = '', operator = '', value = ''] = test;
  return { kind: 'test', field, operator, value: value.replace(/\\([\s\S])/g, '$1').trim() };
}

export function criteriaFields(criterion: Criterion): string[] {
  return criterion.kind === 'test' ? [criterion.field] : criterion.items.flatMap(criteriaFields);
}

/** Zoho: the search's `equals` behaves as `contains`. */
export function meets(criterion: Criterion, valueOf: (field: string) => string): boolean {
  if (criterion.kind === 'group') {
    const test = (item: Criterion) => meets(item, valueOf);
    return criterion.join === 'and' ? criterion.items.every(test) : criterion.items.some(test);
  }
  const held = valueOf(criterion.field).toLowerCase();
  const wanted = criterion.value.toLowerCase();
  switch (criterion.operator) {
    case 'equals':
      return held.includes(wanted);
    case 'starts_with':
      return held.startsWith(wanted);
    case 'not_equal':
      return held !== wanted;
    case 'in':
      return wanted.split(',').includes(held);
    case 'greater_than':
      return held > wanted;
    case 'greater_equal':
      return held >= wanted;
    case 'less_than':
      return held < wanted;
    case 'less_equal':
      return held <= wanted;
    default:
      return false;
  }
}

export const SEARCH_OPERATORS = [
  'equals',
  'starts_with',
  'not_equal',
  'in',
  'greater_than',
  'greater_equal',
  'less_than',
  'less_equal',
];
