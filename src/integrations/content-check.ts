import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../schemas/check-content.ts';
import { formatFaults } from '../schemas/fault.ts';

/**
 * Holds the build until the content is right: every fault at once, as the build's failure. While
 * authors write (`npm run dev`) the same text is shown over the page and goes when it is mended.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'zhouke:content-check',
    hooks: {
      'astro:config:setup'({ command, config }) {
        if (command !== 'build') return;
        const faults = checkContent(fileURLToPath(config.root));
        if (faults.length > 0) throw new Error(formatFaults(faults));
      },
      'astro:server:setup'({ server }) {
        const root = server.config.root;
        const check = (path?: string) => {
          if (path !== undefined && !/[\\/]content[\\/]/.test(path)) return;
          const faults = checkContent(root);
          if (faults.length === 0) return;
          const message = formatFaults(faults);
          server.config.logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'zhouke:content-check' } });
        };
        server.ws.on('connection', () => check());
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, check);
      },
    },
  };
}
