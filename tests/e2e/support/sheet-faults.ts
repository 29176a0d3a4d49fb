/**
 * Gives a page `sheetFaults()`: what is wrong with the sheet on the wall, measured in the wall's own pixels.
 * Text cut off, over the edge or smaller than 32 px. It is run in the page, so it stands alone.
 */
export function installSheetFaults(): void {
  const BOXES = '.slide-body, .draw-body, .slide-articles, .slide-title h1, .wall-foot > span';

  const boxFaults = (box: Element): string[] => {
    const name = box.className === '' ? box.tagName : box.className;
    // A title's line is as high as its letters need, which the box of a heading does not count.
    const isTooHigh = box.scrollHeight > box.clientHeight + 1 && box.tagName !== 'H1';
    const isTooWide = box.scrollWidth > box.clientWidth + 1;
    return [...(isTooHigh ? [`${name} too high`] : []), ...(isTooWide ? [`${name} too wide`] : [])];
  };

  const isInside = (text: DOMRect, sheet: DOMRect): boolean => {
    const scale = sheet.width / 1920;
    return (
      text.left >= sheet.left + 120 * scale &&
      text.right <= sheet.right - 90 * scale &&
      text.top >= sheet.top + 40 * scale &&
      text.bottom <= sheet.bottom
    );
  };

  const textFaults = (text: Node, parent: Element, sheet: DOMRect): string[] => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const place = range.getBoundingClientRect();
    if (place.width === 0) return [];
    const words = text.textContent?.slice(0, 12);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    const body = parent.closest('.slide-body, .draw-body')?.getBoundingClientRect();
    return [
      ...(size < 32 ? [`${size} px: ${words}`] : []),
      ...(isInside(place, sheet) ? [] : [`off the sheet: ${words}`]),
      ...(body !== undefined && place.bottom > body.bottom + 1 ? [`cut off: ${words}`] : []),
    ];
  };

  Reflect.set(globalThis, 'sheetFaults', (): string[] => {
    const wall = document.querySelector('.wall');
    if (wall === null) return ['no sheet'];
    const faults = [...wall.querySelectorAll(BOXES)].flatMap(boxFaults);
    const sheet = wall.getBoundingClientRect();
    const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      const isSeen = text.textContent?.trim() !== '' && parent?.closest('.sr') === null;
      if (parent !== null && isSeen) faults.push(...textFaults(text, parent, sheet));
    }
    return faults;
  });
}
