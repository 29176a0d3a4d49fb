import { readContent } from '../content.ts';
import { formatStale, staleContent } from '../currency.ts';

// npm run check:currency: lists lessons and items reviewed before the edition they cite took effect.
const content = readContent(process.cwd());
const stale = staleContent(content);
if (stale.length > 0) console.error(`有${stale.length}处要对照新版法规重读：\n${formatStale(stale)}`);
if (content.unread.size > 0) {
  console.error(`${content.unread.size}个文件读不下去，没有核对。先运行 npm run check:content，改好再来。`);
}
if (stale.length > 0 || content.unread.size > 0) process.exitCode = 1;
else console.log('课程和试题都在所引法规现行版本施行之后核对过。');
