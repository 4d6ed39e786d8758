import { createRoot } from 'react-dom/client';
import { readHost } from '../office/host';
import { openItem } from '../office/shown-item';
import { remotePeople, remoteSync } from '../session/remote';
import type { SignInPort } from '../session/sign-in';
import { App, type TextGroup } from './App';
import { showBroken } from './broken';
import { notConnected } from './sign-in';
import { languageFor, localeFor, textOf, type Language, type Text } from './text';

/** Starts the pane: the page first, with the words of the person's language; the engine comes behind it. */
type Load = () => Promise<{ default: string }>;

/** Each language's words for the first screen, and for the further pages by their groups. */
const words: Record<Language, { core: Load } & Record<TextGroup, Load[]>> = {
  en: {
    core: () => import(/* webpackChunkName: "text-en" */ './locales/en/core.ftl'),
    further: [
      () => import(/* webpackChunkName: "pages-en" */ './locales/en/pages.ftl'),
      () => import(/* webpackChunkName: "pages-en" */ './locales/en/setup.ftl'),
    ],
    people: [
      () => import(/* webpackChunkName: "people-en" */ './locales/en/people.ftl'),
      () => import(/* webpackChunkName: "people-en" */ './locales/en/actions.ftl'),
    ],
  },
  es: {
    core: () => import(/* webpackChunkName: "text-es" */ './locales/es/core.ftl'),
    further: [
      () => import(/* webpackChunkName: "pages-es" */ './locales/es/pages.ftl'),
      () => import(/* webpackChunkName: "pages-es" */ './locales/es/setup.ftl'),
    ],
    people: [
      () => import(/* webpackChunkName: "people-es" */ './locales/es/people.ftl'),
      () => import(/* webpackChunkName: "people-es" */ './locales/es/actions.ftl'),
    ],
  },
  fr: {
    core: () => import(/* webpackChunkName: "text-fr" */ './locales/fr/core.ftl'),
    further: [
      () => import(/* webpackChunkName: "pages-fr" */ './locales/fr/pages.ftl'),
      () => import(/* webpackChunkName: "pages-fr" */ './locales/fr/setup.ftl'),
    ],
    people: [
      () => import(/* webpackChunkName: "people-fr" */ './locales/fr/people.ftl'),
      () => import(/* webpackChunkName: "people-fr" */ './locales/fr/actions.ftl'),
    ],
  },
  nl: {
    core: () => import(/* webpackChunkName: "text-nl" */ './locales/nl/core.ftl'),
    further: [
      () => import(/* webpackChunkName: "pages-nl" */ './locales/nl/pages.ftl'),
      () => import(/* webpackChunkName: "pages-nl" */ './locales/nl/setup.ftl'),
    ],
    people: [
      () => import(/* webpackChunkName: "people-nl" */ './locales/nl/people.ftl'),
      () => import(/* webpackChunkName: "people-nl" */ './locales/nl/actions.ftl'),
    ],
  },
};

/** What changes while the pane stands, beside what it follows itself. */
interface Shown {
  signIn: SignInPort;
  failure: unknown;
  isDark: boolean;
}

async function start(pane: HTMLElement): Promise<void> {
  const host = readHost();
  const connected = import(/* webpackChunkName: "connect" */ './connect').then(({ connect }) => connect(host));
  // It may fail before there is a page to say so.
  connected.catch(() => undefined);
  const { languages, isDark, onTheme, onOtherMailbox, mailbox } = await host;
  const language = languageFor(languages);
  const locale = localeFor(language, languages);
  const { default: core } = await words[language].core();
  const loadText = async (group: TextGroup): Promise<Text> => {
    const further = await Promise.all(words[language][group].map((load) => load()));
    return textOf(locale, [core, ...further.map((each) => each.default)]);
  };
  document.documentElement.lang = language;
  const root = createRoot(pane);
  const text = textOf(locale, [core]);
  const session = connected.then(({ session }) => session);
  session.catch(() => undefined);
  const sync = remoteSync(session);
  const people = { people: remotePeople(session), item: openItem(mailbox) };
  let shown: Shown = { signIn: notConnected, failure: null, isDark };
  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    const { signIn, failure } = shown;
    const scheme = shown.isDark ? 'dark' : 'light';
    root.render(<App {...{ sync, people, signIn, text, locale, loadText, failure, scheme }} />);
  };
  show({});
  connected.then(
    ({ signIn }) => show({ signIn }),
    (failure: unknown) => show({ failure }),
  );
  onTheme((dark) => show({ isDark: dark }));
  // Whose mailbox it is decides about everything.
  onOtherMailbox(() => location.reload());
}

const pane = document.getElementById('pane') as HTMLElement;
start(pane).catch(() => showBroken(pane));
