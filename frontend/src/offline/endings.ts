const endings = new Set<() => void>()

/** Runs `end` when this device is wiped or its session ends; the answer takes that back. */
export function atTheEnd(end: () => void): () => void {
  endings.add(end)
  return () => void endings.delete(end)
}

/** Stops whatever still sends or keeps a client's pages. To be called before a device is wiped. */
export function endAll() {
  for (const end of endings) end()
  endings.clear()
}
