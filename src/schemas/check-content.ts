import { blueprintFaults } from './checks/blueprints.ts';
import { bulletinFaults } from './checks/bulletin.ts';
import { contestFaults } from './checks/contests.ts';
import { dutyFaults } from './checks/duties.ts';
import { figureFaults } from './checks/figures.ts';
import { fileFaults } from './checks/files.ts';
import { glossaryFaults } from './checks/glossary.ts';
import { handbookFaults } from './checks/handbooks.ts';
import { itemFaults } from './checks/items.ts';
import { lessonFaults } from './checks/lessons.ts';
import { planFaults } from './checks/plans.ts';
import { checklistFaults } from './checks/reference.ts';
import { regulationFaults } from './checks/regulations.ts';
import { siteFaults } from './checks/site.ts';
import { termFaults } from './checks/terms.ts';
import { type Content, readContent } from './content.ts';
import type { Fault } from './fault.ts';

/** Every fault of everything under `<root>/content`: shapes first, then what entries say of each other. */
export function checkContent(root: string): Fault[] {
  return contentFaults(readContent(root));
}

/** Every fault of content that has been read. */
export function contentFaults(content: Content): Fault[] {
  return [
    ...content.faults,
    ...fileFaults(content),
    ...siteFaults(content),
    ...handbookFaults(content),
    ...regulationFaults(content),
    ...itemFaults(content),
    ...lessonFaults(content),
    ...blueprintFaults(content),
    ...planFaults(content),
    ...contestFaults(content),
    ...checklistFaults(content),
    ...dutyFaults(content),
    ...bulletinFaults(content),
    ...glossaryFaults(content),
    ...figureFaults(content),
    ...termFaults(content),
  ];
}
