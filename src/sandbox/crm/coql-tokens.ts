export interface Token {
  kind: 'word' | 'number' | 'text' | 'symbol' | 'end';
  /** Without quotes and escapes. */
  value: string;
  column: number;
}

export class CoqlSyntaxError extends Error {
  constructor(
    message: string,
    readonly column: number,
    readonly near: string,
  ) {
    super(message);
  }
}

const PATTERNS: [Token['kind'], RegExp][] = [
  ['text', /^'((?:\\[\s\S]|''|[^'\\])*)'/],
  ['number', /^-?\d+(?:\.\d+)?(?![\w.])/],
  ['word', /^[A-Za-z_$][\w.$]*/],
  ['symbol', /^(?:!=|<>|>=|<=|[=<>(),*])/],
];

function unquote(text: string): string {
  return text.replace(/\\([\s\S])|''/g, (_, escaped: string | undefined) => escaped ?? "'");
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const blank = /^\s+/.exec(rest);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const found = PATTERNS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(({ match }) => match);
    if (!found?.match) throw new CoqlSyntaxError('error occurred while parsing the query', at + 1, rest.slice(0, 20));
    const [whole, inner] = found.match;
    tokens.push({ kind: found.kind, value: found.kind === 'text' ? unquote(inner ?? '') : whole, column: at + 1 });
    at += whole.length;
  }
  return [...tokens, { kind: 'end', value: '', column: text.length + 1 }];
}
