/** Rules and error codes as sentences for the person at the terminal. */

const rules: Record<string, string> = {
  M4: 'a write here would send mail to participants',
  M5: 'recurring meetings are not synced',
  M6: 'a first sync brings so many; edit one to bring it over',
  M7: 'imported into the CRM and never edited since',
  M10: 'switching off must not lose anything',
  M3: 'belongs to somebody else in the CRM',
  C3: 'belongs to somebody else in the CRM',
  C6: 'switching off must not lose anything',
  C8: 'imported into the CRM and never edited since',
  G1: 'changes go the other way only',
  T5: 'recurring tasks are not synced',
  T6: 'belongs to somebody else in the CRM',
  T9: 'switching off must not lose anything',
  merged: 'its record was merged into one that has an Outlook item already',
  ambiguous: 'several records in the CRM look like it: which one is it?',
  chosen: 'left alone because you said so',
  private: 'private meetings never leave Outlook',
  cancelled: 'called off by its organizer',
  declined: 'declined in Outlook',
  window: 'too long ago or too far ahead',
  guard: 'unusually many at once: please confirm',
  'foreign-container': 'a calendar, folder or list of this name was made by somebody else',
};

/** What a rule means, or the rule's own name. */
export function ruleSentence(rule: string): string {
  return rules[rule] ?? rule;
}

const errors: Record<string, string> = {
  'signed-out': 'The sign-in has expired. Nothing was lost: sign in again and run the sync once more.',
  throttled: 'The service asks for a pause. What is done is done; the rest comes with the next run.',
  forbidden: 'Your CRM profile or mailbox does not allow this. Ask your administrator for the right named below.',
  offline: 'A service did not answer. Nothing was lost: run the sync again when the connection is back.',
  'other-account':
    'This store belongs to another account. Nothing was touched: use another --store, or sign in as before.',
  stopped: 'Stopped. What was done stands; the rest comes with the next run.',
  'container-gone': 'The calendar, folder or list could not be found. Nothing was deleted in the CRM.',
  contradiction: 'Two answers of the service contradict each other, so nothing was changed. Run the sync again.',
  unexpected: 'A service answered in a way that is not understood, so nothing more was changed.',
  busy: 'Another run is working on this store. Wait for it to end, then run again.',
  usage: 'The command cannot be understood.',
};

/** What happened, what was kept safe and what to do. */
export function errorSentence(code: string): string {
  return errors[code] ?? 'The run ended early. What was done stands.';
}
