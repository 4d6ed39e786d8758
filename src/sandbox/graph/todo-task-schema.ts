/** The task and the linked resource that a request may carry; unknown names and wrong kinds are refused. */
import { z } from 'zod';
import { readBody, recurrence } from './event-schema';

const time = z.strictObject({ dateTime: z.string(), timeZone: z.string().nullish() });

const linkSchema = z.strictObject({
  webUrl: z.string().nullish(),
  applicationName: z.string().nullish(),
  displayName: z.string().nullish(),
  externalId: z.string().nullish(),
});

const taskSchema = z.strictObject({
  title: z.string().nullish(),
  body: z
    .strictObject({
      contentType: z
        .string()
        .regex(/^(text|html)$/i)
        .nullish(),
      content: z.string().nullish(),
    })
    .nullish(),
  status: z.enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  dueDateTime: time.nullish(),
  startDateTime: time.nullish(),
  completedDateTime: time.nullish(),
  reminderDateTime: time.nullish(),
  isReminderOn: z.boolean().optional(),
  recurrence: recurrence.nullish(),
  categories: z.array(z.string()).nullish(),
  linkedResources: z.array(linkSchema).optional(),
});

export type TaskInput = z.infer<typeof taskSchema>;
export type TaskTime = z.infer<typeof time>;
export type LinkInput = z.infer<typeof linkSchema>;

/** Graph: sent in a write, they are ignored. */
const readOnly = ['id', 'createdDateTime', 'lastModifiedDateTime', 'bodyLastModifiedDateTime', 'hasAttachments'];

function withoutReadOnly(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.includes(name)));
}

export function readTask(body: unknown): TaskInput {
  return readBody(taskSchema, withoutReadOnly(body), 'todoTask');
}

export function readLink(body: unknown): LinkInput {
  return readBody(linkSchema, withoutReadOnly(body), 'linkedResource');
}
