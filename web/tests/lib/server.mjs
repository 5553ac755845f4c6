// The real `breach-rounds serve` on a free port.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { serverProgram, site } from './paths.mjs';

/**
 * Starts a server for a site; resolves to its address, the facilitator's link and a way to stop it. With
 * `store` exercises are kept there; with `port` it comes back where it was.
 */
export async function startServer(folder = site, { store = 'memory', port = 0 } = {}) {
  const args = ['serve', '--listen', `127.0.0.1:${port}`, '--site', folder, '--store', store];
  const server = spawn(serverProgram, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  // A test that fails before it stops its server leaves it to the end of the process.
  const orphan = () => server.kill();
  process.once('exit', orphan);
  server.once('exit', () => process.off('exit', orphan));
  const ended = new Promise((done) => server.once('exit', (code, signal) => done(code ?? signal)));
  const links = new Promise((found) => {
    let url = null;
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = line.match(/http:\S+/)?.[0];
      url ??= address;
      if (address?.includes('#host=')) found({ url, host: address });
    });
  });
  const { url, host } = await Promise.race([
    links,
    ended.then((code) => {
      throw new Error(`the server ended at once (${code})`);
    }),
  ]);
  const stop = async () => {
    server.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`the server did not stop in order (${code})`);
  };
  return { url, host, port: Number(new URL(url).port), stop };
}
