import { type Fault, shown } from '../fault.ts';
import { BAND_HEIGHT, DRAWING_WIDTH, drawingSize } from '../figures/drawing-size.ts';
import { INKS, MANNERS, SHAPES, TEXT_SIZE } from '../figures/figure-paint.ts';
import { classesOf, placedWords } from '../figures/placed-words.ts';
import { type DrawnElement, readDrawing } from '../figures/read-drawing.ts';
import type { SourceFile } from '../source.ts';

type Found = Pick<Fault, 'path' | 'problem' | 'fix'>;

const ELEMENTS = ['svg', 'g', 'rect', 'circle', 'path', 'text'];
const ATTRIBUTES = new Set('xmlns viewBox data-cut class x y width height rx cx cy r d transform'.split(' '));
const COLOURS = new Set(['fill', 'stroke', 'color', 'style', 'opacity', 'stop-color']);
const CLASSES: readonly string[] = [...Object.keys(SHAPES), ...Object.keys(INKS), ...MANNERS];

/** Checks one drawing: nothing but shapes and words in roles' colours, words large enough and inside their boxes. */
export function drawingFaults({ file, text }: SourceFile): Fault[] {
  const read = readDrawing(text);
  if (read.type === 'broken') {
    const fix = '检查这一行的尖括号、引号和结束标记，整个文件是一个 <svg>';
    return [{ file, path: `第${read.line}行`, problem: `${shown(read.text)}读不下去`, fix }];
  }
  const { elements } = read;
  return [...sizeFaults(text), ...elements.flatMap(elementFaults), ...wordFaults(elements)].map((found) => ({
    file,
    ...found,
  }));
}

function sizeFaults(text: string): Found[] {
  const size = drawingSize(text);
  const at = (problem: string, fix: string): Found[] => [{ path: '<svg>', problem, fix }];
  if (!size) return at('没有写图的大小', `写上 viewBox="0 0 ${DRAWING_WIDTH} 高"`);
  if (size.width !== DRAWING_WIDTH) return at(`宽是${size.width}`, `宽一律${DRAWING_WIDTH}，在手机上正好一屏`);
  const { height, cut = height } = size;
  if (cut > height) return at(`data-cut 是${cut}，图只有${height}高`, '在图的中间找一处空白，写它的纵坐标');
  const tallest = Math.max(cut, height - cut);
  if (tallest <= BAND_HEIGHT) return [];
  const fix = `大屏上一栏最高${BAND_HEIGHT}：在空白处用 data-cut 分成两栏，或者拆成两幅图`;
  return at(`有一栏高${tallest}，后排看不清`, fix);
}

function elementFaults(element: DrawnElement): Found[] {
  const { name, attributes, line, isTransformed } = element;
  const path = `第${line}行 <${name}>`;
  if (!ELEMENTS.includes(name)) {
    return [{ path, problem: `图里不能用 <${name}>`, fix: `只用 ${ELEMENTS.slice(1).join('、')}` }];
  }
  const odd = [...attributes].flatMap(([key, value]) => attributeFault(key, value) ?? []);
  const unknown = classesOf(element).filter((one) => !CLASSES.includes(one));
  return [
    ...odd.map((found) => ({ path, ...found })),
    ...unknown.map((one) => ({
      path,
      problem: `没有${shown(one)}这个样式`,
      fix: `可用的：${CLASSES.join('、')}`,
    })),
    ...(name === 'text' && isTransformed
      ? [{ path, problem: `${shown(element.words)}放在 transform 里，会变小或者歪斜`, fix: '直接写 x、y' }]
      : []),
  ];
}

function attributeFault(key: string, value: string): Omit<Found, 'path'> | undefined {
  if (ATTRIBUTES.has(key)) return undefined;
  const problem = `${key}="${value}"`;
  if (COLOURS.has(key)) {
    return { problem: `${problem}把颜色定死了，深色下看不清`, fix: '改用 class，如 card、must、stop、say-warn' };
  }
  if (key === 'font-size') {
    return { problem: `${problem}改了字号`, fix: `不写就是${TEXT_SIZE}，是最小的；要大的用 class="big" 或者 "huge"` };
  }
  if (/href$|^src$/.test(key)) return { problem: `${problem}引用了别的文件`, fix: '画在这个文件里面' };
  if (/^on/.test(key)) return { problem: `${problem}是程序`, fix: '删去' };
  return { problem: `${problem}这个属性用不上`, fix: `可用的：${[...ATTRIBUTES].join('、')}` };
}

function wordFaults(elements: readonly DrawnElement[]): Found[] {
  return placedWords(elements)
    .filter(({ from, to, room: [left, right] }) => from < left || to > right)
    .map(({ words, line }) => ({
      path: `第${line}行 <text>`,
      problem: `${shown(words)}比所在的框宽`,
      fix: '写短，或者分成两行，或者把框放宽',
    }));
}
