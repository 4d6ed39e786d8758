import { lookAtMail, mailChanges, mailWords, type MailLook } from './mail';
import type { GraphApi } from './graph-api';
import { changesSince, withNews, type SideState } from './side-state';

/** Whatever is asked for, it is all of the mail. */
const scope = 'mail';

/** The mail as it is now, with what is new in it since `before()`, asked for when the answer is there. */
export async function readMail(graph: GraphApi, before: () => SideState<MailLook>): Promise<SideState<MailLook>> {
  const look = await lookAtMail(graph);
  const last = before();
  return { ...withNews(last, changesSince(last, look, scope, mailChanges), mailWords), look, scope };
}
