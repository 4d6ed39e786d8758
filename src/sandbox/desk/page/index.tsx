import { createRoot } from 'react-dom/client';
import { Desk } from './Desk';
import { DeskStore } from './desk-store';
import { readView } from './view';
import { DeskContext } from './useDesk';

const view = readView(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
const store = new DeskStore(view.person);
const root = document.getElementById('desk');
if (!root) throw new Error('desk.html has no place for the desk.');

createRoot(root).render(
  <DeskContext value={store}>
    <Desk initial={view} />
  </DeskContext>,
);
