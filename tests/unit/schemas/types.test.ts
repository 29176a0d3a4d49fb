import type { z } from 'astro/zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  BlankItem,
  CaseItem,
  Item,
  ItemType,
  JudgementItem,
  MultipleItem,
  OrderingItem,
  PlainItem,
  ShortItem,
  SingleItem,
} from '../../../src/domain/item/item.ts';
import { ITEM_TYPES } from '../../../src/domain/item/item.ts';
import type { Integrity, Quota, SectionSource } from '../../../src/domain/paper/blueprint.ts';
import type { PlanYear } from '../../../src/domain/plan/plan.ts';
import type { MarkingRule, MarkingScheme } from '../../../src/domain/scoring/marking-rule.ts';
import type { Exam } from '../../../src/schemas/exam.ts';
import { itemSchema, type WrittenItem } from '../../../src/schemas/item.ts';
import type { markingRule, markingScheme } from '../../../src/schemas/marking.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';

/** Read-only all the way down, and an optional field is one that may be left out, as in the domain. */
type Settled<T> = T extends readonly (infer U)[]
  ? readonly Settled<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Settled<Exclude<T[K], OptionalOf<T, K>>> }
    : T;
type OptionalOf<T, K extends keyof T> = undefined extends T[K] ? undefined : never;

/** What authors write and the rest of the program has no use for. */
type ForAuthors = 'audience' | 'scene' | 'reviewed';
type Written<T extends ItemType> = Settled<Omit<Extract<WrittenItem, { type: T }>, ForAuthors>>;
/** The lesson comes from the file's name. */
type Known<T extends Item> = Settled<Omit<T, 'lesson'>>;

describe('what the schemas give', () => {
  it('is what the domain knows as an item, type by type', () => {
    expectTypeOf<Written<'single'>>().toEqualTypeOf<Known<SingleItem>>();
    expectTypeOf<Written<'multiple'>>().toEqualTypeOf<Known<MultipleItem>>();
    expectTypeOf<Written<'judgement'>>().toEqualTypeOf<Known<JudgementItem>>();
    expectTypeOf<Written<'blank'>>().toEqualTypeOf<Known<BlankItem>>();
    expectTypeOf<Written<'short'>>().toEqualTypeOf<Known<ShortItem>>();
    expectTypeOf<Written<'ordering'>>().toEqualTypeOf<Known<OrderingItem>>();
    expectTypeOf<Omit<Written<'case'>, 'items'>>().toEqualTypeOf<Omit<Known<CaseItem>, 'items'>>();
    expectTypeOf<WrittenItem['type']>().toEqualTypeOf<ItemType>();
  });

  it('puts nothing under a case that the domain would not take', () => {
    type Sub = Extract<WrittenItem, { type: 'case' }>['items'][number];
    type Shown = { [T in Sub['type']]: Settled<Omit<Extract<Sub, { type: T }>, ForAuthors | 'topic'>> };
    type Under = { [T in Sub['type']]: Settled<Omit<Extract<PlainItem, { type: T }>, 'lesson' | 'topic'>> };
    expectTypeOf<Shown>().toEqualTypeOf<Under>();
  });

  it('is what the domain knows as marking rules, blueprints and plans', () => {
    type Section = Exam['sections'][number];
    expectTypeOf<Settled<z.infer<typeof markingRule>>>().toEqualTypeOf<MarkingRule>();
    expectTypeOf<Settled<z.infer<typeof markingScheme>>>().toEqualTypeOf<Settled<MarkingScheme>>();
    expectTypeOf<Settled<NonNullable<Section['quotas']>[number]>>().toEqualTypeOf<Quota>();
    expectTypeOf<Settled<NonNullable<Section['from']>>>().toEqualTypeOf<Settled<SectionSource>>();
    expectTypeOf<Exam['integrity']>().toEqualTypeOf<Integrity>();
    expectTypeOf<Settled<PlanFile>>().toEqualTypeOf<Settled<PlanYear>>();
  });

  it('reads every type the domain lists and no other', () => {
    expect(itemSchema.options.map((option) => option.shape.type.value)).toEqual([...ITEM_TYPES]);
  });
});
