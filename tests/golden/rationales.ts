import type { OptionId } from '../../src/domain/item/item.ts';

export interface RelabelledRationale {
  readonly written: string;
  /** The option ids in the order they are shown. */
  readonly order: readonly OptionId[];
  readonly shown: string;
  readonly why: string;
}

const TURNED = ['C', 'A', 'D', 'B'] as const;

function turned(written: string, shown: string, why: string): RelabelledRationale {
  return { written, order: TURNED, shown, why };
}

function unchanged(written: string, why: string): RelabelledRationale {
  return { written, order: TURNED, shown: written, why };
}

/** With the options shown as C, A, D, B: id A stands at letter B, B at D, C at A, D at C. */
export const RATIONALES: readonly RelabelledRationale[] = [
  turned('故选A。', '故选B。', 'a letter before a full stop'),
  turned('选B。A把签名人数当成人数。', '选D。B把签名人数当成人数。', 'a letter that opens a sentence'),
  turned('A项错在期限。', 'B项错在期限。', 'a letter before 项'),
  turned('选项D没有依据。', '选项C没有依据。', 'a letter after 选项'),
  turned('“A”对，“C”错。', '“B”对，“A”错。', 'letters in quotation marks'),
  turned('借调（B）和补证（D）都不行。', '借调（D）和补证（C）都不行。', 'letters in brackets'),
  turned('(B)与(C)', '(D)与(A)', 'half-width brackets'),
  turned('A、C都没有依据。', 'A、B都没有依据。', 'a list stands in alphabetical order again'),
  turned('A和B混淆了主体。', 'B和D混淆了主体。', 'two letters with 和'),
  turned('B或者D', 'D或者C', 'letters with 或者 are two places, each in its own'),
  turned('答案为ABD。', '答案为BCD。', 'letters without marks between them are sorted'),
  turned('AC两项', 'AB两项', 'letters before 两项'),
  turned('即A、B、C、D。', '即A、B、C、D。', 'all letters are all letters'),
  turned('A、B分别是5日和7日。', 'B、D分别是5日和7日。', 'with 分别 the places count, nothing is sorted'),
  turned('顺序为C→A→D→B。', '顺序为A→B→C→D。', 'steps of an order'),
  turned('C、A、D、B依次进行。', 'A、B、C、D依次进行。', 'an order in words'),
  turned('D写明了停产条件，B县级部门无权。', 'C写明了停产条件，D县级部门无权。', '县级 is no name of a county'),
  turned('A级别不够，C证据不足。', 'B级别不够，A证据不足。', '级别 and 证据 are no classes'),
  turned('A类推不当。', 'B类推不当。', '类推 is no class'),
  turned('C的500元不是A的数额', 'A的500元不是B的数额', 'letters before 的'),
  turned('B错；另见GB 2893和A项', 'D错；另见GB 2893和B项', 'a standard stays, the letter beside it does not'),
  unchanged('A类火灾用水扑救。', 'a class of fires'),
  unchanged('A、B类火灾', 'two classes of fires'),
  unchanged('ABC类干粉', 'an agent for three classes'),
  unchanged('ABC干粉灭火器', 'a kind of extinguisher'),
  unchanged('A级锅炉', 'a grade'),
  unchanged('持B证的专职人员', 'a certificate'),
  unchanged('A证、B证、C证', 'certificates'),
  unchanged('见附录A。', 'an appendix'),
  unchanged('见附件B和表C', 'an annex and a table'),
  unchanged('A公司把厂房租给B公司。', 'parties of a scene'),
  unchanged('按AQ 3009执行', 'a standard'),
  unchanged('AQ3009', 'a standard'),
  unchanged('AQ-3009', 'a standard with a hyphen'),
  unchanged('GB/T 2893', 'a standard with a stroke'),
  unchanged('打印在A4纸上', 'a size of paper'),
  unchanged('驾驶证C1', 'a licence with a digit'),
  unchanged('AED除颤', 'an abbreviation of option letters out of order'),
  unchanged('BAD word Dad', 'words in Latin letters'),
  unchanged('CO中毒', 'a gas: O is no option'),
  unchanged('E不在其列', 'a letter that no option has'),
  unchanged('用工单位统一管理。', 'no letter at all'),
  unchanged('', 'no text at all'),
  { written: '选A、C。', order: ['A', 'B', 'C'], shown: '选A、C。', why: 'options in the order written' },
  { written: 'A错，B、C对', order: ['B', 'C', 'A'], shown: 'C错，A、B对', why: 'the worked example' },
  { written: '选A。', order: ['yes', 'A'], shown: '选B。', why: 'ids that are no letters are left alone' },
];
