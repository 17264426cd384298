import { z } from 'zod';

/** A sentence or a title in both languages; an instance may show either, so neither may be missing. */
export const words = z
  .strictObject({
    en: z.string().min(1).meta({ description: 'The words in English.' }),
    cy: z.string().min(1).meta({ description: 'The same words in Welsh.' }),
  })
  .meta({
    id: 'words',
    description: 'Words for people, in English and Welsh. Neither may be missing: either may be shown.',
  });
export type Words = z.infer<typeof words>;

/** Names inside a definition: kebab-case, so that they can stand in an address and in a sentence. */
export const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a name is lower-case words joined by hyphens')
  .meta({
    id: 'name',
    description: 'A name inside the definition: lower-case words joined by hyphens, as panel-chair.',
  });
