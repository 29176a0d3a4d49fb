/**
 * The interface's drawings on a 24 grid, each one path, so that a page carries only those it shows.
 * Drawn with a 1.8 stroke, round caps and no fill.
 */
export const weekIcon =
  'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-11.5a2 2 0 0 1 2-2zM3.5 10h17M8 2.8V7M16 2.8V7';
export const bookIcon = 'M5 4.5h11.5a2.5 2.5 0 0 1 2.5 2.5v13H7.5A2.5 2.5 0 0 1 5 17.5zM5 17.5A2.5 2.5 0 0 1 7.5 15H19';
export const drillIcon = 'M4 20h4L19.5 8.5l-4-4L4 16zM13 7l4 4';
export const meIcon = 'M8 8.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5';
export const examIcon = 'M6 3h9l4 4v14H6zM9.5 12.5l2 2 4-4.5';
export const leadIcon =
  'M4.5 4h15a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-15a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM12 16v3M8 21l4-2 4 2';
/** A cup of lots. */
export const drawIcon = 'M6 11h12l-1.2 9.5H7.2zM8.6 11 7 4M12 11V3M15.4 11 17 4';
export const lawIcon = 'M12 4v16M7 20h10M4 8l8-2 8 2M4 8l-2 6h5zM20 8l-2.5 6h5z';
export const listIcon = 'M4 6h2v2H4zM4 11h2v2H4zM4 16h2v2H4zM10 7h10M10 12h10M10 17h10';
export const checkIcon = 'M5 12.5l4.5 4.5L19 7';
export const crossIcon = 'M6 6l12 12M18 6 6 18';
export const minusIcon = 'M5 12h14';
export const backIcon = 'M15 5l-7 7 7 7';
export const nextIcon = 'M9 5l7 7-7 7';
export const flagIcon = 'M6 21V4h12l-3 4.5 3 4.5H6';
export const clockIcon = 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 7v5l3.5 2';
export const warnIcon = 'M12 4 21.5 20h-19zM12 10v4.5M12 17.2v.1';
export const infoIcon =
  'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-14a1 1 0 0 1-1-1v-14a1 1 0 0 1 1-1zM12 11v5.5M12 7.8v.1';
export const noticeIcon = 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 7.5v5.5M12 16.2v.1';
export const searchIcon = 'M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0zM16 16l4.5 4.5';
export const exportIcon = 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6';
export const printIcon = 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z';
export const upIcon = 'M12 20V5M6 11l6-6 6 6';
export const downIcon = 'M12 4v15M6 13l6 6 6-6';
/** A cup. */
export const contestIcon =
  'M7 4h10v6a5 5 0 0 1-10 0zM7 6H4v1.5a3 3 0 0 0 3 3M17 6h3v1.5a3 3 0 0 1-3 3M12 15v5M8.5 20h7';
