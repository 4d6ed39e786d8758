import { crmChoice, defaultPairs, outlookChoice } from '../../src/model/choice-values';

describe('T3: which values go together before anybody says so', () => {
  const status = ['Not Started', 'Deferred', 'In Progress', 'Completed', 'Waiting for parts', 'Waiting for input'];

  test('a value of Outlook becomes the one of its name, or one of the CRM’s own, before one that was added', () => {
    const pairs = defaultPairs('status', status);
    const becomes = (outlook: string) => crmChoice(pairs, outlook);
    expect(['notStarted', 'deferred', 'inProgress', 'completed', 'waitingOnOthers'].map(becomes)).toEqual([
      'Not Started',
      'Deferred',
      'In Progress',
      'Completed',
      'Waiting for input',
    ]);
  });

  test('several values of the CRM are one in Outlook', () => {
    const pairs = defaultPairs('importance', ['Highest', 'High', 'Normal', 'Low', 'Lowest']);
    const seen = ['Highest', 'High', 'Normal', 'Low', 'Lowest'].map((crm) => outlookChoice('importance', pairs, crm));
    expect(seen).toEqual(['high', 'high', 'normal', 'low', 'low']);
    expect(['high', 'normal', 'low'].map((outlook) => crmChoice(pairs, outlook))).toEqual(['High', 'Normal', 'Low']);
  });

  test('a value that nobody foresaw is work that was begun, none is work that was not', () => {
    expect(outlookChoice('status', [], 'Escalated')).toBe('inProgress');
    expect(outlookChoice('status', [], '')).toBe('notStarted');
  });
});
