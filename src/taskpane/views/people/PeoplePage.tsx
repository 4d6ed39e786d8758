import { useOpenItem } from '../../people';
import { PageHeading } from '../../components/PageHeading';
import { Plain, Quiet } from '../../components/Quiet';
import { Waiting } from '../../components/Waiting';
import { useText } from '../../text';
import type { PageProps } from '../page';
import { QueuedNotes } from './actions/QueuedNotes';
import { ItemPeople } from './ItemPeople';

/** What the CRM knows of the people in front of the person: on the message or the meeting that is open in Outlook. */
export default function Page({ sync, snapshot }: PageProps) {
  const text = useText();
  const item = useOpenItem();
  return (
    <>
      <PageHeading>{text('nav-people')}</PageHeading>
      <QueuedNotes />
      {item === undefined && <Waiting />}
      {item === null && <NoItem />}
      {item && <ItemPeople key={item.key} item={item} sync={sync} snapshot={snapshot} />}
    </>
  );
}

function NoItem() {
  const text = useText();
  return (
    <>
      <Plain>{text('people-no-item')}</Plain>
      <Quiet>{text('people-no-item-hint')}</Quiet>
    </>
  );
}
