/** Every drawing is this wide in its own units: half of it is a phone's width. */
export const DRAWING_WIDTH = 720;
/** How high a drawing, or each part of one with a cut, may be to be read from the last row of a room. */
export const BAND_HEIGHT = 600;

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /** Where the wall parts it into two columns. */
  readonly cut?: number;
}

/** A drawing's size and cut as its `<svg>` says; nothing where it does not. */
export function drawingSize(drawing: string): DrawingSize | undefined {
  const root = /<svg[^>]*>/.exec(drawing)?.[0] ?? '';
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(root) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const [, cut] = /data-cut="(\d+)"/.exec(root) ?? [];
  return { width: Number(width), height: Number(height), ...(cut === undefined ? {} : { cut: Number(cut) }) };
}
