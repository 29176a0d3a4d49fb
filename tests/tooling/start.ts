import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { serve } from './serve.ts';

// npm start: builds the site and serves it at a printed address.
const port = Number(process.env['PORT'] ?? 4321);

console.log('Zhouke: building the site (content check first) …');
const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
if (built.status !== 0) {
  console.error('The build failed; what to mend stands above. The site was not started.');
  process.exit(1);
}

const { port: taken } = await listen(port);
console.log(`\nZhouke is running. Open  http://localhost:${taken}/`);
for (const address of lanAddresses()) console.log(`On this network:         http://${address}:${taken}/`);
console.log('Ctrl+C stops it.');

// A port in use is common on a shared PC: take the next free one and print it.
async function listen(wanted: number): Promise<{ port: number }> {
  try {
    return await serve('dist', wanted, '0.0.0.0');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.log(`Port ${wanted} is in use; taking another.`);
    return serve('dist', 0, '0.0.0.0');
  }
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((faces) => faces ?? [])
    .filter((face) => face.family === 'IPv4' && !face.internal)
    .map((face) => face.address);
}
