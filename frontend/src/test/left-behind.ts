import type { LeftBehind } from '../offline/left-behind'

/** An upload of 1000 bytes that no document uses. */
export const upload = (id: string, change: Partial<LeftBehind> = {}): LeftBehind => ({
  id,
  length: 1000,
  received: 1000,
  beganAt: '2031-11-20T15:00:00Z',
  keptUntil: '2031-11-22T15:00:00Z',
  ...change,
})
