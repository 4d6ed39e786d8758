import { Button } from '@fluentui/react-components';
import { PageLink } from '../../components/PageLink';
import { Plain } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { Status } from '../../components/Status';
import { addressOf } from '../../hooks/useRoute';
import { useText } from '../../text';
import { lockNoteId, type FaceProps } from './card';

/** For somebody who has never enabled it: what it does, and the first step. */
export function NewCard({ kind, isLocked }: FaceProps) {
  const text = useText();
  const isMapped = kind !== 'meetings';
  return (
    <>
      <Plain>{text('home-new')}</Plain>
      <WayIn page={isMapped ? 'setup' : 'preview'} kind={kind} isLocked={isLocked} />
    </>
  );
}

/** Switched off, by the person or by deleting what it made in Outlook (M10, C6, T9). */
export function OffCard({ kind, snapshot: { kinds }, isLocked }: FaceProps) {
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
      <WayIn page="preview" kind={kind} isLocked={isLocked} />
      {kind !== 'meetings' && !isLocked && (
        <PageLink page="setup" query={{ kind }}>
          {text('home-edit')}
        </PageLink>
      )}
    </>
  );
}

type WayInProps = Pick<FaceProps, 'kind' | 'isLocked'> & { page: 'preview' | 'setup' };

/** The way to the preview, which is the only way to enabling; or to the configuration before it. */
function WayIn({ page, kind, isLocked }: WayInProps) {
  const text = useText();
  const full = page === 'preview' ? text('home-to-preview-full') : undefined;
  return (
    <Row>
      {isLocked ? (
        <Button disabledFocusable aria-label={full} aria-describedby={lockNoteId}>
          {text(`home-to-${page}`)}
        </Button>
      ) : (
        <Button as="a" appearance="primary" href={addressOf(page, { kind })} aria-label={full}>
          {text(`home-to-${page}`)}
        </Button>
      )}
    </Row>
  );
}
