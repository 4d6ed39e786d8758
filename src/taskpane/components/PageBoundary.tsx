import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../text';
import { PageHeading } from './PageHeading';

interface Props {
  children: ReactNode;
  onReload: () => void;
}

/** Stands in for a page whose files could not be fetched, or that broke: the rest of the pane goes on. */
export class PageBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <LoadAgain what="page" onReload={this.props.onReload} /> : this.props.children;
  }
}

/** Says what could not be loaded: a page, or the engine behind all of them. */
export function LoadAgain({ what, onReload }: { what: 'page' | 'engine'; onReload: () => void }) {
  const text = useText();
  return (
    <>
      <PageHeading>{text('app-name')}</PageHeading>
      <MessageBar role="alert" layout="multiline" intent="error">
        <MessageBarBody>
          <MessageBarTitle>{text(`${what}-failed`)}</MessageBarTitle> {text(`${what}-failed-safe`)}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onReload}>{text('page-reload')}</Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
}
