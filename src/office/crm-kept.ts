import * as z from 'zod/mini';

/**
 * What a browser keeps of the CRM's sign-in.
 * 1. The token stands in the tab's storage only: it goes with the tab, and no other tab sees it.
 * 2. What all tabs share says where and whether a renewal is possible, never with what.
 * 3. A browser that keeps nothing only costs a sign-in after each reload.
 */
const tokenShape = z.object({
  token: z.string(),
  /** Origin that the token is for. */
  api: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number(),
  scopes: z.array(z.string()),
});
export type CrmToken = z.infer<typeof tokenShape>;

const marksShape = z.object({
  /** Id; null until the person chooses or an account says. */
  dataCentre: z.nullable(z.string()),
  /** Whether the person allowed renewals until they sign out of Zoho. */
  isForSession: z.boolean(),
  scopes: z.array(z.string()),
});
export type CrmMarks = z.infer<typeof marksShape>;

const noMarks: CrmMarks = { dataCentre: null, isForSession: false, scopes: [] };

/** A browser's storage, as far as it is used. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class CrmKept {
  private readonly key: string;

  /** @param world another one is another CRM */
  constructor(
    world: string,
    private readonly tab: Box,
    private readonly shared: Box,
  ) {
    this.key = `crm-sync crm ${world}`;
  }

  get token(): CrmToken | null {
    return read(this.tab, this.key, tokenShape);
  }

  set token(token: CrmToken | null) {
    write(this.tab, this.key, token);
  }

  get marks(): CrmMarks {
    return read(this.shared, this.key, marksShape) ?? noMarks;
  }

  set marks(marks: CrmMarks | null) {
    write(this.shared, this.key, marks);
  }

  /** Whether this change, made by another tab, is the end of the sign-in: there, a person signed out. */
  isSignOut({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    return (key === this.key || key === null) && newValue === null;
  }
}

function read<Shape extends z.ZodMiniType>(storage: Box, key: string, shape: Shape): z.infer<Shape> | null {
  try {
    return z.safeParse(shape, JSON.parse(storage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

function write(storage: Box, key: string, value: unknown): void {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page goes on with what it has in memory.
  }
}

/** In place of a storage that the browser does not give: it lasts as long as the page. */
export function pageBox(): Box {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
