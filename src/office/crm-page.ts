import type { UnseenAnswer } from './crm-browser';
import { authorizationUrl, renewalUrl, scopesOf } from '../zoho/oauth';
import { closingWords } from './closing-words';
import type { Config } from './config';
import { crmPage, dataCentreOf, questionIn, type CrmQuestion } from './crm-question';

/** What the page needs of its window. */
export interface CrmPage {
  /** Of this page. */
  address: URL;
  languages: readonly string[];
  readConfig(): Promise<Config>;
  /** In place of this page. */
  goTo(address: string): void;
  /** The page that framed this one, if it is of our own origin. */
  framedBy: { postMessage(message: UnseenAnswer, targetOrigin: string): void } | null;
  /** To the page that opened this one. */
  handBack(answer: string): Promise<unknown>;
  /** Takes everything after the path from the address, and from the history. */
  cleanAddress(): void;
  show(sentence: string, language: string): void;
}

/**
 * The page that stands between ours and Zoho, on both ways.
 * There: it builds Zoho's address from the configuration, so that no link can make it lead anywhere else.
 * Back, it is the redirect address: it clears its own at once and hands the answer to our own origin only, unread.
 */
export async function runCrmPage(page: CrmPage): Promise<void> {
  const { search, hash } = page.address;
  const question = questionIn(search);
  if (!question) {
    page.cleanAddress();
    return answer(page, [search.slice(1), hash.slice(1)].filter(Boolean).join('&'));
  }
  const next = await addressFor(question, page).catch(() => null);
  if (next !== null) page.goTo(next);
  else await answer(page, `${new URLSearchParams({ error: 'temporarily_unavailable', state: question.state })}`);
}

/** Null where the configuration is for something else. @throws Error where it did not arrive */
async function addressFor(question: CrmQuestion, page: CrmPage): Promise<string | null> {
  const config = await page.readConfig();
  if (config.signIn !== 'accounts') return null;
  const { accounts } = dataCentreOf(config.zoho, question.dataCentre);
  const asked = {
    clientId: config.zoho.clientId,
    redirectUri: new URL(crmPage, page.address).href,
    scopes: scopesOf(question.features),
    state: question.state,
  };
  if (question.does === 'renew') return renewalUrl(accounts, asked);
  return authorizationUrl(accounts, { ...asked, another: question.another ?? false });
}

async function answer(page: CrmPage, text: string): Promise<void> {
  if (page.framedBy) {
    page.framedBy.postMessage({ crmAnswer: text }, page.address.origin);
    return;
  }
  const { sentence, language } = closingWords(page.languages);
  page.show(sentence, language);
  await page.handBack(text);
}
