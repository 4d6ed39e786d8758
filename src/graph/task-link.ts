import type { LinkedResource } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';

/**
 * The link of a task to its CRM record (To Do: tasks have no extended properties, and a linked resource is what people see
 * and follow). Several of ours can be left by an answer that was lost; the first one counts.
 */
const crmApplication = 'Zoho CRM';

const text = z.nullish(z.string());
const linkShape = z.object({ id: text, applicationName: text, externalId: text, displayName: text, webUrl: text });
export type TaskLink = z.infer<typeof linkShape>;
export const linksShape = z.nullish(z.array(linkShape));

export interface Linked {
  linkedResources?: z.infer<typeof linksShape>;
}

export function crmLink({ linkedResources }: Linked): TaskLink | undefined {
  return linkedResources?.find((link) => isCrmLink(link));
}

export function isCrmLink({ applicationName, externalId }: TaskLink): boolean {
  return applicationName === crmApplication && !!externalId;
}

/** The CRM record that the task says it belongs to; undefined where it says none, or the answer has no links. */
export function stampOf(task: Linked): string | undefined {
  return crmLink(task)?.externalId ?? undefined;
}

/** The resource to write; `title` is what people read on it, `url` what opens. */
export function linkTo(stamp: string, title: string, url: string): LinkedResource {
  return {
    applicationName: crmApplication,
    externalId: stamp,
    displayName: title,
    ...(url === '' ? {} : { webUrl: url }),
  };
}
