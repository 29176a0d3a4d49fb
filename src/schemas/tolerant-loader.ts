import { glob, type Loader } from 'astro/loaders';

/**
 * Loads files as Astro's `glob` does, but lets an entry with a wrong shape through as it is written.
 * The content check reports every fault at once and stops a build before anything is loaded; a loader
 * that throws at the first one would only keep the server of `npm run dev` from starting, so that its
 * author never saw the list.
 */
export function tolerantGlob(options: Parameters<typeof glob>[0]): Loader {
  const loader = glob(options);
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          try {
            return await context.parseData(entry);
          } catch {
            return entry.data;
          }
        },
      }),
  };
}
