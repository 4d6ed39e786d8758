import { Button } from '@fluentui/react-components';
import { PageLink } from '../../components/PageLink';
import { Plain } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { Status } from '../../components/Status';
import { addressOf } from '../../hooks/useRoute';
import { useText } from '../../text';
import type { FaceProps } from './card';

/** For somebody who has never enabled it: what it does, and the first step. */
export function NewCard({ kind }: FaceProps) {
  const text = useText();
  const isMapped = kind !== 'meetings';
  return (
    <>
      <Plain>{text('home-new')}</Plain>
      <WayIn page={isMapped ? 'setup' : 'preview'} kind={kind} />
    </>
  );
}

/** Switched off, by the person or by deleting what it made in Outlook (M10, C6, T9). */
export function OffCard({ kind, snapshot: { kinds } }: FaceProps) {
  const text = useText();
  const { status, offReason } = kinds[kind];
  return (
    <>
      <Row>
        <Status status={status} />
      </Row>
      <Plain>
        {text(offReason === 'removed-in-outlook' ? 'home-off-removed' : 'home-off-user')} {text('home-off-again')}
      </Plain>
      <WayIn page="preview" kind={kind} />
      {kind !== 'meetings' && (
        <PageLink page="setup" query={{ kind }}>
          {text('home-edit')}
        </PageLink>
      )}
    </>
  );
}

/** The way to the preview, which is the only way to enabling; or to the configuration before it. */
function WayIn({ page, kind }: { page: 'preview' | 'setup'; kind: FaceProps['kind'] }) {
  const text = useText();
  const full = page === 'preview' ? text('home-to-preview-full') : undefined;
  return (
    <Row>
      <Button as="a" appearance="primary" href={addressOf(page, { kind })} aria-label={full}>
        {text(`home-to-${page}`)}
      </Button>
    </Row>
  );
}
