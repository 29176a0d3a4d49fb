import type { ChecklistLine, LineArticle, LineArticles, LineList } from '../../src/domain/checklist/checklist-line.ts';

/** A line about a fan; general unless told otherwise. */
export function checklistLine(part: Partial<ChecklistLine> = {}): ChecklistLine {
  return {
    id: 'tst-fan-01',
    area: '通风',
    look: '主要通风机房',
    wrong: '只有一台通风机',
    severity: 'general',
    act: '停产撤人，补齐备用通风机',
    cites: ['mine-rules:177'],
    ...part,
  };
}

/** A list of these lines. */
export function lineList(lines: readonly ChecklistLine[], part: Partial<LineList> = {}): LineList {
  return { id: 'coal-mine', title: '煤矿', lines, ...part };
}

const GISTS: Readonly<Record<string, string>> = {
  'mine-rules:10': '入井带灯',
  'mine-rules:177': '风机两套',
  'mine-rules:201': '每班测气',
  'mine-rules:207': '及时清尘',
  'mine-rules:733': '签救护协议',
  'mine-rules:900': '违反的处一万元以下罚款',
  'mine-rules:901': '建立责任制度',
  'safety-law:36': '设备要保养',
  'far-law:1': '河里不得采砂',
  'coal-mine-major-hazard-standard:8': '没有备用风机的属于重大事故隐患',
  'coal-mine-major-hazard-standard:16': '单回路供电的属于重大事故隐患',
  'coal-mine-major-hazard-supplement:1': '补充四项',
};

const NAMES: Readonly<Record<string, string>> = {
  'mine-rules': '矿规',
  'safety-law': '安法',
  'far-law': '远法',
  'coal-mine-major-hazard-standard': '煤矿判定标准',
  'coal-mine-major-hazard-supplement': '煤矿判定标准补充',
};

/** The articles that the tests' lines may stand on. */
export const LINE_ARTICLES: LineArticles = new Map(
  Object.entries(GISTS).map(([cite, gist]): [string, LineArticle] => {
    const [id = '', article = ''] = cite.split(':');
    const regulation = NAMES[id] ?? id;
    return [cite, { regulation, label: `${regulation}${article}条`, gist }];
  }),
);
