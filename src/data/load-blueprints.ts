import { ITEM_TYPES } from '../domain/item/item.ts';
import type { Blueprint, BlueprintSection, SectionSource } from '../domain/paper/blueprint.ts';
import {
  amount,
  type Check,
  count,
  either,
  flag,
  id,
  list,
  misfit,
  object,
  oneOf,
  optional,
  ownField,
  type Shape,
  text,
} from '../domain/records/field-checks.ts';
import { marking, markingRule } from '../domain/records/marking-check.ts';
import { type Loaded, loadChecked } from './load.ts';
import { parseEach } from './parse-each.ts';

const ids = optional(list(id, 1000));
const topics = optional(list(text(200), 1000));
const source: Shape<SectionSource> = { handbooks: ids, lessons: ids, topics };
const quota: Check = either(
  object({ by: oneOf('handbook', 'lesson', 'topic'), value: text(200), count }),
  object({ by: oneOf('difficulty'), value: oneOf(1, 2, 3), count }),
);
const section: Shape<BlueprintSection> = {
  id,
  title: text(500),
  type: oneOf(...ITEM_TYPES),
  count,
  pointsEach: amount,
  marking: optional(markingRule),
  from: optional(object(source)),
  quotas: optional(list(quota, 1000)),
};
const blueprint: Shape<Blueprint> = {
  id,
  code: text(10, 1),
  title: text(500),
  summary: text(5000),
  integrity: oneOf('self-study', 'practice', 'sealed'),
  source: text(5000),
  sample: flag,
  minutes: amount,
  passMark: amount,
  stages: optional(list(text(1000), 100)),
  sections: list(object(section), 100),
  marking,
};

/** The blueprints of all exams. */
export function loadBlueprints(): Promise<Loaded<readonly Blueprint[]>> {
  return loadChecked('exams', (value) =>
    parseEach(ownField(value, 'exams'), (entry) => (isBlueprint(entry) ? entry : undefined)),
  );
}

function isBlueprint(value: unknown): value is Blueprint {
  return misfit(value, blueprint) === undefined;
}
