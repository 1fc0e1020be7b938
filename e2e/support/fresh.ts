import { get } from 'node:http';

/**
 * The same page over `count` connections of their own, one after the other. The primary hands connections to its
 * processes in turn, so twenty reach each of two.
 */
export async function overFreshConnections(address: string, count = 20): Promise<string[]> {
  const texts: string[] = [];
  for (let i = 0; i < count; i += 1) {
    texts.push(
      await new Promise<string>((done, fail) => {
        get(address, { agent: false, headers: { accept: 'text/html', connection: 'close' } }, (answer) => {
          let text = '';
          answer
            .setEncoding('utf8')
            .on('data', (part: string) => {
              text += part;
            })
            .on('end', () => done(text))
            .on('error', fail);
        }).on('error', fail);
      }),
    );
  }
  return texts;
}
