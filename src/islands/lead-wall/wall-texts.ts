import type { ContestSheetTexts } from '../wall-views/contest/contest-sheet-texts.ts';
import type { SheetTexts } from '../wall-views/sheet-texts.ts';

/** The texts of every sheet that can come up on the wall: of a meeting and of a contest. */
export type WallTexts = SheetTexts & ContestSheetTexts;
