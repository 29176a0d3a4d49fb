import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site as a plain web server on an intranet would: http, gzip, a 404 page, no more.
 * Resolves when it listens; port 0 takes a free one.
 */
export function serve(folder: string, port: number, host: string): Promise<{ server: Server; port: number }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const wanted = join(root, normalize(path));
    const inside = wanted === root || wanted.startsWith(`${root}/`);
    const file = inside ? fileAt(wanted) : undefined;
    const shown = file ?? join(root, '404.html');
    if (!existsSync(shown)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(shown)] ?? 'application/octet-stream';
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && !type.startsWith('application/octet');
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    const bytes = createReadStream(shown);
    if (zipped) bytes.pipe(createGzip()).pipe(response);
    else bytes.pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

function fileAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

if (import.meta.main) {
  const [folder = 'dist', port = '4321'] = process.argv.slice(2);
  const { port: taken } = await serve(folder, Number(port), '0.0.0.0');
  console.log(`http://localhost:${taken}/`);
}
