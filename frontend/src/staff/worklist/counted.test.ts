import { expect, it } from 'vitest'
import { counted } from './counted'

const counts = { open: 1001, overdue: 1000, dueToday: 0, mine: 4, unseen: 5, snoozed: 0, countedTo: 1000 }

it('says the number, or that it is more than anybody counts', () => {
  expect(counted(counts, 'mine')).toBe(4)
  expect(counted(counts, 'overdue')).toBe(1000)
  expect(counted(counts, 'open')).toBe('1000+')
})
