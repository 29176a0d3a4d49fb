import type { z } from 'astro/zod';
import { type Fault, shown } from './fault.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'problem' | 'fix'>;

/** What zod found wrong with one file, in the words of an author who has never heard of zod. */
export function shapeFaults(file: string, value: unknown, issues: readonly Issue[]): Fault[] {
  return issues.map((issue) => ({ file, path: pathText(issue.path), ...explain(issue, valueAt(value, issue.path)) }));
}

/** `['items', 3, 'key']` → `items[3].key`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** What the schemas' own marks mean; the mark is the `error` given to the check in the schema. */
const MARKS: ReadonlyMap<string, Words> = new Map([
  ['day', { problem: '不是日历上的一天', fix: '写成 2026-11-22 的样子' }],
  ['clock-time', { problem: '不是时刻', fix: '写成 "15:00" 的样子，并加引号' }],
  [
    'citation',
    { problem: '不是“法规编号:条号”', fix: '写成 work-safety-law:28 的样子，条号用阿拉伯数字，“之一”写作 -1' },
  ],
  [
    'lesson-id',
    { problem: '不是课程编号', fix: '写成 supervision/training 的样子，即课程在 content/lessons 下的路径' },
  ],
  ['item-id', { problem: '不是试题编号', fix: '用小写字母、数字和短横线，例如 stg-dispatch-03' }],
  ['article-number', { problem: '不是条号', fix: '用阿拉伯数字并加引号，例如 "28"；第一百三十四条之一写作 "134-1"' }],
  ['article-range', { problem: '不是条号，也不是条号范围', fix: '写成 "12" 或 "1-25"' }],
  ['option-id', { problem: '不是选项编号', fix: '用A到H中的一个大写字母' }],
  ['point-id', { problem: '不是要点编号', fix: '用一个小写字母，从a起' }],
  ['entry-id', { problem: '不是编号', fix: '用小写字母、数字和短横线，字母开头' }],
  ['wrong-points', { problem: '不是扣分', fix: '写扣几分，不扣写0，扣与得分一样多写 value' }],
  ['exam-code', { problem: '不能作卷号开头', fix: '用2到3个大写字母或数字，不用I、L、O、U' }],
  ['difficulty', { problem: '不是难度', fix: '写1、2或3' }],
  ['severity', { problem: '不是隐患级别', fix: '一般的写 general，条文写明属于重大事故隐患的写 major' }],
]);

function explain(issue: Issue, found: unknown): Words {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys);
  if (issue.code === 'invalid_key') return keyWords(issue);
  if (found === undefined) return { problem: '缺这个字段', fix: `补上，${wanted(issue)}` };
  if (found === null) return { problem: '是空的', fix: issue.code === 'invalid_type' ? '写上内容' : wanted(issue) };
  const marked = MARKS.get(issue.message);
  if (marked) return { problem: `${shown(found)}${marked.problem}`, fix: marked.fix };
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, found);
    case 'invalid_value':
    case 'invalid_union':
      return { problem: `${shown(found)}不在可选范围内`, fix: wanted(issue) };
    case 'too_small':
      return tooSmall(issue, found);
    case 'too_big':
      return tooBig(issue, found);
    default:
      return { problem: `${shown(found)}写法不对`, fix: SEE_MANUAL };
  }
}

const SEE_MANUAL = '对照 content/AUTHORING.md 的例子改';

function unknownFields(keys: readonly string[]): Words {
  return {
    problem: `没有${keys.map(shown).join('、')}这${keys.length > 1 ? '几' : ''}个字段`,
    fix: '检查拼写，或者删去；可用的字段见 content/AUTHORING.md',
  };
}

function keyWords({ issues, path }: Extract<Issue, { code: 'invalid_key' }>): Words {
  const { problem, fix } = MARKS.get(issues[0]?.message ?? '') ?? { problem: '写法不对', fix: SEE_MANUAL };
  return { problem: `${shown(String(path.at(-1)))}${problem}`, fix };
}

/** What may stand there, as the second half of a sentence. */
function wanted(issue: Issue): string {
  const marked = MARKS.get(issue.message);
  if (marked) return marked.fix;
  if (issue.code === 'invalid_type') {
    return `要写${kindName(issue.expected)}${issue.expected === 'array' ? '，一项一行，每行以“- ”开头' : ''}`;
  }
  if (issue.code === 'invalid_value') return `只能写：${issue.values.map(String).join('、')}`;
  if (issue.code === 'invalid_union' && issue.inclusive !== false && issue.options) {
    return `只能写：${issue.options.map(String).join('、')}`;
  }
  return SEE_MANUAL;
}

function wrongKind(expected: string, found: unknown): Words {
  const bare = typeof found === 'number' || typeof found === 'boolean';
  const fix = expected === 'string' && bare ? `加上引号，写成 "${String(found)}"` : `改成${kindName(expected)}`;
  return { problem: `${shown(found)}不是${kindName(expected)}`, fix };
}

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>, found: unknown): Words {
  if (origin === 'string') return { problem: '是空的', fix: '写上内容' };
  if (origin === 'array') {
    const count = Array.isArray(found) ? found.length : 0;
    return { problem: count === 0 ? '一项也没有' : `只有${count}项`, fix: `至少要有${minimum}项` };
  }
  return { problem: `${shown(found)}太小`, fix: inclusive ? `不能小于${minimum}` : `要大于${minimum}` };
}

function tooBig({ origin, maximum, inclusive }: Extract<Issue, { code: 'too_big' }>, found: unknown): Words {
  if (origin === 'array') {
    return { problem: `有${Array.isArray(found) ? found.length : '太多'}项`, fix: `至多${maximum}项` };
  }
  return { problem: `${shown(found)}太大`, fix: inclusive ? `不能大于${maximum}` : `要小于${maximum}` };
}

const KIND_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', '文字'],
  ['number', '数字'],
  ['int', '整数'],
  ['boolean', ' true 或 false'],
  ['array', '列表'],
  ['object', '一组“字段: 内容”'],
  ['record', '一组“字段: 内容”'],
]);

const kindName = (expected: string): string => KIND_NAMES.get(expected) ?? expected;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, step) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return Object.entries(inside).find(([key]) => key === String(step))?.[1];
  }, value);
}
