import { isDay } from '../../domain/shared/day.ts';
import { BULLETIN_COLUMNS, type BulletinFacts, type BulletinVideo, isBulletinColumn } from '../bulletin.ts';
import type { Content, Entry, Written } from '../content.ts';
import { type Fault, shown } from '../fault.ts';
import { componentChecks } from './components.ts';

type Piece = Entry<Written<BulletinFacts>>;
type Words = Pick<Fault, 'problem' | 'fix'>;

/** Checks the pieces of 《安全365》: column and day, text and citations, film; and the address its feed is given. */
export function bulletinFaults(content: Content): Fault[] {
  const componentFaults = componentChecks(content);
  return [
    ...addressFaults(content),
    ...content.bulletin.flatMap((piece) => [
      ...nameFaults(piece),
      ...bodyFaults(piece),
      ...videoFaults(piece, content.videos),
      ...piece.value.body.components.flatMap((use) => {
        if (USABLE.includes(use.name)) return componentFaults(piece, use);
        const fix = `删去；这里只用 ${USABLE.join('、')}`;
        return [{ file: piece.file, path: `第${use.line}行`, problem: `<${use.name}> 在这里不能用`, fix }];
      }),
    ]),
  ];
}

/** Of a lesson's components those that a piece can hold: it has no items and nobody speaks to it. */
const USABLE: readonly string[] = ['Cite', 'Aside', 'Steps'];

function nameFaults({ file, id }: Piece): Fault[] {
  const [column = '', date = ''] = id.split('/');
  const fix = `栏目只有：${BULLETIN_COLUMNS.join('、')}`;
  return [
    ...(isBulletinColumn(column) ? [] : [{ file, path: '', problem: `没有栏目${shown(column)}`, fix }]),
    ...(isDay(date)
      ? []
      : [{ file, path: '', problem: `文件名${shown(date)}不是日历上的一天`, fix: '改成 2026-11-22 的样子' }]),
  ];
}

function bodyFaults({ file, value: { body } }: Piece): Fault[] {
  const at = ({ line, text }: { line: number; text: string }, problem: string, fix: string): Fault => ({
    file,
    path: `第${line}行`,
    problem: `${shown(text)}${problem}`,
    fix,
  });
  if (body.broken) return [at(body.broken, '读不下去', '检查这一行的小于号、花括号和组件')];
  return [
    ...body.code.map((line) => at(line, '里有程序写法', '正文不用 { }、import、export')),
    ...body.stars.map((line) => at(line, '里的 ** 没有变成粗体', '标点在粗体末尾的，移到 ** 外面')),
  ];
}

function videoFaults({ file, value }: Piece, files: readonly string[]): Fault[] {
  const { video } = value.facts;
  if (!video) return [];
  const told = (path: string, words: Words | undefined): Fault[] => (words ? [{ file, path, ...words }] : []);
  if (video.file !== undefined && video.url !== undefined) {
    return told('video', { problem: 'file 和 url 都写了', fix: '留一个：本站的文件写 file，别处的网页写 url' });
  }
  return video.url === undefined
    ? told('video.file', fileWords(video, files))
    : told('video.url', isWebAddress(video.url) ? undefined : webWords(video.url));
}

function fileWords({ file }: BulletinVideo, files: readonly string[]): Words | undefined {
  if (file === undefined) return { problem: '没有写视频在哪里', fix: '本站的文件写 file，别处的网页写 url' };
  if (!/^[a-z0-9][a-z0-9-]*\.(mp4|webm)$/.test(file)) {
    const fix = '文件名用小写字母、数字和短横线，以 .mp4 或 .webm 结尾，例如 gas-check.mp4';
    return { problem: `${shown(file)}不是视频文件名`, fix };
  }
  if (files.includes(file)) return undefined;
  return { problem: `没有视频 public/videos/${file}`, fix: '把文件放进 public/videos，或者改文件名' };
}

/** The feed's readers are elsewhere: without the site's own address its links would lead nowhere. */
function addressFaults({ site }: Content): Fault[] {
  const address = site?.value.address;
  if (!site || address === undefined) return [];
  if (isWebAddress(address) && /^https?:\/\/[^/?#]+$/.test(address)) return [];
  const fix = '写成 http://10.1.2.3:8080 的样子，只到主机名和端口；不知道就删去这一行，网站便不提供订阅';
  return [{ file: site.file, path: 'address', problem: `${shown(address)}不是网站的地址`, fix }];
}

const webWords = (url: string): Words => ({
  problem: `${shown(url)}不是网址`,
  fix: '写完整的网址，以 http:// 或 https:// 开头',
});

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
