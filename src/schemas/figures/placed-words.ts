import { emsOf } from '../slides/slide-size.ts';
import { DRAWING_WIDTH } from './drawing-size.ts';
import { INKS, SHAPES, TEXT_SIZE, TEXT_SIZES } from './figure-paint.ts';
import type { DrawnElement } from './read-drawing.ts';

/** A line of words with the shape it stands on. */
export interface PlacedWords {
  readonly words: string;
  readonly line: number;
  /** From where to where it reaches at most, whatever the font. */
  readonly from: number;
  readonly to: number;
  /** The shape's own reach; the sheet's where it stands on no shape. */
  readonly room: readonly [number, number];
  /** Roles of the ink and of what is under it. */
  readonly ink: string;
  readonly ground: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly ground: string;
}

/** No font known sets a line wider than this against the estimate. */
const SLACK = 1.04;

/** Every line of words in a drawing and what it stands on: the last shape drawn before it at its place. */
export function placedWords(elements: readonly DrawnElement[]): readonly PlacedWords[] {
  const boxes: Box[] = [];
  const placed: PlacedWords[] = [];
  for (const element of elements) {
    const box = boxOf(element);
    if (box) boxes.push(box);
    if (element.name === 'text') placed.push(placeOf(element, boxes));
  }
  return placed;
}

function placeOf(element: DrawnElement, boxes: readonly Box[]): PlacedWords {
  const { words, line } = element;
  const classes = classesOf(element);
  const size = classes.map((name) => TEXT_SIZES[name]).find((found) => found !== undefined) ?? TEXT_SIZE;
  const width = emsOf(words) * size * SLACK;
  const x = numberOf(element, 'x');
  const y = numberOf(element, 'y') - size / 3;
  const from = classes.includes('mid') ? x - width / 2 : classes.includes('end') ? x - width : x;
  const under = boxes
    .filter(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
    .at(-1);
  return {
    words,
    line,
    from,
    to: from + width,
    room: under ? [under.left, under.right] : [0, DRAWING_WIDTH],
    ink: classes.map((name) => INKS[name]).find((found) => found !== undefined) ?? '--ink',
    ground: under?.ground ?? '--surface',
  };
}

function boxOf(element: DrawnElement): Box | undefined {
  const ground = classesOf(element)
    .map((name) => SHAPES[name])
    .find((found) => found !== undefined);
  if (ground === undefined || element.isTransformed) return undefined;
  const [left, top] = [numberOf(element, 'x'), numberOf(element, 'y')];
  if (element.name === 'rect') {
    return { left, top, right: left + numberOf(element, 'width'), bottom: top + numberOf(element, 'height'), ground };
  }
  if (element.name === 'path') return outlineOf(element.attributes.get('d') ?? '', ground);
  if (element.name !== 'circle') return undefined;
  const [x, y, r] = [numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')];
  return { left: x - r, top: y - r, right: x + r, bottom: y + r, ground };
}

/** The box around a filled outline whose corners are all given as `M x y … z` or with `V` and `H`. */
function outlineOf(d: string, ground: string): Box | undefined {
  const corners = [...d.matchAll(/(-?\d+(?:\.\d+)?)[ ,](-?\d+(?:\.\d+)?)/g)];
  if (corners.length < 3 || !/z\s*$/.test(d)) return undefined;
  const xs = corners.map(([, x]) => Number(x));
  const ys = [...corners.map(([, , y]) => Number(y)), ...[...d.matchAll(/V(\d+)/g)].map(([, y]) => Number(y))];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
    ground,
  };
}

/** The classes of an element. */
export const classesOf = ({ attributes }: DrawnElement): readonly string[] =>
  (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);

const numberOf = ({ attributes }: DrawnElement, name: string): number => Number(attributes.get(name) ?? 0);
