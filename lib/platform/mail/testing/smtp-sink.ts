import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Received = {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
  readonly secure: boolean;
};

export type SmtpSink = {
  readonly port: number;
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
};

/** A reply of the server with this code, to whichever command it answers. */
export const reply = (code: number): Error => Object.assign(new Error('refused by the test'), { responseCode: code });

/** A real SMTP server on the loopback interface that keeps what it receives. For tests only. */
export async function smtpSink(options: SMTPServerOptions = {}, port = 0): Promise<SmtpSink> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((mail) => {
          received.push({
            recipients: session.envelope.rcptTo.map(({ address }) => address),
            raw: raw.toString('latin1'),
            mail,
            secure: session.secure === true,
          });
          done();
        }, done);
      });
    },
    ...options,
  });
  server.on('error', () => {}); // clients that hang up are part of the tests
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const bound = (server.server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    received,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
