import type { WallRecord } from '../../domain/wall/wall-record.ts';
import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import { SheetFrame } from './SheetFrame.tsx';
import { nameSize } from './wall-name.ts';

interface CoverSheetProps {
  readonly record: Pick<WallRecord, 'title' | 'date' | 'book' | 'place' | 'leader' | 'isLarge'>;
  readonly messages: SlidesMessages;
}

/** The width of the sheet, and the title's size at most. */
const TITLE = { width: 1600, most: 132 };

/** Before the lesson begins: what is led, by whom, where. */
export function CoverSheet({ record, messages }: CoverSheetProps) {
  const { title, book, place, leader } = record;
  // A title breaks at its colon: 教育培训：|没有合格不得上岗.
  const phrases = title.split(/(?<=[：:])/);
  const longest = phrases.reduce((long, phrase) => (phrase.length > long.length ? phrase : long), '');
  return (
    <SheetFrame record={{ ...record, title: book }} corner="" foot={['', '']}>
      <div class="cover-sheet" data-slide="0" lang="zh-CN">
        <h1 tabIndex={-1} style={`--size: ${Math.max(72, nameSize(longest, TITLE.width, TITLE.most))}px`}>
          {phrases.map((phrase) => (
            <span class="ph" key={phrase}>
              {phrase}
            </span>
          ))}
        </h1>
        <p>
          {leader === '' ? null : (
            <span>
              {messages.leads}
              {'\u3000'}
              <b>{leader}</b>
            </span>
          )}
          {place === '' ? null : <span>{place}</span>}
        </p>
      </div>
    </SheetFrame>
  );
}
