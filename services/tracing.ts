/** Spans of the queues' work, sent to an OpenTelemetry collector over OTLP/HTTP when one is configured. */
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';

export interface Tracing {
  /** For queues and workers: a page's way from its submission through the queues is one trace. Undefined without a collector. */
  telemetry: Telemetry | undefined;
  /** Sends what is left. Safe to call twice. */
  stop(): Promise<void>;
}

/** `endpoint` is the collector's base address, as in OTEL_EXPORTER_OTLP_ENDPOINT; null for none. */
export function startTracing(endpoint: string | null, { service, instance }: { service: string; instance: string }): Tracing {
  if (!endpoint) return { telemetry: undefined, stop: async () => {} };
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': instance }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  let stopped: Promise<void> | null = null;
  return {
    telemetry: new BullMQOtel({ tracerName: 'claimwire' }),
    stop: () => {
      stopped ??= provider.shutdown();
      return stopped;
    },
  };
}
