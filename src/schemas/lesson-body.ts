import { attributesOf, isSectionHead, lineOf, type MdxNode, parseMdx, textOf } from './mdx-tree.ts';

/** One `##` section of a lesson. */
export interface LessonSection {
  readonly title: string;
  /** Its words without markup and without what the speaker says. */
  readonly text: string;
  readonly hasNotes: boolean;
}

/** A component used in a lesson, with its attributes as written. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** A line of the text, as it is written. */
export interface WrittenLine {
  readonly line: number;
  readonly text: string;
}

export interface LessonBody {
  readonly sections: readonly LessonSection[];
  readonly components: readonly ComponentUse[];
  /** `{…}`, `import` and `export`: MDX would run them, and content holds no programs. */
  readonly code: readonly WrittenLine[];
  /** Where ** was meant to make words bold and is shown as it stands. */
  readonly stars: readonly WrittenLine[];
  /** What stands before the first section, and so on no slide. */
  readonly before?: WrittenLine;
  /** Where the text could not be read as MDX; `tag` where a component was opened and never closed. */
  readonly broken?: WrittenLine & { readonly tag?: string };
}

/**
 * Reads a lesson's text: its sections, and every component it uses. Lines count from the top of `text`.
 * Broken MDX is told, not thrown.
 */
export function readLessonBody(text: string): LessonBody {
  const lines = text.split('\n');
  const at = (line: number): WrittenLine => ({ line, text: (lines[line - 1] ?? '').trim() });
  let tree: MdxNode;
  try {
    tree = parseMdx(text);
  } catch (error) {
    const { line, tag } = stumble(error);
    return { sections: [], components: [], code: [], stars: [], broken: { ...at(line), ...(tag ? { tag } : {}) } };
  }
  const top = tree.children ?? [];
  const first = top.find((node) => node.type !== 'mdxjsEsm');
  return {
    sections: sectionsOf(top),
    components: [...componentsIn(tree)],
    code: [...codeLines(tree)].map(at),
    stars: [...new Set(starLines(tree))].map(at),
    ...(first && !isSectionHead(first) ? { before: at(lineOf(first)) } : {}),
  };
}

function sectionsOf(nodes: readonly MdxNode[]): LessonSection[] {
  const sections: { title: string; parts: string[]; hasNotes: boolean }[] = [];
  for (const node of nodes) {
    const section = sections.at(-1);
    if (isSectionHead(node)) sections.push({ title: textOf(node), parts: [], hasNotes: false });
    else if (section && node.name === 'Notes') section.hasNotes = true;
    else if (section) section.parts.push(textOf(node));
  }
  return sections.map(({ title, parts, hasNotes }) => ({ title, text: parts.filter(Boolean).join('\n'), hasNotes }));
}

function* componentsIn(node: MdxNode): Generator<ComponentUse> {
  if (node.name && node.type.startsWith('mdxJsx')) {
    yield { name: node.name, attributes: attributesOf(node), line: lineOf(node) };
  }
  for (const child of node.children ?? []) yield* componentsIn(child);
}

function* codeLines(node: MdxNode): Generator<number> {
  if (/^mdx(Text|Flow)Expression$|^mdxjsEsm$/.test(node.type)) yield lineOf(node);
  for (const child of node.children ?? []) yield* codeLines(child);
}

function* starLines(node: MdxNode): Generator<number> {
  if (node.type === 'text' && node.value) {
    for (const [i, text] of node.value.split('\n').entries()) if (text.includes('**')) yield lineOf(node) + i;
  }
  for (const child of node.children ?? []) yield* starLines(child);
}

// The reader says where a component was opened only in its message: "… for `<Aside>` (3:1-3:20)".
function stumble(error: unknown): { line: number; tag: string | undefined } {
  if (!(error instanceof Error)) return { line: 1, tag: undefined };
  const [, tag, opened] = /closing tag for `<(\w+)>` \((\d+):/.exec(error.message) ?? [];
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
  return { line: opened ? Number(opened) : line, tag };
}
