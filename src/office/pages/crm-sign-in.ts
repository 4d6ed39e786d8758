import { showWords } from '../closing-words';
import { readConfig } from '../config';
import { runCrmPage } from '../crm-page';
import { handBack } from '../hand-back';

void runCrmPage({
  address: new URL(location.href),
  languages: navigator.languages,
  readConfig,
  goTo: (address) => location.replace(address),
  // A frame's own element is there for pages of the same origin only.
  framedBy: window.frameElement ? window.parent : null,
  handBack,
  // Office.js takes the method from the object, not from its prototype.
  cleanAddress: () => History.prototype.replaceState.call(history, null, '', location.pathname),
  show: (sentence, language) => showWords({ sentence, language }),
});
