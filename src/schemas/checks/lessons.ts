import { type Content, type Entry, isThere, type WrittenLesson } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { readLessonSlides, type TooLong } from '../lesson-slides.ts';
import { bodyOf } from '../parse-source.ts';
import { componentChecks } from './components.ts';

type Lesson = Entry<WrittenLesson>;

/** Checks a lesson's text: it reads as MDX, has sections and notes, and what it refers to is there. */
export function lessonFaults(content: Content): Fault[] {
  const componentFaults = componentChecks(content);
  return [
    ...sameOrders(content.lessons),
    ...content.lessons.flatMap((lesson) => [
      ...homeFaults(lesson, content),
      ...bodyFaults(lesson),
      ...slideFaults(lesson),
      ...lesson.value.body.components.flatMap((use) => componentFaults(lesson, use)),
    ]),
  ];
}

function homeFaults({ file, id }: Lesson, content: Content): Fault[] {
  const [handbook = ''] = id.split('/');
  const faults: Fault[] = [];
  if (!isThere(content, content.handbooks, handbook, `handbooks/${handbook}.yaml`)) {
    const fix = `建 content/handbooks/${handbook}.yaml，或者把课程移到已有的手册`;
    faults.push({ file, path: '', problem: `没有手册${shown(handbook)}`, fix });
  }
  if (!isThere(content, content.items, id, `items/${id}.yaml`)) {
    faults.push({ file, path: '', problem: '这一课没有试题', fix: `建 content/items/${id}.yaml` });
  }
  return faults;
}

function bodyFaults({ file, value: { body } }: Lesson): Fault[] {
  if (body.broken) return [brokenFault(file, body.broken)];
  const { before } = body;
  return [
    ...(before
      ? [
          {
            file,
            path: `第${before.line}行`,
            problem: `${shown(before.text)}在第一个小节之前，幻灯片上看不到`,
            fix: '移到 ## 小节里；大标题由 title 给出，正文不再写',
          },
        ]
      : []),
    ...body.code.map(({ line, text }) => ({
      file,
      path: `第${line}行`,
      problem: `${shown(text)}里有程序写法`,
      fix: '正文不用 { }、import、export；要显示花括号，改用文字说明',
    })),
    ...body.stars.map(({ line, text }) => ({
      file,
      path: `第${line}行`,
      problem: `${shown(text)}里的 ** 没有变成粗体，会照样显示出来`,
      fix: '标点在粗体末尾的，移到 ** 外面，或者在结束的 ** 后面空一格',
    })),
    ...sectionFaults(file, body),
  ];
}

function sectionFaults(file: string, { sections }: WrittenLesson['body']): Fault[] {
  if (sections.length === 0) {
    return [{ file, path: '正文', problem: '没有小节', fix: '用 ## 开头的行分出小节，每节一张幻灯片' }];
  }
  return sections
    .filter((section) => !section.hasNotes)
    .map(({ title }) => ({
      file,
      path: `小节${shown(title)}`,
      problem: '没有讲稿',
      fix: '在这一节末尾加 <Notes>…</Notes>，前后各空一行',
    }));
}

const TOO_LONG: Readonly<Record<TooLong['type'], { problem: string; fix: string }>> = {
  title: { problem: '这个标题幻灯片上一行放不下', fix: '写短，最多27个字；说明移到正文' },
  sentence: { problem: '这一句一张幻灯片放不下', fix: '拆成几句，句号之间可以换张' },
  entry: { problem: '列表的这一项一张幻灯片放不下', fix: '写短，或者拆成几项' },
  row: { problem: '表格的这一行一张幻灯片放不下', fix: '把长的格子写短，或者拆成几行' },
};

function slideFaults(lesson: Lesson): Fault[] {
  return readLessonSlides(bodyOf(lesson)).tooLong.map(({ line, type, text }) => {
    const { problem, fix } = TOO_LONG[type];
    const length = [...text.replace(/\s/g, '')].length;
    return { file: lesson.file, path: `第${line}行`, problem: `${shown(text)}共${length}字，${problem}`, fix };
  });
}

function brokenFault(file: string, { line, text, tag }: NonNullable<WrittenLesson['body']['broken']>): Fault {
  const path = `第${line}行`;
  if (tag) {
    const fix = `补上 </${tag}>，前后各空一行；单独用的写成 <${tag} … />`;
    return { file, path, problem: `<${tag}> 没有结束标记`, fix };
  }
  const fix = '检查这一行：小于号写“小于”，不用花括号，组件成对、属性加引号';
  return { file, path, problem: `${shown(text)}读不下去`, fix };
}

function sameOrders(lessons: readonly Lesson[]): Fault[] {
  const first = new Map<string, string>();
  return lessons.flatMap(({ file, id, value: { facts } }) => {
    const place = `${id.split('/')[0]} ${facts.order}`;
    const other = first.get(place);
    if (other === undefined) first.set(place, file);
    if (other === undefined) return [];
    const fix = `同一本手册里每课一个次序，还空着的最小是${freeOrder(lessons, id)}`;
    return [{ file, path: 'order', problem: `${facts.order}已经是 ${other} 的次序`, fix }];
  });
}

/** The smallest number that no lesson of the same handbook has. */
function freeOrder(lessons: readonly Lesson[], id: string): number {
  const handbook = `${id.split('/')[0]}/`;
  const taken = new Set(lessons.filter((other) => other.id.startsWith(handbook)).map(({ value }) => value.facts.order));
  let order = 1;
  while (taken.has(order)) order += 1;
  return order;
}
