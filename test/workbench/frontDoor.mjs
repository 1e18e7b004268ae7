import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/** Only a browser on this machine may come in, whatever name a foreign page gives to this address. */
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Serves the workbench under one short address: `/` leads to the window that is to be shown, and
 * everything else is passed on to the server's socket, WebSockets included.
 * @param {number} port the first to try; the next ones are tried when it is taken
 * @param {string} socket the path of the server's Unix socket
 * @param {(origin: string) => string} landing the address of the window
 * @returns {Promise<number>} the port it listens on
 */
export async function openFrontDoor(port, socket, landing) {
  const door = createServer((incoming, response) => {
    const host = incoming.headers.host ?? '';
    if (!ownHost.test(host)) {
      response.writeHead(403).end();
    } else if (incoming.url === '/') {
      response.writeHead(302, { location: landing(`http://${host}`) }).end();
    } else {
      const { method, headers, url: path } = incoming;
      const onward = request({ socketPath: socket, method, headers, path }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      incoming.pipe(onward);
    }
  });
  door.on('upgrade', (incoming, client, head) => {
    if (!ownHost.test(incoming.headers.host ?? '')) {
      client.destroy();
      return;
    }
    const onward = connect(socket);
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
    for (let i = 0; i < incoming.rawHeaders.length; i += 2)
      lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(client).pipe(onward);
    client.on('error', () => onward.destroy());
    onward.on('error', () => client.destroy());
  });
  for (let tried = port; ; tried++) {
    /** @type {boolean} */
    const taken = await new Promise((resolve, reject) => {
      door.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
        if (error.code === 'EADDRINUSE' && tried < port + 100) resolve(true);
        else reject(error);
      });
      door.listen(tried, '127.0.0.1', () => {
        resolve(false);
      });
    });
    if (!taken) return tried;
  }
}
