import { type Content, type Entry, isThere } from '../content.ts';
import type { ContestFile, QuizContest } from '../contest.ts';
import { type Fault, shown } from '../fault.ts';

type Words = Pick<Fault, 'problem' | 'fix'>;
type Row = readonly [path: string, words: Words | undefined];

/** Checks that a contest can be played: its questions and exam are there, its rounds follow each other. */
export function contestFaults(content: Content): Fault[] {
  return content.contests.flatMap(({ file, value }) =>
    rowsOf(content, value).flatMap(([path, words]) => (words ? [{ file, path, ...words }] : [])),
  );
}

function rowsOf(content: Content, contest: ContestFile): Row[] {
  if (contest.kind === 'quiz') return [...sourceRows(content, contest), ...contest.rounds.flatMap(roundRows)];
  return contest.kind === 'online' ? onlineRows(content, contest) : [];
}

function sourceRows(content: Content, { from }: QuizContest): Row[] {
  const { handbooks = [], lessons = [] } = from;
  return [
    [
      'from',
      handbooks.length + lessons.length > 0
        ? undefined
        : { problem: '没有写从哪里出题', fix: '写 handbooks 或 lessons' },
    ],
    ...handbooks.map(
      (id, i): Row => [`from.handbooks[${i}]`, missing(content, content.handbooks, id, 'handbooks', '手册')],
    ),
    ...lessons.map((id, i): Row => [`from.lessons[${i}]`, missing(content, content.lessons, id, 'lessons', '课程')]),
  ];
}

function roundRows({ id, kind, values }: QuizContest['rounds'][number], i: number, all: QuizContest['rounds']): Row[] {
  const path = `rounds[${i}]`;
  const first = all.findIndex((other) => other.id === id);
  const rises = values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
  const isEarly = kind === 'tie' && i < all.length - 1;
  return [
    [
      `${path}.id`,
      first === i ? undefined : { problem: `${shown(id)}已经用在 rounds[${first}]`, fix: '各给一个不同的编号' },
    ],
    [`${path}.values`, rises ? undefined : { problem: '分值没有从小到大排', fix: '从小到大写，例如 [10, 20, 30]' }],
    [
      `${path}.values`,
      kind === 'risk' || values.length === 1
        ? undefined
        : { problem: `${values.length}个分值`, fix: '只有风险题可以选分值，这里写一个' },
    ],
    [`${path}.kind`, isEarly ? { problem: '加赛后面还有别的环节', fix: '加赛放在最后' } : undefined],
  ];
}

function onlineRows(content: Content, contest: Extract<ContestFile, { kind: 'online' }>): Row[] {
  const { exam, from, to, qualifyAt } = contest;
  const plan = content.exams.find(({ id }) => id === exam)?.value;
  const total = plan?.sections.reduce((sum, { count, pointsEach }) => sum + count * pointsEach, 0);
  return [
    ['exam', missing(content, content.exams, exam, 'exams', '考试')],
    ['to', from <= to ? undefined : { problem: `${shown(to)}在 from ${shown(from)}之前`, fix: '改起止日期' }],
    [
      'qualifyAt',
      total === undefined || qualifyAt <= total
        ? undefined
        : { problem: `${qualifyAt}分，全卷只有${total}分`, fix: '写到全卷总分以内' },
    ],
  ];
}

function missing(
  content: Content,
  entries: readonly Entry<unknown>[],
  id: string,
  folder: 'handbooks' | 'lessons' | 'exams',
  name: string,
): Words | undefined {
  const ending = folder === 'lessons' ? 'mdx' : 'yaml';
  if (isThere(content, entries, id, `${folder}/${id}.${ending}`)) return undefined;
  return { problem: `没有${name}${shown(id)}`, fix: `检查编号，或者先写 content/${folder}/${id}.${ending}` };
}
