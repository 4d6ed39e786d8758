import type { RunProblem } from '../../../session/port';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import type { PageProps } from '../page';
import type { FaceProps } from './card';
import { NewCard, OffCard } from './NewCard';
import { OnCard } from './OnCard';

interface Props extends PageProps, FaceProps {
  isBusy: boolean;
  /** It is being switched on. */
  isStarting: boolean;
  /** What is wrong with this kind alone. */
  problem: RunProblem | null;
  onAgain: (() => void) | undefined;
}

const faces = { new: NewCard, on: OnCard, off: OffCard };

/** How one kind stands, and the ways on from there. */
export function KindCard({ sync, isBusy, isStarting, problem, onAgain, ...face }: Props) {
  const text = useText();
  const Face = faces[face.snapshot.kinds[face.kind].state];
  return (
    <Section heading={text('kind-name')}>
      {isStarting ? <Plain>{text('home-starting')}</Plain> : <Face {...face} />}
      {problem && <ProblemBar problem={problem} sync={sync} isBusy={isBusy} onAgain={onAgain} />}
    </Section>
  );
}
