import { closingWords, showWords } from '../closing-words';
import { readConfig } from '../config';
import { handBack } from '../hand-back';
import { signInByRedirect } from '../microsoft-redirect';

/** What an Office dialog shows where Outlook does not broker the sign-in: it goes to Microsoft and comes back here. */
async function run(): Promise<void> {
  const answer = await signInByRedirect(readConfig());
  if (!answer) return;
  showWords(closingWords(navigator.languages));
  await handBack(JSON.stringify(answer));
}

void run();
