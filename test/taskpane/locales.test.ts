import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, textOf } from '../../src/taskpane/text';

/** Every language says the same things as English, with the same variables; and each text that the pane asks for is there. */
const root = path.join(__dirname, '../../src/taskpane');
const files = ['core.ftl', 'pages.ftl', 'setup.ftl', 'people.ftl', 'actions.ftl'];
const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Texts that may be the English ones: names, and words that both languages write alike. */
const names = ['app-name', 'account-name', 'accounts-one'];
const alike: Record<string, string[]> = {
  es: [...names, 'setup-value-false', 'centre-in', 'centre-au', 'centre-cn'],
  fr: [
    ...names,
    'nav-label',
    'kind-name',
    'kind-one',
    'activity-field-description',
    'centre-eu',
    'centre-ca',
    'people-type-contact',
    'people-how-note',
    'people-notes',
    'act-as-contact',
    'act-note',
  ],
  nl: [
    ...names,
    'accounts-link',
    'settings-accounts',
    'centre-in',
    'centre-jp',
    'centre-ca',
    'centre-cn',
    'side-outlook',
    'status-label',
    'activity-conflict',
    'activity-field-status',
    'work-stop',
    'setup-values-status',
    'field-status',
    'people-deals',
    'act-type-deal',
  ],
};

type Entry = FluentResource['body'][number];
type Pattern = NonNullable<Entry['value']>;

interface Message {
  /** `$count`, by name. */
  variables: Set<string>;
  /** `count: 0`, `side: crm`: what the text tells apart. */
  cases: Set<string>;
  /** Each wording, with its variables. */
  wordings: Set<string>;
}

function messageOf(pattern: Pattern, message: Message = emptyMessage()): Message {
  let wording = '';
  for (const element of typeof pattern === 'string' ? [pattern] : pattern) {
    if (typeof element === 'string') wording += element;
    else if (element.type === 'var') {
      message.variables.add(element.name);
      wording += `{ $${element.name} }`;
    } else if (element.type === 'select' && element.selector.type === 'var') {
      const { name } = element.selector;
      message.variables.add(name);
      for (const { key, value } of element.variants) {
        message.cases.add(`${name}: ${String(key.value)}`);
        messageOf(value, message);
      }
    } else throw new Error(`A text has a ${element.type} in it, which none needs.`);
  }
  return { ...message, wordings: message.wordings.add(wording.trim()) };
}

function emptyMessage(): Message {
  return { variables: new Set(), cases: new Set(), wordings: new Set() };
}

function sourceOf(language: string, file: string): string {
  return readFileSync(path.join(root, 'locales', language, file), 'utf8');
}

function messagesOf(language: string, file: string): Map<string, Message> {
  const { body } = new FluentResource(sourceOf(language, file));
  return new Map(body.flatMap(({ id, value }) => (value === null ? [] : [[id, messageOf(value)] as const])));
}

/** What stays when placeholders and signs are taken out. */
function words(wording: string): string {
  return wording.replace(/\{[^}]*\}/g, '').replace(/[^\p{L}]/gu, '');
}

/** The ids of messages that do not meet the condition. */
function failing(messages: Map<string, Message>, isGood: (message: Message, id: string) => boolean): string[] {
  return [...messages].filter(([id, message]) => !isGood(message, id)).map(([id]) => id);
}

const isKind = (each: string) => ['contacts', 'tasks', 'meetings'].some((kind) => each === `kind: ${kind}`);
const isPlural = (each: string) => plurals.some((name) => each.endsWith(`: ${name}`));
const isWithin = (some: Set<string>, others: Set<string>) => [...some].every((each) => others.has(each));

const translations = languages.filter((language) => language !== 'en');

test.each(languages)('the texts of %s can all be read', (language) => {
  const sources = files.map((file) => sourceOf(language, file));
  const entries = sources.flatMap((source) => [...source.matchAll(/^([\w-]+) *=/gm)].map(([, id]) => id));
  expect(files.flatMap((file) => [...messagesOf(language, file).keys()])).toEqual(entries);
  expect(() => textOf(language, sources)).not.toThrow();
});

describe.each(translations)('in the language %s', (language) => {
  describe.each(files)('%s', (file) => {
    const english = messagesOf('en', file);
    const messages = messagesOf(language, file);

    test('has the texts that English has, and no other', () => {
      expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    });

    test('uses the variables of the English text; beyond them, only the kind', () => {
      const isGood = ({ variables }: Message, id: string) => {
        const known = english.get(id)?.variables ?? new Set();
        return isWithin(known, variables) && isWithin(variables, new Set([...known, 'kind']));
      };
      expect(failing(messages, isGood)).toEqual([]);
    });

    test('tells apart what English tells apart; beyond it, only one from many, and kinds by their grammar', () => {
      const isGood = ({ cases }: Message, id: string) => {
        const known = english.get(id)?.cases ?? new Set();
        return isWithin(known, cases) && [...cases].every((each) => known.has(each) || isPlural(each) || isKind(each));
      };
      expect(failing(messages, isGood)).toEqual([]);
    });

    test('leaves nothing in English', () => {
      const isGood = ({ wordings }: Message, id: string) => {
        const same = [...wordings].filter((wording) => words(wording) !== '' && english.get(id)?.wordings.has(wording));
        return same.length === 0 || alike[language]?.includes(id) === true;
      };
      expect(failing(messages, isGood)).toEqual([]);
    });
  });
});

const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, file), 'utf8'));
const ids = files.flatMap((file) => [...messagesOf('en', file).keys()]);

function inCode(pattern: RegExp): string[] {
  return code.flatMap((source) => [...source.matchAll(pattern)].flatMap(([, ...found]) => found));
}

test('every text that the pane asks for by its id is there', () => {
  const plain = inCode(/\btext\(\s*'([\w-]+)'/g);
  const chosen = inCode(/\btext\([^'`\n][^`\n]*? \? '([\w-]+)' : '([\w-]+)'/g);
  const fromTables = inCode(/'((?:rule|why|people)-[\w-]+)'/g);
  expect(Math.min(plain.length / 100, chosen.length / 15, fromTables.length / 40)).toBeGreaterThan(1);
  expect([...plain, ...chosen, ...fromTables].filter((id) => !ids.includes(id))).toEqual([]);
});

test('of texts whose id is put together, there is at least one', () => {
  const templates = inCode(/\btext\([^`'\n]*`([^`]+)`/g);
  const parts = templates.map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '.*')}$`));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((part) => !ids.some((id) => part.test(id)))).toEqual([]);
});

test('the page about people says nothing that only the other pages bring words for', () => {
  const loaded = ['core.ftl', 'people.ftl', 'actions.ftl'].flatMap((file) => [...messagesOf('en', file).keys()]);
  const others = ids.filter((id) => !loaded.includes(id));
  const folder = path.join(root, 'views/people');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const said = sources.flatMap((source) => [...source.matchAll(/'([\w-]+)'/g)].map(([, id]) => id ?? ''));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((id) => others.includes(id))).toEqual([]);
});
