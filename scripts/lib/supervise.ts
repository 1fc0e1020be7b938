import { statfsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded, type EmbeddedServer } from '../../db/embedded/launcher.ts';

/** Pauses before one attempt after the other, in milliseconds; the last one is repeated while the disk is full. */
const PAUSES_MS = [0, 200, 500, 1_000, 2_000, 5_000, 5_000, 5_000];
/** How long it must have lived before a death counts as a new trouble, and how many of those are too many. */
const HEALTHY_MS = 1_000;
const DEATHS_LIMIT = 30;
const DEATHS_WINDOW_MS = 600_000;
/** Postgres needs a segment of its journal, 16 MB, and some room for a checkpoint. */
const ROOM_BYTES = 48_000_000;

export interface SuperviseOptions {
  /** Folder of the server. */
  dataDir: string;
  isStopping: () => boolean;
  say: (text: string) => void;
  /** How to start it again, and the pauses; for tests. */
  start?: (options: { dataDir: string; port: number }) => Promise<EmbeddedServer>;
  pausesMs?: readonly number[];
}

export interface Supervised {
  /** The server that runs now. */
  current(): EmbeddedServer;
  /** Resolves when the server died and could not be started again, with the reason. */
  gaveUp: Promise<Error>;
}

/**
 * Starts a server again that dies, at the same port. While the disk is full it goes on trying: reading goes on
 * meanwhile, and all is well again once there is room.
 */
export function superviseEmbedded(first: EmbeddedServer, options: SuperviseOptions): Supervised {
  const { dataDir, isStopping, say, start = startEmbedded, pausesMs = PAUSES_MS } = options;
  let server = first;
  const watch = async (): Promise<Error> => {
    let times: number[] = [];
    for (let deaths = 0; ; ) {
      const began = Date.now();
      await server.exited;
      times = [...times.filter((at) => Date.now() - at < DEATHS_WINDOW_MS), Date.now()];
      if (isStopping()) return new Promise<never>(() => undefined);
      if (Date.now() - began > HEALTHY_MS) deaths = 0;
      say('La base de données s’est arrêtée. Redémarrage…');
      for (let last: unknown; ; deaths += 1) {
        const full = hasNoRoom(dataDir);
        if ((deaths >= pausesMs.length || times.length > DEATHS_LIMIT) && !full)
          return new Error('La base de données intégrée ne redémarre pas.', { cause: last });
        await pause(pausesMs[Math.min(deaths, pausesMs.length - 1)]);
        if (isStopping()) return new Promise<never>(() => undefined);
        try {
          server = await start({ dataDir, port: server.port });
          deaths += 1;
          break;
        } catch (error) {
          if (full && deaths === 0) say('Le disque est plein : libérez de la place. La lecture continue.');
          last = error;
        }
      }
      if (isStopping()) await server.stop();
      else say('La base de données est de nouveau en marche.');
    }
  };
  return { current: () => server, gaveUp: watch() };
}

function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < ROOM_BYTES;
  } catch {
    return false;
  }
}
