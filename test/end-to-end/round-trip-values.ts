import type { MappedField } from '../../src/model/mapping';
import type { SideName } from '../../src/sync/side';

/** One sort of values each, for the round trip of every mapped field. */
export const sorts = ['empty', 'plain', 'longest', 'non-Latin', 'emoji', 'blanks around', 'line breaks'] as const;
export type Sort = (typeof sorts)[number];

/** What somebody writes into one field on one side; `n` tells fields and items apart. */
export function written(sort: Sort, field: MappedField, side: SideName, n: number): string {
  const { name, type } = field.outlook;
  if (type === 'choice') return choice(sort, name);
  // Neither side has items that are called nothing.
  if (sort === 'empty')
    return name === 'surname' || (name === 'title' && field.crm.name === 'Subject') ? `Empty ${n}` : '';
  switch (type) {
    case 'date':
      return sort === 'longest' ? '2028-02-29' : `1979-1${n % 3}-0${1 + (n % 9)}`;
    case 'email':
      return email(sort, n, side === 'crm' ? (field.crm.length ?? 100) : 255);
    case 'phone':
      return phone(sort, n);
    case 'url':
      // The longest that Outlook takes.
      return url(sort, n, 255);
    case 'list':
      return sort === 'longest' ? words(field, side) : around(sort, `Red ${n}, Größe, 東京`);
    default:
      return text(sort, field, side, n);
  }
}

function choice(sort: Sort, name: string): string {
  const values =
    name === 'status'
      ? ['notStarted', 'inProgress', 'completed', 'deferred', 'waitingOnOthers', 'completed', 'inProgress']
      : ['normal', 'high', 'low', 'normal', 'high', 'low', 'normal'];
  return values[sorts.indexOf(sort)] ?? '';
}

function email(sort: Sort, n: number, longest: number): string {
  const end = `@${'acme.'.repeat(5)}example`;
  if (sort === 'longest') return `${`a${n}`.padEnd(longest - end.length, 'x')}${end}`;
  return sort === 'non-Latin' ? `ольга.${n}@пример.рф` : `${sort.replaceAll(' ', '.')}.${n}@acme.example`;
}

function phone(sort: Sort, n: number): string {
  const number = String(n).padStart(3, '0');
  return sort === 'longest' ? `+49 30 5550 123456 789012 ${number}`.padEnd(30, '7') : `+49 30 5550 ${number}`;
}

function url(sort: Sort, n: number, longest: number): string {
  const plain = `https://acme.example/${n}/`;
  return sort === 'longest' ? plain.padEnd(longest, 'x') : plain;
}

function words({ crm }: MappedField, side: SideName): string {
  const longest = Math.min(crm.length ?? 250, side === 'crm' ? 250 : 200);
  return Array.from({ length: Math.floor(longest / 12) }, (_, index) => `Word ${100 + index}`).join(', ');
}

const samples: Record<Exclude<Sort, 'empty' | 'longest'>, string> = {
  plain: 'O\'Neil & "Sons" <a> \\ (1,2)',
  'non-Latin': 'Ольга 東京 नमस्ते مرحبا פגישה',
  emoji: '🎉 👩‍💻 👨‍👩‍👧‍👦 🇪🇺 👍🏽',
  'blanks around': 'Two  words',
  'line breaks': 'One\nTwo\n\nThree',
};

function text(sort: Sort, field: MappedField, side: SideName, n: number): string {
  const { outlook, crm } = field;
  if (outlook.name === 'title' && crm.type === 'picklist') return side === 'crm' || sort === 'plain' ? 'Prof.' : 'Sir';
  if (sort === 'longest') return long(field, side, n);
  const sample = `${samples[sort as keyof typeof samples]} ${n}`;
  // Nobody can type a line break into a field of one line.
  const typed = side === 'crm' && crm.type !== 'textarea' ? sample.replace(/\n+/g, ' ') : sample;
  return around(sort, typed.slice(0, crm.type === 'text' ? (crm.length ?? 255) : undefined));
}

function long({ outlook, crm }: MappedField, side: SideName, n: number): string {
  const inOutlook = ['personalNotes', 'body'].includes(outlook.name) ? 32_000 : 255;
  const named = { Account_Name: 200, Reporting_To: 80 }[crm.name];
  const longest = side === 'outlook' ? inOutlook : Math.min(named ?? crm.length ?? 255, 32_000);
  return `${n} ${'Long and longer '.repeat(2001)}`.slice(0, longest - 1) + '.';
}

function around(sort: Sort, sample: string): string {
  return sort === 'blanks around' ? ` \u00a0${sample} ` : sample;
}
