// A pipeline: requests in order on one stream, answered together.
import { ProtocolError } from './errors.ts';
import { Group } from './group.ts';
import { answerAll } from './requests.ts';
import { isSelfContained } from './self-contained.ts';
import type { Shared } from './session.ts';
import { record } from './shape.ts';
import type { Streams } from './streams.ts';
import type { Version } from './tasks.ts';
import { streamHead } from './wire.ts';

export type Pipeline = (body: unknown, version: Version) => Promise<string[]>;

export function pipelineOn(streams: Streams, { store, queue }: Shared): Pipeline {
  const alone = async (requests: unknown[], version: Version) => {
    const [results] = await streams.use(null, (stream) => answerAll(stream, requests, version));
    return results;
  };
  const group = new Group(store, queue, alone);

  return async (body, version) => {
    const { baton, requests } = record(body, 'The request body');
    if (!Array.isArray(requests)) throw new ProtocolError('`requests` must be an array');
    if ((baton === null || baton === undefined) && isSelfContained(requests)) {
      return [`{${streamHead(null)},"results":[${await group.submit(requests, version)}]}`];
    }
    const [results, next] = await streams.use(baton, (stream) => answerAll(stream, requests, version));
    return [`{${streamHead(next)},"results":[${results}]}`];
  };
}
