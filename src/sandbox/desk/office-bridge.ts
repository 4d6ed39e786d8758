/**
 * The bridge through which a nested app asks Outlook for tokens (`window.nestedAppAuthBridge`), as Microsoft's library
 * speaks to it: JSON both ways. The tokens are those of the sandbox's sign-in; what needs consent asks in a window.
 */
interface BridgeRequest {
  method: string;
  requestId: string;
  tokenParams?: { scope?: string; claims?: string };
}

interface Refused {
  suberror?: string;
  error: string;
  error_description?: string;
}

type Listener = (answer: string) => void;
type Account = Record<string, string>;

export interface Broker {
  /** Origin of the sandbox's Microsoft identity service. */
  microsoft: string;
  person: { id: string; email: string };
}

export function nestedBridge(broker: Broker) {
  const listeners = new Set<Listener>();
  return {
    addEventListener: (_type: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
    postMessage: (text: string) => {
      const request = JSON.parse(text) as BridgeRequest;
      void answerTo(broker, request).then((answer) => {
        const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer };
        for (const listener of listeners) listener(JSON.stringify(envelope));
      });
    },
  };
}

async function answerTo(broker: Broker, request: BridgeRequest): Promise<object> {
  const { method, tokenParams = {} } = request;
  try {
    if (method === 'GetInitContext') return { success: true, initContext: initContext(broker) };
    if (method === 'GetToken') return await token(broker, tokenParams);
    if (method === 'GetTokenPopup') return await afterConsent(broker, tokenParams);
    return { success: false, error: { status: 'DISABLED' } };
  } catch {
    return { success: false, error: { status: 'NO_NETWORK' } };
  }
}

function initContext({ person }: Broker) {
  return {
    sdkName: 'sandbox',
    sdkVersion: '1.0.0',
    accountContext: { loginHint: person.email },
    capabilities: { queryAccount: false },
  };
}

async function token(
  { microsoft, person }: Broker,
  params: NonNullable<BridgeRequest['tokenParams']>,
): Promise<object> {
  const { scope, claims } = params;
  const body = JSON.stringify({ person: person.id, scope, claims });
  const answer = await fetch(`${microsoft}/sandbox/nested`, { method: 'POST', body });
  if (!answer.ok) {
    const { suberror, error, error_description: description } = (await answer.json()) as Refused;
    return {
      success: false,
      error: { status: 'USER_INTERACTION_REQUIRED', code: error, subError: suberror, description },
    };
  }
  const { account, ...given } = (await answer.json()) as { account: Account };
  return { success: true, token: { ...given, properties: null }, account };
}

async function afterConsent(broker: Broker, params: NonNullable<BridgeRequest['tokenParams']>): Promise<object> {
  const before = await token(broker, params);
  if ('token' in before) return before;
  const query = new URLSearchParams({ person: broker.person.id, scope: params.scope ?? '' });
  if (params.claims !== undefined) query.set('claims', params.claims);
  const opened = window.open(`${broker.microsoft}/sandbox/nested/consent?${query}`, '_blank', 'popup=yes');
  if (!opened) return { success: false, error: { status: 'TRANSIENT_ERROR', code: 'popup_blocked' } };
  const isGranted = await consentIn(opened, broker.microsoft);
  return isGranted ? token(broker, params) : { success: false, error: { status: 'USER_CANCEL' } };
}

const lookMilliseconds = 200;

function consentIn(opened: Window, origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isGranted: boolean) => {
      clearInterval(timer);
      removeEventListener('message', hear);
      resolve(isGranted);
    };
    const hear = ({ data, origin: from }: MessageEvent<{ nestedConsent?: boolean } | null>) => {
      if (from === origin && data?.nestedConsent !== undefined) end(data.nestedConsent);
    };
    let looksClosed = 0;
    const timer = setInterval(() => {
      if (opened.closed) looksClosed += 1;
      // What the window said last may still be on its way.
      if (looksClosed > 1) end(false);
    }, lookMilliseconds);
    addEventListener('message', hear);
  });
}
