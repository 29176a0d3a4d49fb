import { lessonViews } from './lessons.ts';

/** One data file a lesson. */
export async function lessonFilePaths(): Promise<{ params: { handbook: string; slug: string } }[]> {
  return (await lessonViews()).map(({ handbook, slug }) => ({ params: { handbook: handbook.id, slug } }));
}
