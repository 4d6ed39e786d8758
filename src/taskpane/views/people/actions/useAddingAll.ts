import { use, useState } from 'react';
import type { Draft, Form, Made, Problem } from '../../../../people/form';
import type { Participant } from '../../../../people/open-item';
import type { RecordRef } from '../../../../people/person';
import { useAction } from '../../../hooks/useAction';
import { PeopleContext } from '../../../people';
import { changed, draftsOf, partsOf, refusalsIn, rowsOf, type PersonRow } from './all-rows';
import type { Refusal, Values } from './form-values';
import { focusField } from './FormFrame';
import { linkOutcome, outcomeOf, useShelf, type Outcome } from './outcome';
import { useDraftKey } from './useMaking';

/** What went wrong with all that is left, and the form that can be sent again. */
interface Failed {
  number: number;
  problem: Problem;
  form: HTMLFormElement;
}

export type AddingAll = ReturnType<typeof useAddingAll>;

/** The people of the form: who is made has left it, whoever is left says why. */
export function useAddingAll(participants: Participant[], onMade: (made: Outcome[]) => void, onEnd: () => void) {
  const { people: port, item } = use(PeopleContext);
  const shelf = useShelf();
  const key = useDraftKey();
  const { isRunning, run } = useAction();
  const [type, setType] = useState<'contact' | 'lead'>('lead');
  const [rows, setRows] = useState<PersonRow[]>(() => rowsOf(participants, item.me));
  const [refusals, setRefusals] = useState<Map<string, Refusal>>(new Map());
  const [failed, setFailed] = useState<Failed | null>(null);
  const [hasMade, setHasMade] = useState(false);

  /** These are done: with nobody left to be added the form is, too. */
  const settle = (done: Outcome[], left: PersonRow[]) => {
    if (done.length > 0) setHasMade(true);
    if (done[0] && !left.some(({ isIn }) => isIn)) shelf.focusNext(done[0].key);
    if (done.length > 0) onMade(done);
    setRows(left);
    if (!left.some(({ isIn }) => isIn)) onEnd();
  };
  const sendNow = async (drafts: Draft[], sent: PersonRow[], form: HTMLFormElement) => {
    const answers = await port.makeAll(drafts);
    const results = sent.map((row, index) => ({ row, key: drafts[index]?.key ?? '', made: answers[index] ?? null }));
    const done = results.flatMap(({ key: own, made }) => (made && outcomeOf(type, own, made)) ?? []);
    const madeOf = new Map(results.map(({ row, made }) => [row.address, made]));
    const left = rows
      .map((row) => ({ ...row, made: madeOf.get(row.address) ?? row.made }))
      .filter(({ made }) => made?.state !== 'made');
    setFailed((before) => failedIn(answers, form, before));
    settle(done, left);
  };
  const send = (form: Form, checkCommon: (element: HTMLFormElement) => Values | null, element: HTMLFormElement) => {
    const sent = rows.filter(({ isIn }) => isIn);
    const found = refusalsIn(partsOf(form).own, sent);
    setRefusals(found);
    const common = checkCommon(element);
    const [first] = found.keys();
    if (common === null) return;
    if (first !== undefined) focusField(element, first);
    else run(() => sendNow(draftsOf(form, type, sent, common, key), sent, element));
  };
  const join = async (row: PersonRow, existing: RecordRef) => {
    const linked = await port.link(row.address, existing);
    if (linked.state === 'failed') {
      setRows(rows.map((each) => (each.address === row.address ? { ...row, made: linked } : each)));
      return;
    }
    settle(
      [linkOutcome(row.address, existing, linked)],
      rows.filter((each) => each.address !== row.address),
    );
  };
  return {
    ...{ type, setType, rows, refusals, failed, hasMade, isBusy: isRunning, send },
    change: (address: string, more: Partial<PersonRow>) => setRows((before) => changed(before, address, more)),
    useExisting: (row: PersonRow, existing: RecordRef) => run(() => join(row, existing)),
  };
}

/** The first that failed says it for all. */
function failedIn(answers: Made[], form: HTMLFormElement, before: Failed | null): Failed | null {
  const failed = answers.find((made) => made.state === 'failed');
  return failed ? { number: (before?.number ?? 0) + 1, problem: failed.problem, form } : null;
}
