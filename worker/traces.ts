// A trace of each answer, sent where OTLP_ENDPOINT says, as OpenTelemetry writes it; loaded only where that is set. Nothing of who asked
// is in it, nor of what: the operation stands in the schema's own names.
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  ParentBasedSampler,
  type ReadableSpan,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { instantNow } from './context.ts';
import { kindOf } from './counted.ts';
import type { Visit } from './door.ts';

/** What waits to be sent; more is let go of, for an answer is worth more than its trace. */
const mostWaiting = 500;
const betweenSendingsMs = 1_000;
const patienceMs = 5_000;

let waiting: ReadableSpan[] = [];
let sentAt = Number.NEGATIVE_INFINITY;

const provider = new TracerProvider({
  resource: resourceFromAttributes({ 'service.name': 'directive-ledger' }),
  // Whoever asks has decided whether this is one of those that are looked at.
  sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
  spanProcessors: [
    {
      onStart: () => {},
      onEnd: (span: ReadableSpan) => {
        if (span.spanContext().traceFlags & TraceFlags.SAMPLED && waiting.length < mostWaiting)
          waiting.push(span);
      },
      forceFlush: async () => {},
      shutdown: async () => {},
    },
  ],
});
const tracer = provider.getTracer('directive-ledger');

/** What an asker's own trace is called (W3C Trace Context, 3.2); what cannot be read is no trace. */
export function askersTrace(header: string | undefined): Context {
  const [, version, traceId = '', spanId = '', flags = '', rest = ''] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header ?? '') ?? [];
  const isNone = /^0+$/;
  if (version === undefined || version === 'ff' || (version === '00' && rest !== '')) return ROOT_CONTEXT;
  if (isNone.test(traceId) || isNone.test(spanId)) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  });
}

/** Notes an answer, and sends what has been noted behind its back. */
export function traced(c: Visit, status: number, ms: number): void {
  const { line } = c.var;
  const end = Date.parse(instantNow());
  const kind = kindOf(c.req.path);
  const span = tracer.startSpan(
    `${c.req.method} ${kind}`,
    {
      kind: SpanKind.SERVER,
      startTime: new Date(end - ms),
      attributes: {
        'http.request.method': c.req.method,
        'http.response.status_code': status,
        'ledger.kind': kind,
        'ledger.request': line.requestId,
        'ledger.outcome': line.outcome,
        ...(line.operation === null ? {} : { 'ledger.operation': line.operation }),
        'ledger.database.statements': line.spent?.statements ?? 0,
        'ledger.database.round_trips': line.spent?.roundTrips ?? 0,
      },
    },
    askersTrace(c.req.header('traceparent')),
  );
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR, message: line.outcome });
  span.end(new Date(end));
  if (waiting.length > 0 && performance.now() - sentAt >= betweenSendingsMs) send(c);
}

function send(c: Visit): void {
  const { OTLP_ENDPOINT, OTLP_AUTHORIZATION } = c.env;
  sentAt = performance.now();
  const body = JsonTraceSerializer.serializeRequest(waiting);
  waiting = [];
  if (!body) return;
  const sending = fetch(OTLP_ENDPOINT!, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(OTLP_AUTHORIZATION ? { Authorization: OTLP_AUTHORIZATION } : {}),
    },
    body: body as Uint8Array<ArrayBuffer>,
    signal: AbortSignal.timeout(patienceMs),
  }).then(
    (answer) => answer.body?.cancel(),
    // Nobody waits for a trace, and none is worth a line for each that is lost.
    () => {},
  );
  c.executionCtx.waitUntil(sending);
}
