import { FluentProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import type { Snapshot } from '../../src/session/port';
import { useSnapshot } from '../../src/taskpane/hooks/useSnapshot';
import core from '../../src/taskpane/locales/en/core.ftl';
import pages from '../../src/taskpane/locales/en/pages.ftl';
import { textOf, TextProvider, type Text } from '../../src/taskpane/text';
import { themeFor } from '../../src/taskpane/theme';
import type { PageProps } from '../../src/taskpane/views/page';
import { FakeSync } from './fake-sync';

export const locale = 'en-GB';
const words = textOf(locale, [core, pages]);

/** English, strict: a text that is missing, or lacks an argument, is an error. */
export const english: Text = (id, args) => {
  const said = words(id, args);
  if (said === id) throw new Error(`There is no text ${id}.`);
  if (/\{\$?\w*\}/.test(said)) throw new Error(`The text ${id} lacks something: ${said}`);
  return said;
};

/** Shows a part of the pane in English; what comes back types and clicks. */
export function show(part: ReactNode): UserEvent {
  render(
    <FluentProvider theme={themeFor('light')}>
      <TextProvider text={english} locale={locale}>
        {part}
      </TextProvider>
    </FluentProvider>,
  );
  return userEvent.setup();
}

/** Shows a page that follows the snapshots of `sync`. */
export function showPage(Page: ComponentType<PageProps>, sync: FakeSync = new FakeSync()): UserEvent {
  return show(<Live Page={Page} sync={sync} />);
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
