/** Something that changes, and that others want to hear of; made for `useSyncExternalStore`. */
export class Store<T> {
  private readonly listeners = new Set<() => void>()

  constructor(private value: T) {}

  readonly get = (): T => this.value

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  set(value: T) {
    this.value = value
    for (const listener of this.listeners) listener()
  }
}
