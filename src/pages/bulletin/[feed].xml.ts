import type { APIRoute } from 'astro';
import { bulletinPath, bulletinPieces } from '../../catalog/bulletin.ts';
import { bulletinFeed } from '../../catalog/bulletin-feed.ts';
import { siteSettings } from '../../catalog/site.ts';
import { fill } from '../../i18n/fill.ts';
import { assetHref, hrefOf } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/locale.ts';

/** A feed's links are absolute, so there is one only where the site has been told its address. */
export async function getStaticPaths() {
  const { address } = await siteSettings();
  return address === undefined ? [] : [{ params: { feed: 'rss' } }];
}

/** 《安全365》 as RSS, in Chinese as its text is. */
export const GET: APIRoute = async () => {
  const { bureau, address } = await siteSettings();
  const { bulletin } = messagesOf('zh-CN');
  const absolute = (href: string) => new URL(href, address).href;
  const text = bulletinFeed({
    title: fill(bulletin.feedTitle, { bureau }),
    description: bulletin.intro,
    link: absolute(hrefOf('zh-CN', '/bulletin/')),
    self: absolute(assetHref('/bulletin/rss.xml')),
    entries: (await bulletinPieces()).map(({ id, title, summary, date, column }) => ({
      title,
      summary,
      category: bulletin.columns[column],
      date,
      link: absolute(hrefOf('zh-CN', bulletinPath(id))),
    })),
  });
  return new Response(text, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
