// The plainest web server: files below a path, no packing, no headers but a type, and that one wrong for
// everything that a browser does not insist on. What it serves can be replaced, as a deployment does.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a browser refuses under another type. */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves `folder` under `path`; resolves to the address, a way to serve another folder, and one to stop.
 * `headers` are sent with everything.
 */
export async function startStatic(folder, { path = '/', headers = {} } = {}) {
  let served = folder;
  const asked = [];
  const server = createServer(async (request, response) => {
    const name = new URL(request.url, 'http://x').pathname;
    asked.push(name);
    const below = name.startsWith(path) ? normalize(name.slice(path.length) || 'index.html') : '..';
    const file = join(served, below);
    const found = !below.startsWith('..') && (await stat(file).catch(() => null))?.isFile();
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    url: `http://127.0.0.1:${server.address().port}${path}`,
    asked,
    deploy: (other) => {
      served = other;
    },
    stop,
  };
}
