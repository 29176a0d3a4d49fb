import { contentFaults } from '../check-content.ts';
import { readContent } from '../content.ts';
import { formatFaults } from '../fault.ts';

// npm run check:content: says what is wrong with content/, all at once, and exits 1 when something is.
const content = readContent(process.cwd());
const faults = contentFaults(content);
if (faults.length > 0) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
} else {
  const { lessons, items, regulations, exams } = content;
  const count = items.reduce((sum, file) => sum + file.value.items.length, 0);
  console.log(
    `内容没有问题：课程${lessons.length}课，试题${count}道，法规${regulations.length}部，考试${exams.length}场。`,
  );
}
