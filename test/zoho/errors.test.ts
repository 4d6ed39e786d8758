import { recordProblem, runError } from '../../src/zoho/errors';

const error = (code: string, details: unknown = {}, message = 'said so') => ({
  code,
  message,
  details,
  status: 'error',
});

describe('refusals of the CRM', () => {
  test.each([
    [401, error('INVALID_TOKEN'), 'signed-out'],
    [401, error('AUTHENTICATION_FAILURE'), 'signed-out'],
    [401, error('OAUTH_SCOPE_MISMATCH'), 'forbidden'],
    [401, undefined, 'signed-out'],
    [403, error('NO_PERMISSION', { permissions: ['Crm_Implied_View_Events'] }), 'forbidden'],
    [400, error('INVALID_MODULE'), 'forbidden'],
    [400, { data: [error('INVALID_MODULE')] }, 'forbidden'],
    [429, error('TOO_MANY_REQUESTS', { retry_after: 60 }), 'throttled'],
    [500, error('INTERNAL_ERROR'), 'offline'],
    [502, '<html>', 'offline'],
    [400, error('INVALID_QUERY'), 'unexpected'],
    [404, error('INVALID_URL_PATTERN'), 'unexpected'],
  ])('%s %j ends the run as %s', (status, body, code) => {
    expect(runError({ status, body })).toMatchObject({ code, side: 'crm' });
  });

  test('92: says when to come back where the CRM says so', () => {
    const refused = { status: 429, body: error('TOO_MANY_REQUESTS', { retry_after: '60' }) };
    expect(runError(refused).retryAfterSeconds).toBe(60);
    expect(runError({ ...refused, retryAfterSeconds: 5 }).retryAfterSeconds).toBe(5);
  });

  test.each([
    ['ALREADY_MODIFIED', { id: '1' }, '', 'conflict'],
    ['INVALID_DATA', { id: '1' }, 'record not deleted', 'gone'],
    ['INVALID_DATA', { api_name: 'id', json_path: '$.data[0].id' }, 'the id given seems to be invalid', 'gone'],
    ['INVALID_DATA', { id: '1' }, 'permission denied to delete', 'refused'],
    ['INVALID_DATA', { api_name: 'What_Id' }, 'the id given seems to be invalid', 'refused'],
    ['RECORD_LOCKED', [], 'record locked', 'refused'],
    ['DUPLICATE_DATA', { api_name: 'Event_Title' }, 'duplicate data', 'refused'],
  ])('%s %j "%s" is %s', (code, details, message, problem) => {
    expect(recordProblem({ code, message, details: Array.isArray(details) ? null : details }).problem).toBe(problem);
  });

  test('a refusal names the field and its limit, never a value', () => {
    const details = { api_name: 'Venue', maximum_length: 255 };
    expect(recordProblem({ code: 'INVALID_DATA', message: 'invalid data', details }).message).toBe(
      'The CRM takes at most 255 characters in Venue.',
    );
  });
});
