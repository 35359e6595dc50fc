import { act, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { show } from '../../test/show'
import { ShownNumber } from './ShownNumber'

const network = globalThis.fetch
afterEach(() => {
  globalThis.fetch = network
  vi.useRealTimers()
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
})

const identifier = {
  id: 'i1',
  kind: 'SIN' as const,
  ending: '4286',
  addedAt: '2026-03-05T14:12:09Z',
  allowed: ['show'],
}

async function shown() {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  globalThis.fetch = async () => Response.json({ number: '046 454 286' })
  const { user } = show(<ShownNumber code="CL-4TW-906" identifier={identifier} />)
  expect(screen.queryByText('•••4286')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: /^Show/ }))
  await screen.findByText('046 454 286')
  return user
}

const hidden = () => screen.queryByText('046 454 286') === null

it('hides a whole number after a minute', async () => {
  await shown()
  await act(() => void vi.advanceTimersByTime(59_000))
  expect(hidden()).toBe(false)
  await act(() => void vi.advanceTimersByTime(2_000))
  expect(hidden()).toBe(true)
})

it('hides it when the page is left, and when asked to', async () => {
  const user = await shown()
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  await act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(hidden()).toBe(true)
  await user.click(screen.getByRole('button', { name: /^Show/ }))
  await user.click(await screen.findByRole('button', { name: /^Hide/ }))
  expect(hidden()).toBe(true)
})
