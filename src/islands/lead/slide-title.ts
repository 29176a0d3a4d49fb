import type { Slide } from '../../domain/slides/slide.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';

/** What a slide is called in lists: 谁必须先培训（1/2）, and of a question 随堂一问：谁必须先培训. */
export function slideTitle({ title, part, parts, check }: Slide, messages: LeadMessages): string {
  if (check !== undefined) return fill(messages.slideAsks, { title });
  return parts > 1 ? fill(messages.slidePart, { title, n: part, m: parts }) : title;
}
