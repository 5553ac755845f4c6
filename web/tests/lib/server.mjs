// The real `breach-rounds serve` on a free port.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { serverProgram, site } from './paths.mjs';

/** Starts a server for a site; resolves to its address and a way to stop it. */
export async function startServer(folder = site) {
  const args = ['serve', '--listen', '127.0.0.1:0', '--store', 'memory', '--site', folder];
  const server = spawn(serverProgram, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => server.once('exit', (code, signal) => done(code ?? signal)));
  const address = new Promise((found) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = line.match(/http:\S+/)?.[0];
      if (url) found(url);
    });
  });
  const url = await Promise.race([
    address,
    ended.then((code) => {
      throw new Error(`the server ended at once (${code})`);
    }),
  ]);
  const stop = async () => {
    server.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`the server did not stop in order (${code})`);
  };
  return { url, stop };
}
