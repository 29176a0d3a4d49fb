import { describe, expect, it } from 'vitest';
import { formatStale, staleContent } from '../../src/schemas/currency.ts';
import { type Change, contentOf, edit, reportOf, write } from '../builders/content-tree.ts';

const TEXT = `title: 先培训
alt: 两步，先培训后上岗
text:
  - 第一步培训；第二步，30日内上岗。
cites: ["safety-law:28"]
reviewed: 2026-11-22
`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200">
  <rect class="card" x="24" y="20" width="300" height="60" rx="14"/>
  <text class="b" x="42" y="60">30日内上岗</text>
</svg>
`;
const FILE = 'figures/train-first.svg';
const LESSON = 'lessons/supervision/training.mdx';
const use = (id: string): Change => edit(LESSON, '<Check', `<Figure id="${id}" />\n\n<Check`);
const figure = (...changes: readonly Change[]): string =>
  reportOf(write('figures/train-first.yaml', TEXT), write(FILE, DRAWING), use('train-first'), ...changes);

describe('a figure that does not hold together is told', () => {
  it('says nothing of one that is right', () => {
    expect(figure()).toBe('');
  });

  it('names a figure a lesson shows that does not exist', () => {
    expect(reportOf(use('nothing'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/lessons/supervision/training.mdx → 第22行 <Figure>：没有“nothing”这幅图。改成 content/figures 里有的编号，或者画 nothing.svg、写 nothing.yaml。"
    `);
  });

  it('names a figure no lesson shows', () => {
    expect(reportOf(write('figures/train-first.yaml', TEXT), write(FILE, DRAWING))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.yaml：没有一课用这幅图。在要用的课里写 <Figure id="train-first" />，或者删去。"
    `);
  });

  it('names a drawing without words and words without a drawing', () => {
    expect(reportOf(write(FILE, DRAWING), write('figures/other.yaml', TEXT), use('other'))).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/figures/other.yaml：只有文字，没有图。画 content/figures/other.svg。
        content/figures/train-first.svg：只有图，没有文字，看不见图的人读不到。建 content/figures/train-first.yaml，写 title、alt、text、cites、reviewed。"
    `);
  });

  it('names everything its words lack, all at once', () => {
    expect(
      figure(
        write('figures/train-first.yaml', 'title: 先培训\ntext: []\ncites: ["safety-law"]\nreviewed: 2026-02-30\n'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/figures/train-first.yaml → alt：缺这个字段。补上，要写文字。
        content/figures/train-first.yaml → cites[0]：“safety-law”不是“法规编号:条号”。写成 work-safety-law:28 的样子，条号用阿拉伯数字，“之一”写作 -1。
        content/figures/train-first.yaml → reviewed：“2026-02-30”不是日历上的一天。写成 2026-11-22 的样子。
        content/figures/train-first.yaml → text：一项也没有。至少要有1项。"
    `);
  });

  it('names a citation that does not stand and a number the words do not have', () => {
    expect(
      figure(
        edit('figures/train-first.yaml', '30日内', '尽快'),
        edit('figures/train-first.yaml', 'safety-law:28', 'safety-law:31'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有2处要改：
        content/figures/train-first.yaml → cites[0]：“safety-law:31”：《安全法》2021年修正共30条，没有第三十一条。查原文，改条号。
        content/figures/train-first.yaml → text：图里写着“30日内上岗”，文字里没有这个数。图和文字说的要一样：改图，或者在 text 里补上。"
    `);
  });

  it('names a fixed colour, a script, something from outside, small type and an unknown class', () => {
    expect(
      figure(
        write(
          FILE,
          DRAWING.replace(
            '</svg>',
            `<rect fill="#f00" x="0" y="0" width="9" height="9"/>
<script>alert(1)</script>
<path class="pic" d="M0 0" onclick="x()" href="http://example.com/a.svg"/>
<text font-size="20" x="9" y="150">小字</text>
<g transform="scale(0.5)">
<text class="rot" x="9" y="150">缩小</text>
</g>
</svg>`,
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "内容有7处要改：
        content/figures/train-first.svg → 第4行 <rect>：fill="#f00"把颜色定死了，深色下看不清。改用 class，如 card、must、stop、say-warn。
        content/figures/train-first.svg → 第5行 <script>：图里不能用 <script>。只用 g、rect、circle、path、text。
        content/figures/train-first.svg → 第6行 <path>：href="http://example.com/a.svg"引用了别的文件。画在这个文件里面。
        content/figures/train-first.svg → 第6行 <path>：onclick="x()"是程序。删去。
        content/figures/train-first.svg → 第7行 <text>：font-size="20"改了字号。不写就是28，是最小的；要大的用 class="big" 或者 "huge"。
        content/figures/train-first.svg → 第9行 <text>：“缩小”放在 transform 里，会变小或者歪斜。直接写 x、y。
        content/figures/train-first.svg → 第9行 <text>：没有“rot”这个样式。可用的：sheet、card、quiet、must、stop、warn、safe、fill-must、fill-stop、fill-warn、fill-safe、fill-orange、ink、ink-2、say-must、say-stop、say-warn、say-safe、on-must、on-stop、on-warn、on-safe、on-orange、line、dash、tip、pic、thick、b、big、huge、mid、end。"
    `);
  });

  it('names words wider than their box, and a drawing too wide or too tall for the wall', () => {
    expect(figure(edit(FILE, '30日内上岗', '先培训合格，30日内再上岗'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → 第3行 <text>：“先培训合格，30日内再上岗”比所在的框宽。写短，或者分成两行，或者把框放宽。"
    `);
    expect(figure(edit(FILE, '0 0 720 200', '0 0 800 200'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → <svg>：宽是800。宽一律720，在手机上正好一屏。"
    `);
    expect(figure(edit(FILE, '0 0 720 200', '0 0 720 1100'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → <svg>：有一栏高1100，后排看不清。大屏上一栏最高600：在空白处用 data-cut 分成两栏，或者拆成两幅图。"
    `);
    expect(figure(edit(FILE, '0 0 720 200"', '0 0 720 1100" data-cut="550"'))).toBe('');
    expect(figure(edit(FILE, '0 0 720 200"', '0 0 720 200" data-cut="550"'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → <svg>：data-cut 是550，图只有200高。在图的中间找一处空白，写它的纵坐标。"
    `);
    expect(figure(edit(FILE, 'viewBox="0 0 720 200"', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → <svg>：没有写图的大小。写上 viewBox="0 0 720 高"。"
    `);
  });

  it('names the line at which a drawing stops being one', () => {
    expect(figure(edit(FILE, '</text>', ''))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → 第4行：“</svg>”读不下去。检查这一行的尖括号、引号和结束标记，整个文件是一个 <svg>。"
    `);
    expect(figure(edit(FILE, 'class="b"', 'class=b'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/train-first.svg → 第3行：“<text class=b x="42" y="60">30日内上岗</text>”读不下去。检查这一行的尖括号、引号和结束标记，整个文件是一个 <svg>。"
    `);
  });

  it('names a drawing in the wrong place', () => {
    expect(figure(write('figures/Train.png', 'x'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/figures/Train.png：位置或文件名不合规定，不会被读到。放在 content/figures/图.svg 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。"
    `);
  });
});

describe('a figure reviewed before the edition it cites took effect', () => {
  it('is listed with the articles it cites', () => {
    const old = write('figures/train-first.yaml', TEXT.replace('2026-11-22', '2021-08-31'));
    expect(formatStale(staleContent(contentOf(old)))).toMatchInlineSnapshot(
      `"content/figures/train-first.yaml：2021-08-31核对过，《安全法》2021年修正自2021-09-01起施行；引用第二十八条（旧版第三十五条现为第二十八条）。对照新版重读，再改 reviewed。"`,
    );
  });
});
