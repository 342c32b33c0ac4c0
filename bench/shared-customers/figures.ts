/** What was measured in one world. */
export interface Figures {
  /** Reseller–customer relationships. */
  size: number;
  p50Ms: number;
  p99Ms: number;
  /** At 50 connections. */
  requestsPerSecond: number;
  gatewayCpuMs: number;
  partnersCpuMs: number;
  relationshipsCpuMs: number;
  keysExamined: number;
  docsExamined: number;
  /** Nodes and edges that were handed out. */
  docsReturned: number;
  databaseCommands: number;
  subgraphFetches: number;
}

/** How the graph of a world bore the load. */
export interface Strain {
  size: number;
  requests: number;
  /** Answers that were not whole. */
  failed: number;
}

/** How fast a world was written, indexes included. */
export interface Loading {
  size: number;
  /** Partnerships, relationships and shared customers. */
  edgeDocuments: number;
  seconds: number;
}

/** CPU of the gateway for one request, by data source. */
export interface DataSourceFigures {
  operation: string;
  kilobytes: number;
  keepAliveMs: number;
  stockMs: number;
}

/** What one way to read the same page costs. */
export interface WayFigures {
  size: number;
  reseller: string;
  way: string;
  p50Ms: number;
  mongodCpuMs: number;
  clientCpuMs: number;
  keysExamined: number;
  docsExamined: number;
  commands: number;
}
