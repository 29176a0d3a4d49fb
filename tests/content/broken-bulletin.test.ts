import { describe, expect, it } from 'vitest';
import { type Change, edit, reportOf, write } from '../builders/content-tree.ts';

const TEXT = '先培训。<Cite law="safety-law" article="28" />';
const piece = (path: string, text = TEXT, more = ''): Change =>
  write(
    `bulletin/${path}.mdx`,
    `---\ntitle: 一周安全\nsummary: 一句话。\nsample: true\nreviewed: 2026-11-22\n${more}---\n\n${text}\n`,
  );
const film = (more: string): Change => piece('weekly/2026-11-22', TEXT, `video: {${more}}\n`);
const FILM = write('../public/videos/gas-check.mp4', 'not a film, but a file');

describe('a piece of the bulletin that cannot be shown as it is meant is told', () => {
  it('says nothing of those that are right', () => {
    expect(reportOf(piece('weekly/2026-11-22'), piece('in-progress/2026-11-21'), piece('on-site/2026-11-20'))).toBe('');
  });

  it('names a day that is none and a column there is not, by the name of the file', () => {
    expect(reportOf(piece('weekly/2026-02-30'), piece('monthly/2026-03-01'), piece('today'))).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/bulletin/monthly/2026-03-01.mdx：没有栏目“monthly”。栏目只有：weekly、in-progress、on-site。
        content/bulletin/today.mdx：位置或文件名不合规定，不会被读到。放在 content/bulletin/栏目/2026-11-22.mdx 这样的位置；文件名用小写字母、数字和短横线，字母开头，不叫 index。
        content/bulletin/weekly/2026-02-30.mdx：文件名“2026-02-30”不是日历上的一天。改成 2026-11-22 的样子。"
    `);
  });

  it('names a text that cannot be read, runs a program or leaves its stars', () => {
    expect(
      reportOf(
        piece('weekly/2026-03-01', '浓度<3'),
        piece('weekly/2026-03-02', '今天{1+1}件'),
        piece('weekly/2026-03-03', '**先停人。**再查'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有3处要改：
        content/bulletin/weekly/2026-03-01.mdx → 第8行：“浓度<3”读不下去。检查这一行的小于号、花括号和组件。
        content/bulletin/weekly/2026-03-02.mdx → 第8行：“今天{1+1}件”里有程序写法。正文不用 { }、import、export。
        content/bulletin/weekly/2026-03-03.mdx → 第8行：“**先停人。**再查”里的 ** 没有变成粗体。标点在粗体末尾的，移到 ** 外面。"
    `);
  });

  it('names a citation that does not stand and what a piece cannot hold', () => {
    expect(
      reportOf(
        piece('weekly/2026-03-02', '<Cite law="old-rules" article="3" />'),
        piece('weekly/2026-03-03', '<Cite law="safety-law" article="31" />'),
        piece('weekly/2026-03-04', '<Notes>\n\n讲稿\n\n</Notes>\n\n<Check item="trn-place-01" />'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/bulletin/weekly/2026-03-02.mdx → 第8行 <Cite>：“old-rules:3”：《旧办法》已经废止。改引现行有效的法规。
        content/bulletin/weekly/2026-03-03.mdx → 第8行 <Cite>：“safety-law:31”：《安全法》2021年修正共30条，没有第三十一条。查原文，改条号。
        content/bulletin/weekly/2026-03-04.mdx → 第8行：<Notes> 在这里不能用。删去；这里只用 Cite、Aside、Steps。
        content/bulletin/weekly/2026-03-04.mdx → 第14行：<Check> 在这里不能用。删去；这里只用 Cite、Aside、Steps。"
    `);
  });

  it('names the fields that are missing, all at once', () => {
    const bare = write('bulletin/weekly/2026-03-01.mdx', `---\ntitle: 一周安全\nvidoe: {}\n---\n\n${TEXT}\n`);
    expect(reportOf(bare)).toMatchInlineSnapshot(`
      "内容有4处要改：
        content/bulletin/weekly/2026-03-01.mdx：没有“vidoe”这个字段。检查拼写，或者删去；可用的字段见 content/AUTHORING.md。
        content/bulletin/weekly/2026-03-01.mdx → reviewed：缺这个字段。补上，写成 2026-11-22 的样子。
        content/bulletin/weekly/2026-03-01.mdx → sample：缺这个字段。补上，要写 true 或 false。
        content/bulletin/weekly/2026-03-01.mdx → summary：缺这个字段。补上，要写文字。"
    `);
  });
});

describe('a film that would not play is told', () => {
  it('says nothing of a file that is there and of an address elsewhere', () => {
    expect(reportOf(FILM, film('file: gas-check.mp4, title: 试报警器, minutes: 6'))).toBe('');
    expect(reportOf(film('url: "https://example.org/gas", title: 试报警器, minutes: 6'))).toBe('');
  });

  it('names a file there is not and a name that is no film', () => {
    expect(reportOf(FILM, film('file: gas.mp4, title: 试报警器, minutes: 6'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video.file：没有视频 public/videos/gas.mp4。把文件放进 public/videos，或者改文件名。"
    `);
    expect(reportOf(FILM, film('file: 燃气.avi, title: 试报警器, minutes: 6'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video.file：“燃气.avi”不是视频文件名。文件名用小写字母、数字和短横线，以 .mp4 或 .webm 结尾，例如 gas-check.mp4。"
    `);
  });

  it('names an address that is none, both at once, and neither', () => {
    expect(reportOf(film('url: www.example.org, title: 试报警器, minutes: 6'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video.url：“www.example.org”不是网址。写完整的网址，以 http:// 或 https:// 开头。"
    `);
    expect(
      reportOf(FILM, film('file: gas-check.mp4, url: "https://example.org/gas", title: 试报警器, minutes: 6')),
    ).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video：file 和 url 都写了。留一个：本站的文件写 file，别处的网页写 url。"
    `);
    expect(reportOf(film('title: 试报警器, minutes: 0'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video.minutes：“0”太小。不能小于1。"
    `);
    expect(reportOf(film('title: 试报警器, minutes: 6'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/bulletin/weekly/2026-11-22.mdx → video.file：没有写视频在哪里。本站的文件写 file，别处的网页写 url。"
    `);
  });
});

describe('the address the feed’s links begin with', () => {
  const address = (text: string): Change => edit('site.yaml', 'quizItems: 10', `quizItems: 10\naddress: ${text}`);

  it('may be left out, or be a host with its port', () => {
    expect(reportOf(address('http://10.1.2.3:8080'))).toBe('');
    expect(reportOf(address('https://anquan.example.org'))).toBe('');
  });

  it('is told where it is no address, or more than one', () => {
    expect(reportOf(address('10.1.2.3'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → address：“10.1.2.3”不是网站的地址。写成 http://10.1.2.3:8080 的样子，只到主机名和端口；不知道就删去这一行，网站便不提供订阅。"
    `);
    expect(reportOf(address('http://10.1.2.3/zhouke/'))).toMatchInlineSnapshot(`
      "内容有1处要改：
        content/site.yaml → address：“http://10.1.2.3/zhouke/”不是网站的地址。写成 http://10.1.2.3:8080 的样子，只到主机名和端口；不知道就删去这一行，网站便不提供订阅。"
    `);
  });
});
