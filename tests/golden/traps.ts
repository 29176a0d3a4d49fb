/** A rule that changed, whose old number or number of article still stands in many banks and handouts. */
export interface Trap {
  readonly trap: string;
  /** Items that a person with the old number gets wrong. */
  readonly items: readonly string[];
  readonly lesson: string;
  /** What the lesson tells everybody of it, outside the speaker's notes. */
  readonly says: string;
}

/**
 * Every change of the regulations that lessons and items have to keep up with, and every text no longer in force
 * that is still copied from. A further change is added here with its item and its sentence.
 */
export const TRAPS: readonly Trap[] = [
  {
    trap: '主要负责人职责：第二十一条，旧第十八条',
    items: ['spd-article-01', 'pos-article-04'],
    lesson: 'supervision/principal-duties',
    says: '老文书、老试卷常写“第十八条”，那是修正以前的条号',
  },
  {
    trap: '安全管理机构和人员职责：第二十五条，旧第二十二条',
    items: ['sst-oldno-04', 'sar-number-07'],
    lesson: 'supervision/safety-staff',
    says: '老课件把它写作第二十二条，那是修正以前的条号',
  },
  {
    trap: '教育培训：第二十八条，旧第二十五条',
    items: ['stg-oldno-22'],
    lesson: 'supervision/training',
    says: '老文书引的第二十五条是修正以前的条号',
  },
  {
    trap: '特种作业：第三十条，旧第二十七条',
    items: ['sdw-number-03'],
    lesson: 'supervision/dangerous-work',
    says: '老文书引特种作业，写的是第二十七条，那是旧条号',
  },
  {
    trap: '双重预防与隐患排查：第四十一条，旧第三十八条',
    items: ['sdp-oldno-22'],
    lesson: 'supervision/dual-prevention',
    says: '老检查表把隐患排查写成安全生产法第三十八条，现在是第四十一条',
  },
  {
    trap: '发包出租：第四十九条，旧第四十六条',
    items: ['sco-number-01'],
    lesson: 'supervision/contracting',
    says: '旧文书、旧合同里写的第四十六条是2021年修正以前的条号',
  },
  {
    trap: '应急预案：第八十一条，旧第七十八条',
    items: ['pep-lawno-05'],
    lesson: 'public-safety/emergency-plans',
    says: '老制度里的“第七十八条”是2021年修正以前的条号',
  },
  {
    trap: '事故罚款：第一百一十四条，旧第一百零九条',
    items: ['eaf-article-14'],
    lesson: 'enforcement/accident-fines',
    says: '老模板上的第一百零九条，现在管的是安全生产责任保险',
  },
  {
    trap: '事故单位罚款：法律的数额，不是条例第三十七条的',
    items: ['pal-oldfine-16', 'pal-topfine-18', 'pal-unitfine-05'],
    lesson: 'public-safety/accident-levels',
    says: '条例第三十七条、第三十八条还写着一般事故罚10万—20万元',
  },
  {
    trap: '主要负责人罚款：40%起，不是条例第三十八条的30%起',
    items: ['spd-oldrate-01', 'spd-rates-01'],
    lesson: 'supervision/principal-duties',
    says: '事故报告条例第三十八条写的是30%、40%、60%、80%',
  },
  {
    trap: '按日连续处罚：第一百一十二条，2021年新增',
    items: ['eul-cap-13'],
    lesson: 'enforcement/rectification-orders',
    says: '按日连续处罚是2021年修正时加的',
  },
  {
    trap: '当场处罚：200元、3000元，旧50元、1000元',
    items: ['esp-limit-01', 'esp-limit-02'],
    lesson: 'enforcement/simple-procedure',
    says: '旧课件上的个人50元、单位1000元，是2021年修订以前的数',
  },
  {
    trap: '要求听证：5日内，旧3日',
    items: ['ehr-days-01'],
    lesson: 'enforcement/hearing',
    says: '旧讲义上的“3日内提出”，是2021年修订处罚法以前的数',
  },
  {
    trap: '立案后90日内决定，2021年写进法律',
    items: ['eop-limit-01'],
    lesson: 'enforcement/ordinary-procedure',
    says: '90日写进法律，是2021年修订行政处罚法的事',
  },
  {
    trap: '加处罚款不得超出罚款本数',
    items: ['eex-cap-02'],
    lesson: 'enforcement/penalty-execution',
    says: '只写每日3%、不写封顶的旧课件，要补上后半句',
  },
  {
    trap: '不服当场处罚，先复议再起诉',
    items: ['esp-review-08'],
    lesson: 'enforcement/simple-procedure',
    says: '不服当场处罚的，要先申请行政复议',
  },
  {
    trap: '复议审理：普通60日，简易30日',
    items: ['erl-term-03'],
    lesson: 'enforcement/review-litigation',
    says: '只写“一律60日”的旧课件要换掉',
  },
  {
    trap: '突发事件应对法2024年修订：70条增到106条，旧条号失效',
    items: ['pwl-board-03'],
    lesson: 'public-safety/warning-levels',
    says: '从70条增到106条，预警分级现在是第六十三条',
  },
  {
    trap: '治安管理处罚法2025年修订，2026年施行，旧条号失效',
    items: ['esz-police-08', 'peq-rumor-05'],
    lesson: 'enforcement/seizure',
    says: '依据是2026年起施行的新治安管理处罚法第七十二条，旧条号不能再用',
  },
  {
    trap: '危险化学品安全法在前，条例在后',
    items: ['shp-changes-12', 'edi-cap-32', 'sht-pass-18'],
    lesson: 'supervision/hazchem-production',
    says: '102条的老条例没有在这部法里写明废止，但两者不一致的，以法律为准',
  },
  {
    trap: '煤矿安全规程2025：半年演练、每年培训，旧规程721条的条号不能用',
    items: ['pep-coal-15', 'scm-code-16', 'scm-drill-18'],
    lesson: 'supervision/coal-ordinance',
    says: '老题库里721条那一版的条号不能照抄',
  },
  {
    trap: '煤矿重大隐患：全年110%、井工季度30%，旧为单月10%',
    items: ['sch-month-01', 'sdp-output-03', 'sdp-lines-17'],
    lesson: 'supervision/dual-prevention',
    says: '“月产量超过核定能力10%就是重大隐患”是旧标准的算法',
  },
  {
    trap: '特种作业培训考核：令第19号取代30号令',
    items: ['stg-newrule-23'],
    lesson: 'supervision/training',
    says: '工种目录和复审要求，按2026年6月起施行的新规定核对',
  },
  {
    trap: '处罚办法：令第18号取代15号令',
    items: ['efj-oldrule-21', 'epr-order18-16', 'edi-date-31'],
    lesson: 'enforcement/filing-jurisdiction',
    says: '旧的处罚办法（原15号令）已在2026年2月1日废止',
  },
  {
    trap: '化工重大隐患：AQ 3067—2026取代2017年标准',
    items: ['shp-tool-03'],
    lesson: 'supervision/hazchem-production',
    says: '化工企业判重大隐患，2017年的旧标准不再用',
  },
  {
    trap: '烟花爆竹重大隐患：自己的标准，不用化工的',
    items: ['sfw-standard-15'],
    lesson: 'supervision/fireworks',
    says: '判重大隐患也有自己的标准，不拿化工的AQ 3067—2026来套',
  },
  {
    trap: '非煤矿山重大隐患：2022年标准和2024年补充合用',
    items: ['snm-both-13', 'snm-storm-01'],
    lesson: 'supervision/noncoal-mines',
    says: '补充不是替代，少拿一份就会漏判',
  },
  {
    trap: '工贸重大隐患：令第10号取代2017年标准',
    items: ['sdp-twobooks-23'],
    lesson: 'supervision/dual-prevention',
    says: '2017年那一版同时废止，不能两份合着判',
  },
  {
    trap: '危险作业罪不以发生事故为前提',
    items: ['ecf-noaccident-01', 'ecf-danger-01'],
    lesson: 'enforcement/criminal-referral',
    says: '不等事故真的发生',
  },
  {
    trap: '强令、组织他人违章冒险作业罪',
    items: ['sdw-forced-08'],
    lesson: 'supervision/dangerous-work',
    says: '按强令、组织他人违章冒险作业罪追究',
  },
  {
    trap: '解释（二）细化“拒不执行”',
    items: ['ecf-refuse-01', 'ecf-bribe-01'],
    lesson: 'enforcement/criminal-referral',
    says: '三种做法算拒不执行',
  },
  {
    trap: '刑法修正案（十二）：安全生产领域行贿、向执法人员行贿从重',
    items: ['pef-bribe-06'],
    lesson: 'party-building/enforcing-for-people',
    says: '对行政执法人员行贿，或者在安全生产领域行贿搞违法犯罪，都要从重处罚',
  },
  {
    trap: '煤矿安全监察条例、煤矿特别规定2024年5月1日废止',
    items: ['scm-oldrule-13', 'ero-coal-07', 'pla-repealed-04'],
    lesson: 'supervision/coal-ordinance',
    says: '《煤矿安全监察条例》和国务院的“特别规定”同时废止',
  },
  {
    trap: '有限空间：GB 46768—2025自2026年5月1日起施行',
    items: ['sdw-space-21'],
    lesson: 'supervision/dangerous-work',
    says: '国家标准GB 46768—2025自2026年5月起施行',
  },
  {
    trap: '隐患排查治理条例只公开征求过意见，不能当依据',
    items: ['sdp-draft-21'],
    lesson: 'supervision/dual-prevention',
    says: '没有公布施行的稿子不能当处罚依据',
  },
  {
    trap: '煤矿重大隐患2020年旧标准（令第4号）不再用',
    items: ['sch-oldbook-21'],
    lesson: 'supervision/coal-major-hazards',
    says: '单月产量这把尺子已经没有了',
  },
];
