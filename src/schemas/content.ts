import type { z } from 'astro/zod';
import { type BulletinFacts, bulletinSchema } from './bulletin.ts';
import { type Checklist, checklistSchema } from './checklist.ts';
import { type ContestFile, contestSchema } from './contest.ts';
import { type DutyList, dutyListSchema } from './duty.ts';
import { type Exam, examSchema } from './exam.ts';
import type { Fault } from './fault.ts';
import { type Figure, figureSchema } from './figure.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { type Handbook, handbookSchema } from './handbook.ts';
import { type ItemFile, itemFileSchema } from './item.ts';
import { type LessonFacts, lessonSchema } from './lesson.ts';
import { type LessonBody, readLessonBody } from './lesson-body.ts';
import { bodyOf, type Parsed, parseFrontMatter, parseYamlSource } from './parse-source.ts';
import { DRAWING_PLACE, PLACES } from './places.ts';
import { type PlanFile, planSchema } from './plan.ts';
import { type Regulation, regulationSchema } from './regulation.ts';
import { type Site, siteSchema } from './site.ts';
import { contentPaths, readSource, readSources, type SourceFile, videoNames } from './source.ts';

/** An entry with the id its file gives it. */
export interface Entry<T> {
  readonly file: string;
  readonly id: string;
  readonly value: T;
  /** The file as it is written. */
  readonly text: string;
}

/** Front matter and text of an MDX file. */
export interface Written<F> {
  readonly facts: F;
  readonly body: LessonBody;
}

export type WrittenLesson = Written<LessonFacts>;

/** All of `content/` that could be read. What could not is in `faults`, and its file in `unread`. */
export interface Content {
  readonly regulations: readonly Entry<Regulation>[];
  readonly handbooks: readonly Entry<Handbook>[];
  readonly lessons: readonly Entry<WrittenLesson>[];
  readonly items: readonly Entry<ItemFile>[];
  readonly exams: readonly Entry<Exam>[];
  readonly plans: readonly Entry<PlanFile>[];
  readonly checklists: readonly Entry<Checklist>[];
  readonly contests: readonly Entry<ContestFile>[];
  readonly duties: readonly Entry<DutyList>[];
  readonly bulletin: readonly Entry<Written<BulletinFacts>>[];
  readonly figures: readonly Entry<Figure>[];
  /** The drawings of figures, as they are written. */
  readonly drawings: readonly SourceFile[];
  readonly site: Entry<Site> | undefined;
  readonly glossary: Entry<Glossary> | undefined;
  /** Every file below `content/`, as a path from there. */
  readonly paths: readonly string[];
  /** Names of the films below `public/videos`. */
  readonly videos: readonly string[];
  /** Files whose shape is broken: what refers to them is not reported a second time. */
  readonly unread: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads everything under `<root>/content`; never throws for what an author wrote. */
export function readContent(root: string): Content {
  const paths = contentPaths(root);
  const faults: Fault[] = [];
  const unread = new Set<string>();

  function entry<T>({ file, id, text }: SourceFile, parsed: Parsed<T>): Entry<T>[] {
    if (parsed.type === 'entry') return [{ file, id, value: parsed.value, text }];
    faults.push(...parsed.faults);
    unread.add(file);
    return [];
  }
  function yamlFolder<T>(place: RegExp, schema: z.ZodType<T>): Entry<T>[] {
    return readSources(root, paths, place).flatMap((source) => entry(source, parseYamlSource(source, schema)));
  }
  function mdxFolder<T>(place: RegExp, schema: z.ZodType<T>): Entry<Written<T>>[] {
    return readSources(root, paths, place).flatMap((source) =>
      entry(source, parseFrontMatter(source, schema)).map((read) => ({
        ...read,
        value: { facts: read.value, body: readLessonBody(bodyOf(source)) },
      })),
    );
  }
  function yamlFile<T>(name: string, schema: z.ZodType<T>): Entry<T> | undefined {
    const source = readSource(root, name);
    if (source) return entry(source, parseYamlSource(source, schema))[0];
    faults.push({
      file: `content/${name}`,
      path: '',
      problem: '没有这个文件',
      fix: '照 content/AUTHORING.md 的例子建一个',
    });
    return undefined;
  }

  return {
    regulations: yamlFolder(PLACES.regulations, regulationSchema),
    handbooks: yamlFolder(PLACES.handbooks, handbookSchema),
    lessons: mdxFolder(PLACES.lessons, lessonSchema),
    items: yamlFolder(PLACES.items, itemFileSchema),
    exams: yamlFolder(PLACES.exams, examSchema),
    plans: yamlFolder(PLACES.plan, planSchema),
    checklists: yamlFolder(PLACES.checklists, checklistSchema),
    contests: yamlFolder(PLACES.contests, contestSchema),
    duties: yamlFolder(PLACES.duties, dutyListSchema),
    bulletin: mdxFolder(PLACES.bulletin, bulletinSchema),
    figures: yamlFolder(PLACES.figures, figureSchema),
    drawings: readSources(root, paths, DRAWING_PLACE),
    site: yamlFile('site.yaml', siteSchema),
    glossary: yamlFile('glossary.yaml', glossarySchema),
    paths,
    videos: videoNames(root),
    unread,
    faults,
  };
}

/** Whether `content/<path>` was read, or is there and already reported as broken: either way it exists. */
export function isThere(content: Content, entries: readonly Entry<unknown>[], id: string, path: string): boolean {
  return entries.some((entry) => entry.id === id) || content.unread.has(`content/${path}`);
}
