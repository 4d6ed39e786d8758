/**
 * The COQL parser: select … from … [where …] [order by …] [limit …] [offset …].
 *
 * 1. Zoho: more than two conditions must be bracketed in pairs, `(A and (B and C))`; a flat row of three is refused.
 * 2. Keywords know no case; field and module names do.
 * 3. Aggregates, joins and grouping are outside the slice and refused as syntax.
 */
import { DEFAULT_LIMIT, type Comparator, type Condition, type Literal, type Query } from './coql-ast';
import { CoqlSyntaxError, tokenize, type Token } from './coql-tokens';

const COMPARATORS: Record<string, Comparator> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
};
const RESERVED = [
  'select',
  'from',
  'where',
  'order',
  'group',
  'limit',
  'offset',
  'and',
  'or',
  'not',
  'in',
  'like',
  'is',
];

export function parseQuery(text: string): Query {
  return new Parser(tokenize(text)).query();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: Token[]) {}

  query(): Query {
    this.expectWord('select');
    const select = this.list(() => this.name());
    this.expectWord('from');
    const from = this.name();
    const where = this.takeWord('where') ? this.conditions() : undefined;
    const orderBy = this.takeWord('order') ? this.order() : [];
    const { limit, offset } = this.range();
    if (this.next().kind !== 'end') this.fail();
    return { select, from, where, orderBy, limit, offset };
  }

  private next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', value: '', column: 0 };
  }

  private fail(message = 'error occurred while parsing the query'): never {
    const token = this.next();
    throw new CoqlSyntaxError(message, token.column, token.value);
  }

  private isWord(word: string): boolean {
    const token = this.next();
    return token.kind === 'word' && token.value.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.at += 1;
    return true;
  }

  private expectWord(word: string): void {
    if (!this.takeWord(word)) this.fail();
  }

  private takeSymbol(symbol: string): boolean {
    const token = this.next();
    if (token.kind !== 'symbol' || token.value !== symbol) return false;
    this.at += 1;
    return true;
  }

  private expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) this.fail();
  }

  private name(): string {
    const token = this.next();
    if (token.kind !== 'word' || RESERVED.includes(token.value.toLowerCase())) return this.fail();
    this.at += 1;
    return token.value;
  }

  private list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.takeSymbol(',')) items.push(item());
    return items;
  }

  private conditions(): Condition {
    const left = this.operand();
    const join = this.join();
    if (!join) return left;
    const right = this.operand();
    if (this.join()) this.fail('more than two conditions must be enclosed in brackets in pairs');
    return { kind: 'group', join, left, right };
  }

  private join(): 'and' | 'or' | undefined {
    if (this.takeWord('and')) return 'and';
    return this.takeWord('or') ? 'or' : undefined;
  }

  private operand(): Condition {
    if (!this.takeSymbol('(')) return this.condition();
    const inner = this.conditions();
    this.expectSymbol(')');
    return inner;
  }

  private condition(): Condition {
    const field = this.name();
    if (this.takeWord('is')) {
      const isNegated = this.takeWord('not');
      this.expectWord('null');
      return { kind: 'null', field, isNegated };
    }
    const comparator = this.next().kind === 'symbol' ? COMPARATORS[this.next().value] : undefined;
    if (comparator) {
      this.at += 1;
      return { kind: 'compare', field, comparator, value: this.literal() };
    }
    return this.wordCondition(field, this.takeWord('not'));
  }

  private wordCondition(field: string, isNegated: boolean): Condition {
    if (this.takeWord('in')) {
      this.expectSymbol('(');
      const values = this.list(() => this.literal());
      this.expectSymbol(')');
      return { kind: 'in', field, isNegated, values };
    }
    if (this.takeWord('like')) {
      const pattern = this.literal();
      return pattern.kind === 'text' ? { kind: 'like', field, isNegated, pattern: pattern.value } : this.fail();
    }
    this.expectWord('between');
    const low = this.literal();
    this.expectWord('and');
    return { kind: 'between', field, isNegated, low, high: this.literal() };
  }

  private literal(): Literal {
    const token = this.next();
    const lower = token.value.toLowerCase();
    const isBoolean = token.kind === 'word' && (lower === 'true' || lower === 'false');
    if (token.kind !== 'text' && token.kind !== 'number' && !isBoolean) return this.fail();
    this.at += 1;
    if (isBoolean) return { kind: 'boolean', value: lower === 'true' };
    return { kind: token.kind === 'number' ? 'number' : 'text', value: token.value };
  }

  private order(): Query['orderBy'] {
    this.expectWord('by');
    return this.list(() => {
      const field = this.name();
      const isDescending = this.takeWord('desc');
      if (!isDescending) this.takeWord('asc');
      return { field, isDescending };
    });
  }

  /** `limit 200`, `limit 200 offset 400`, and `limit 400, 200` with the offset first. */
  private range(): { limit: number; offset: number } {
    let limit = DEFAULT_LIMIT;
    let offset = 0;
    if (this.takeWord('limit')) {
      limit = this.whole();
      if (this.takeSymbol(',')) {
        offset = limit;
        limit = this.whole();
      }
    }
    if (this.takeWord('offset')) offset = this.whole();
    return { limit, offset };
  }

  private whole(): number {
    const token = this.next();
    if (token.kind !== 'number' || !/^\d{1,9}$/.test(token.value)) return this.fail();
    this.at += 1;
    return Number(token.value);
  }
}
