import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem, QueuedNote } from '../../../../people/form';
import { Announcement } from '../../../components/Announcement';
import { ConfirmButton } from '../../../components/ConfirmButton';
import { ItemName } from '../../../components/ItemName';
import { Plain, Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { Row } from '../../../components/Stack';
import { whenText } from '../../../components/when';
import { useAction } from '../../../hooks/useAction';
import { useFocusRescue } from '../../../hooks/useFocusRescue';
import { useNow } from '../../../hooks/useNow';
import { usePeople } from '../../../people';
import { isSigningIn, problemOf } from '../../../sentences';
import { useLocale, useText } from '../../../text';
import { Card, CardList } from '../../needs/NeedGroup';
import { problemTitle } from '../PeopleBar';
import { FailedNote } from './FailedNote';
import { usePeopleState } from './usePeopleState';

/** Notes that wait for the connection, or that the CRM refused: they are lost only if the person says so. */
export function QueuedNotes() {
  const text = useText();
  const { queued } = usePeopleState();
  const waiting = queued.filter(({ isRefused }) => !isRefused);
  const refused = queued.filter(({ isRefused }) => isRefused);
  return (
    <>
      {waiting.length > 0 && <WaitingNotes notes={waiting} />}
      {refused.length > 0 && (
        <Part heading={text('act-queue-refused', { count: refused.length })}>
          <NoteList notes={refused} />
        </Part>
      )}
      <Announcement>{waiting.length > 0 ? text('act-queue', { count: waiting.length }) : ''}</Announcement>
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div ref={useFocusRescue<HTMLDivElement>()}>
      <Section heading={heading}>{children}</Section>
    </div>
  );
}

function WaitingNotes({ notes }: { notes: QueuedNote[] }) {
  const text = useText();
  const port = usePeople();
  const { isRunning, run } = useAction();
  const send = () => run(() => port.sendQueued());
  const blocked = notes.find(({ problem }) => isSigningIn(problemOf(problem.code, 'crm').action));
  return (
    <Part heading={text('act-queue', { count: notes.length })}>
      <NoteList notes={notes} />
      {blocked ? (
        <FailedNote problem={blocked.problem} safe={text('act-queue-safe')} isBusy={isRunning} onAgain={send} />
      ) : (
        <Row>
          <Button disabledFocusable={isRunning} onClick={send}>
            {text(isRunning ? 'act-sending' : 'act-send-now')}
          </Button>
        </Row>
      )}
    </Part>
  );
}

function NoteList({ notes }: { notes: QueuedNote[] }) {
  return (
    <CardList>
      {notes.map((note) => (
        <Card key={note.key}>
          <Note note={note} />
        </Card>
      ))}
    </CardList>
  );
}

function Note({ note: { key, title, on, at, problem, isRefused } }: { note: QueuedNote }) {
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const port = usePeople();
  const { isRunning, run } = useAction();
  const named = { title: title === '' ? text('item-without-title') : title };
  return (
    <>
      <ItemName title={title} when={null}>
        {text('act-queue-on', { name: on.name, when: whenText(text, locale, at, now) })}
      </ItemName>
      {isRefused && <Refusal problem={problem} />}
      {!isRefused && problem.code === 'no-answer' && <Quiet>{text('act-queue-doubt')}</Quiet>}
      <Row>
        <ConfirmButton
          size="small"
          isBusy={isRunning}
          label={text('act-give-up')}
          fullLabel={text('act-give-up-one', named)}
          question={{
            title: text('act-give-up-title', named),
            body: text('act-give-up-body'),
            yes: text('act-give-up'),
            no: text('act-give-up-no'),
          }}
          onYes={() => run(() => port.dropQueued(key))}
        />
      </Row>
    </>
  );
}

/** What happened, in a sentence; the CRM's own words for whoever can make something of them. */
function Refusal({ problem }: { problem: Problem }) {
  const text = useText();
  const { message } = problem;
  return (
    <>
      <Plain>{problemTitle(text, problem)}</Plain>
      {message !== '' && (
        <details>
          <summary>{text('act-crm-words')}</summary>
          <Quiet>{message}</Quiet>
        </details>
      )}
    </>
  );
}
