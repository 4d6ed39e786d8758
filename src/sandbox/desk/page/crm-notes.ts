import * as z from 'zod/mini';
import type { CrmModule } from './crm-api';
import type { Note, NoteSide, Row } from './records';

const text = z.nullish(z.string());
const noteShape = z.object({
  id: z.string(),
  Note_Title: text,
  Note_Content: text,
  Created_Time: text,
  Owner: z.nullish(z.object({ name: text })),
});
const listShape = z.optional(z.object({ data: z.array(noteShape) }));
const fields = 'Note_Title,Note_Content,Created_Time,Owner';

/** The notes of one module's records. */
export class CrmNotes implements NoteSide {
  constructor(private readonly module: CrmModule) {}

  async list({ id }: Row): Promise<Note[]> {
    const read = z.parse(listShape, await this.module.call(`/${this.module.name}/${id}/Notes?fields=${fields}`));
    return (read?.data ?? []).map(noteOf).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  async add({ id }: Row, content: string): Promise<void> {
    const parent = { id, module: { api_name: this.module.name } };
    await this.module.call('/Notes', {
      method: 'POST',
      body: { data: [{ Note_Content: content, Parent_Id: parent }], trigger: [] },
    });
  }
}

function noteOf({ id, Note_Title, Note_Content, Created_Time, Owner }: z.infer<typeof noteShape>): Note {
  return { id, title: Note_Title ?? '', text: Note_Content ?? '', at: Created_Time ?? '', by: Owner?.name ?? '' };
}
