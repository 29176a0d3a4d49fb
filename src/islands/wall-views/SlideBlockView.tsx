import type { SlideBlock } from '../../domain/slides/slide.ts';
import { assetHref } from '../../i18n/href.ts';
import type { SlidesMessages } from '../../i18n/zh-cn/slides.ts';
import { Icon } from '../controls/Icon.tsx';
import { infoIcon, noticeIcon, warnIcon } from '../controls/icons.ts';
import { SlideList } from './SlideList.tsx';
import { SlideSpans } from './SlideSpans.tsx';

interface SlideBlockViewProps {
  readonly block: SlideBlock;
  readonly messages: SlidesMessages;
}

const ICONS = { key: noticeIcon, warn: warnIcon, case: infoIcon };

/** A paragraph, a picture, a list, a table or a box of a slide. */
export function SlideBlockView({ block, messages }: SlideBlockViewProps) {
  if (block.type === 'paragraph') {
    return (
      <p>
        <SlideSpans spans={block.spans} />
      </p>
    );
  }
  if (block.type === 'figure') {
    return (
      <figure class="fig">
        {['', '-dark'].map((theme) => (
          <img key={theme} src={assetHref(`/figures/${block.figure}-wall${theme}.svg`)} alt={block.alt} />
        ))}
      </figure>
    );
  }
  if (block.type === 'list') return <SlideList list={block} />;
  if (block.type === 'table') {
    return (
      <table class="slide-table" data-dense={block.isDense ? '' : undefined}>
        <colgroup>
          {block.columns.map((share, i) => (
            <col key={i} style={`width: ${share}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.head.map((cell, i) => (
              <th key={i} scope="col">
                <SlideSpans spans={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i}>
                  <SlideSpans spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <section class={`slide-aside ${block.kind}`}>
      <Icon path={ICONS[block.kind]} />
      <div>
        <h2>
          <small>{messages[block.kind]}</small>
          {block.title}
        </h2>
        {block.blocks.map((inner, i) => (
          <SlideBlockView key={i} block={inner} messages={messages} />
        ))}
      </div>
    </section>
  );
}
