// A lesson page's own script: citations open in place, checks are marked, reading is kept.
import { followChecks } from './lesson/checks.ts';
import { openCitations } from './lesson/citations.ts';
import { followReading } from './lesson/reading.ts';

openCitations();
followChecks();
followReading();
