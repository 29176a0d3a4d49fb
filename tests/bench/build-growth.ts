import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countLessons, growSite, removeSite } from './grown-site.ts';

// node tests/bench/build-growth.ts [lessons…]: how long the whole site takes to build in both languages, from
// nothing, as it is and with more lessons. Each lesson more must cost the same, however many there are. That is
// judged by processor time, to which whatever else the machine does adds little; small sites are built twice and
// the faster counts.

/** What a lesson may cost at the upper end, compared with the lower. */
const MOST = 1.3;
/** The real site must be built in this many seconds on two cores. */
const SECONDS = 60;
/** Sites up to this many lessons are built twice. */
const TWICE = 300;
/** Runs in the build's own process and says at its end how long all its threads have worked. */
const TELL_CPU =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("cpu-ms "+(user+system)/1000)})';

interface Built {
  readonly lessons: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const project = join(import.meta.dirname, '../..');
const asked = process.argv.slice(2).map(Number);
const real = countLessons(project);
const sizes = asked.length > 0 ? asked : [real, 100, 300, 1000];

console.log('| Lessons | Pages | Build | Processor | Each lesson more |\n|---:|---:|---:|---:|---:|');
const built: Built[] = [];
const costs: number[] = [];
for (const lessons of sizes) {
  const folder = growSite(project, lessons);
  try {
    const rounds = Array.from({ length: lessons <= TWICE ? 2 : 1 }, () => build(folder, lessons));
    const site = rounds.reduce((best, other) => (other.cpuSeconds < best.cpuSeconds ? other : best));
    const before = built.at(-1);
    const cost = before && (1000 * (site.cpuSeconds - before.cpuSeconds)) / (lessons - before.lessons);
    if (cost !== undefined && before && before.lessons >= 100) costs.push(cost);
    const cells = [
      lessons,
      countPages(join(folder, 'dist')),
      `${site.seconds.toFixed(1)} s`,
      `${site.cpuSeconds.toFixed(1)} s`,
      cost === undefined ? '' : `${Math.round(cost)} ms`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
    built.push(site);
  } finally {
    removeSite(folder);
  }
}

const [first, ...others] = costs;
if (first !== undefined && others.some((cost) => cost > MOST * first)) {
  console.error(`A lesson more costs over ${MOST} times as much in the large site: something looks at all for each.`);
  process.exitCode = 1;
}
if (built.some(({ lessons, seconds }) => lessons === real && seconds > SECONDS)) {
  console.error(`The real site takes over ${SECONDS} s to build.`);
  process.exitCode = 1;
}

function build(folder: string, lessons: number): Built {
  // From nothing: what an earlier round left behind goes.
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL_CPU)}`, 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`The build with ${lessons} lessons failed:\n${run.stdout}\n${run.stderr}`);
  return { lessons, seconds, cpuSeconds: Number(/cpu-ms ([\d.]+)/.exec(run.stderr)?.[1] ?? Number.NaN) / 1000 };
}

function countPages(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;
}
