/**
 * Where a file of each collection lies below `content/`, with its id as the first group. Astro makes ids
 * from paths by rules of its own (capitals lowered, `index` cut off); names that fit here come through
 * unchanged, so that an id means the same file everywhere.
 */
export const PLACES = {
  regulations: /^regulations\/([a-z][a-z0-9-]*)\.yaml$/,
  handbooks: /^handbooks\/([a-z][a-z0-9-]*)\.yaml$/,
  lessons: /^lessons\/([a-z][a-z0-9-]*\/(?!index\.)[a-z][a-z0-9-]*)\.mdx$/,
  items: /^items\/([a-z][a-z0-9-]*\/(?!index\.)[a-z][a-z0-9-]*)\.yaml$/,
  exams: /^exams\/([a-z][a-z0-9-]*)\.yaml$/,
  checklists: /^checklists\/([a-z][a-z0-9-]*)\.yaml$/,
  contests: /^contests\/([a-z][a-z0-9-]*)\.yaml$/,
  duties: /^duties\/([a-z][a-z0-9-]*)\.yaml$/,
  bulletin: /^bulletin\/([a-z][a-z0-9-]*\/\d{4}-\d{2}-\d{2})\.mdx$/,
  figures: /^figures\/([a-z][a-z0-9-]*)\.yaml$/,
  plan: /^plan\/(\d{4})\.yaml$/,
} as const;

/** The drawing of a figure, beside its text. */
export const DRAWING_PLACE = /^figures\/([a-z][a-z0-9-]*)\.svg$/;

/** Files beside the collections: settings, manuals, official texts a bureau imported, pictures. */
export const OTHER_PLACES = [
  DRAWING_PLACE,
  /^(site|glossary)\.yaml$/,
  /^[A-Z]+\.md$/,
  /^regulations\/[a-z][a-z0-9-]*\.md$/,
  /^(lessons|bulletin)\/[a-z][a-z0-9-]*\/[a-z0-9-]+\.(png|jpe?g|svg|webp)$/,
] as const;
