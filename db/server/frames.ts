// Messages between this server and the processes that hold its connections: a length, then a value as V8 writes it.
import { readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const HEAD = 4;

export function frame(value: unknown): Buffer {
  const body = serialize(value);
  const whole = Buffer.allocUnsafe(HEAD + body.length);
  whole.writeUInt32LE(body.length, 0);
  body.copy(whole, HEAD);
  return whole;
}

/** Puts messages together from the pieces in which they arrive. */
export function frameReader(tell: (value: unknown) => void): (chunk: Buffer) => void {
  const head = Buffer.alloc(HEAD);
  let body: Buffer | undefined;
  let filled = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const target: Buffer = body ?? head;
      const taken = chunk.copy(target, filled, at);
      at += taken;
      filled += taken;
      if (filled < target.length) return;
      filled = 0;
      if (body) {
        const whole = body;
        body = undefined;
        tell(deserialize(whole));
      } else body = Buffer.allocUnsafe(head.readUInt32LE(0));
    }
  };
}

/** Waits for the next message without an event loop; undefined when the other side is gone. */
export function readFrame(descriptor: number): unknown {
  const head = fill(descriptor, Buffer.alloc(HEAD));
  const body = head && fill(descriptor, Buffer.allocUnsafe(head.readUInt32LE(0)));
  return body && deserialize(body);
}

/** Returns when the message is wholly on its way. */
export function writeFrame(descriptor: number, value: unknown): void {
  const whole = frame(value);
  for (let at = 0; at < whole.length; ) at += again(() => writeSync(descriptor, whole, at));
}

function fill(descriptor: number, target: Buffer): Buffer | undefined {
  for (let at = 0; at < target.length; ) {
    const read = again(() => readSync(descriptor, target, at, target.length - at, null));
    if (read === 0) return undefined;
    at += read;
  }
  return target;
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

function again(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 1);
    }
  }
}
