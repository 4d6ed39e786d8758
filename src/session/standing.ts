import { standingOfMeeting, type App } from '../app';
import { problemFrom } from './ending';
import { keyIn } from './keys';
import type { Kept } from './kept';
import type { RunProblem, Standing } from './port';
import { engineSettings } from './settings';

/** Never throws. */
export async function standingIn(app: App, { look }: Kept, id: string): Promise<Standing> {
  try {
    const { standing, url } = await standingOfMeeting(app, engineSettings(look.settings), id);
    if (standing.state === 'unseen') return { state: 'failed', problem: unseen };
    if (standing.state === 'waiting') {
      return { state: 'waiting', problem: standing.failure && { ...standing.failure, side: 'crm' } };
    }
    if (standing.state === 'in') {
      return { state: 'in', how: standing.how, url: url ?? '', key: keyIn('meetings', standing.link) };
    }
    if (standing.state === 'asleep') {
      return { state: 'asleep', why: standing.why, url: url ?? '', key: keyIn('meetings', standing.link) };
    }
    if (standing.state === 'elsewhere') return { state: 'elsewhere', url: url ?? '' };
    return standing.state === 'left' ? standing : { state: standing.state };
  } catch (error) {
    return { state: 'failed', problem: problemFrom(error) };
  }
}

const unseen: RunProblem = { code: 'no-answer', side: 'outlook', message: 'it could not be looked at' };
