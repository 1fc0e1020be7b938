import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the database that a test may cut, make deaf, and count on. */
export type DatabaseProxy = {
  /** The same address, by way of this proxy. */
  url(of: string): string;
  /** Messages that went to the database. */
  sent(): number;
  /** Nothing comes back any more on the lines that are open; they stay open. */
  mute(): void;
  /** Cuts every line and takes new ones or not, as a server that is away or one that hangs up at once. */
  become(state: 'there' | 'away' | 'hanging-up'): Promise<void>;
  close(): Promise<void>;
};

/** @param target any address of the database. */
export async function databaseProxy(target: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(target);
  const lines = new Map<Socket, Socket>();
  let [sent, hangingUp] = [0, false];
  const server = createServer((near) => {
    if (hangingUp) return near.destroy();
    const far = connect(Number(port), hostname);
    lines.set(near, far);
    near.on('data', (bytes) => {
      sent += 1;
      far.write(bytes);
    });
    far.on('data', (bytes) => near.write(bytes));
    const end = (): void => {
      lines.delete(near);
      near.destroy();
      far.destroy();
    };
    for (const side of [near, far]) side.on('error', end).on('close', end);
  });
  const listen = (at: number): Promise<void> => new Promise((done) => server.listen(at, '127.0.0.1', done));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const cut = (): void => {
    for (const near of lines.keys()) near.destroy();
  };
  return {
    url(of) {
      const address = new URL(of);
      address.hostname = '127.0.0.1';
      address.port = String(own);
      return address.href;
    },
    sent: () => sent,
    mute() {
      for (const far of lines.values()) far.removeAllListeners('data').resume();
    },
    async become(state) {
      hangingUp = state === 'hanging-up';
      if (state === 'away') server.close();
      else if (!server.listening) await listen(own);
      if (state !== 'there') cut();
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        cut();
      }),
  };
}
