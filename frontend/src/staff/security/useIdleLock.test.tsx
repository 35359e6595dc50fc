import { act } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Session, sessionIs, useSession } from '../../api/useSession'
import { show } from '../../test/show'
import { useIdleLock } from './useIdleLock'

const MINUTE = 60_000
const network = globalThis.fetch
let asked: string[]

const dana = (lockAfterMinutes: number) =>
  ({ accountId: 'dana', role: 'CASEWORKER', lockAfterMinutes }) as Session

function Page() {
  const session = useSession()
  useIdleLock(session)
  return <p>{session?.awaits ?? 'open'}</p>
}

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  })

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  globalThis.fetch = async request => {
    asked.push(`${(request as Request).method} ${new URL((request as Request).url).pathname}`)
    return Response.json({})
  }
  sessionIs(dana(5))
})

afterEach(() => {
  globalThis.fetch = network
})

const locks = () => asked.filter(call => call === 'POST /api/v1/session/lock').length

it('locks once nothing was pressed for as long as the session says, and tells the server', async () => {
  const { container } = show(<Page />)
  await pass(5 * MINUTE - 1000)
  expect(container.textContent).toBe('open')
  await pass(1000)
  expect(container.textContent).toBe('UNLOCK')
  expect(locks()).toBe(1)
})

it('begins to count anew with everything that is pressed', async () => {
  const { container } = show(<Page />)
  await pass(4 * MINUTE)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  await pass(4 * MINUTE)
  expect(container.textContent).toBe('open')
  await pass(MINUTE)
  expect(container.textContent).toBe('UNLOCK')
})

it('locks at once with its keys, and only once', async () => {
  const { container } = show(<Page />)
  act(() => {
    dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyL', altKey: true, shiftKey: true }))
  })
  expect(container.textContent).toBe('UNLOCK')
  await pass(20 * MINUTE)
  expect(locks()).toBe(1)
})
