/** From each node to the nodes that it leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function graphOf(edges: Iterable<readonly [from: string, to: string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** The shortest way round from each node that lies on one, each ring once: `['a', 'b', 'a']`. */
export function findCycles(graph: Graph): string[][] {
  const rings = new Map<string, string[]>();
  for (const start of [...graph.keys()].sort()) {
    const ring = shortestRing(graph, start);
    if (!ring) continue;
    const members = ring.slice(1).sort().join('\n');
    if (!rings.has(members)) rings.set(members, ring);
  }
  return [...rings.values()];
}

function shortestRing(graph: Graph, start: string): string[] | undefined {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of graph.get(way.at(-1) ?? start) ?? []) {
        if (next === start) return [...way, next];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}
