import type {Readable} from 'node:stream';

/** Settles when the text has come, from now on; what follows is left to others. */
export async function shows(stream: Readable | null, text: string): Promise<void> {
  if (stream === null) throw new Error('there is no output to look at');
  let seen = '';
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      seen += chunk.toString();
      if (!seen.includes(text)) return;
      stream.off('data', look);
      resolve();
    };
    stream.on('data', look);
    stream.once('end', () => reject(new Error(`no '${text}' in:\n${seen}`)));
  });
}
