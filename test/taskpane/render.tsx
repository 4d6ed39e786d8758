import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { FluentProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentType, ReactNode } from 'react';
import type { Snapshot } from '../../src/session/port';
import type { SignInPort } from '../../src/session/sign-in';
import { useSnapshot } from '../../src/taskpane/hooks/useSnapshot';
import actions from '../../src/taskpane/locales/en/actions.ftl';
import core from '../../src/taskpane/locales/en/core.ftl';
import pages from '../../src/taskpane/locales/en/pages.ftl';
import peopleWords from '../../src/taskpane/locales/en/people.ftl';
import setup from '../../src/taskpane/locales/en/setup.ftl';
import { notConnectedPeople, PeopleContext, type PeoplePorts } from '../../src/taskpane/people';
import { SignInContext } from '../../src/taskpane/sign-in';
import { TextProvider, type Text } from '../../src/taskpane/text';
import { themeFor } from '../../src/taskpane/theme';
import type { PageProps } from '../../src/taskpane/views/page';
import { FakeSignIn } from './fake-sign-in';
import { FakeSync } from './fake-sync';

export const locale = 'en-GB';
const root = path.join(__dirname, '../../src/taskpane/locales');
const bundle = new FluentBundle(locale, { useIsolating: false });
for (const source of [core, pages, setup, peopleWords, actions]) bundle.addResource(new FluentResource(source));

/** Texts that differ by kind, in whichever language: wherever they are said, the kind has to be known. */
const ofKind = new Set(
  ['en', 'es', 'fr', 'nl'].flatMap((language) =>
    ['core', 'pages', 'setup', 'people', 'actions'].flatMap((file) => {
      const source = readFileSync(path.join(root, language, `${file}.ftl`), 'utf8');
      return new FluentResource(source).body.filter(hasKind).map(({ id }) => id);
    }),
  ),
);

function hasKind(entry: object): boolean {
  return JSON.stringify(entry).includes('{"type":"var","name":"kind"}');
}

/** English, strict: a text that is missing, or lacks an argument (the kind in any language, too), is an error. */
export const english: Text = (id, args: Record<string, FluentVariable> = {}) => {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`There is no text ${id}.`);
  if (ofKind.has(id) && args['kind'] === undefined) throw new Error(`The text ${id} lacks its kind.`);
  const errors: Error[] = [];
  const said = bundle.formatPattern(pattern, args, errors);
  if (errors.length > 0) throw new Error(`The text ${id} lacks something: ${errors.join()}`);
  return said;
};

/** Shows a part of the pane in English; what comes back types and clicks. */
export function show(
  part: ReactNode,
  signIn: SignInPort = new FakeSignIn(),
  people: PeoplePorts = notConnectedPeople,
): UserEvent {
  render(
    <FluentProvider theme={themeFor('light')}>
      <TextProvider text={english} locale={locale}>
        <SignInContext value={signIn}>
          <PeopleContext value={people}>{part}</PeopleContext>
        </SignInContext>
      </TextProvider>
    </FluentProvider>,
  );
  return userEvent.setup();
}

/** Shows a page that follows the snapshots of `sync`. */
export function showPage(
  Page: ComponentType<PageProps>,
  sync: FakeSync = new FakeSync(),
  signIn: SignInPort = new FakeSignIn(sync.asked),
  people: PeoplePorts = notConnectedPeople,
): UserEvent {
  return show(<Live Page={Page} sync={sync} />, signIn, people);
}

function Live({ Page, sync }: { Page: ComponentType<PageProps>; sync: FakeSync }) {
  const snapshot = useSnapshot(sync);
  return snapshot && <Page sync={sync} snapshot={snapshot} />;
}

/** The engine says something new. */
export function tell(sync: FakeSync, snapshot: Snapshot): void {
  act(() => sync.show(snapshot));
}

/** The person follows a link to a page of the pane, or types its address. */
export async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
    await Promise.resolve();
  });
}
