// A network that lets pages through and blocks WebSockets, as some hospitals' do.
import http from 'node:http';

/** Stands before the server at this port of this machine; resolves to its address and a way to stop it. */
export async function withoutSockets(port) {
  const proxy = http.createServer((request, response) => {
    const headers = { ...request.headers, host: `127.0.0.1:${port}` };
    const onward = http.request({ port, host: '127.0.0.1', method: request.method, path: request.url, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'));
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  const stop = () => {
    proxy.closeAllConnections();
    return new Promise((done) => proxy.close(done));
  };
  return { url: `http://127.0.0.1:${proxy.address().port}/`, stop };
}
