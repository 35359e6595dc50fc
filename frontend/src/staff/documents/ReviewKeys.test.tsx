import { act, render, screen } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '../../test/show'
import { useArmed } from '../useArmed'
import { ReviewKeys } from './ReviewKeys'

const view = { zoomIn: vi.fn(), zoomOut: vi.fn(), fit: vi.fn(), turn: vi.fn() }
const acts = { onStep: vi.fn(), onAccept: vi.fn(), onRetake: vi.fn(), onReject: vi.fn(), onSkip: vi.fn() }
const back = vi.fn()

const keys = (armed: boolean, typing = false) =>
  show(
    <ReviewKeys
      armed={armed}
      typing={typing}
      view={view as never}
      {...acts}
      onBack={typing ? back : undefined}
    />,
  )

const done = () => [...Object.values(acts), ...Object.values(view)].filter(act => act.mock.calls.length > 0)

beforeEach(() => void vi.clearAllMocks())

it('acts on the document that is shown', async () => {
  const { user } = keys(true)
  await user.keyboard('t')
  expect(acts.onRetake).toHaveBeenCalledTimes(1)
})

it('does nothing with any key before there is a document to act on', async () => {
  const { user } = keys(false)
  await user.keyboard('atrsv+-0{ArrowRight}')
  expect(done()).toEqual([])
})

it('takes no letter for a key while a form is open, wherever the focus is', async () => {
  const { user } = keys(true, true)
  await user.keyboard('start at the second page + 10')
  expect(done()).toEqual([])
  await user.keyboard('{Escape}')
  expect(back).toHaveBeenCalledTimes(1)
})

function Armed({ shown, wanted }: { shown: boolean; wanted?: string }) {
  return <p>{useArmed(shown, wanted) ? 'armed' : 'resting'}</p>
}

const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))
const press = (key: string) => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key })))

it('arms its keys a moment after the document is shown, and not before', () => {
  vi.useFakeTimers()
  const { rerender } = render(<Armed shown={false} />)
  pass(5000)
  expect(screen.getByText('resting')).toBeTruthy()
  rerender(<Armed shown />)
  pass(200)
  expect(screen.getByText('resting')).toBeTruthy()
  pass(100)
  expect(screen.getByText('armed')).toBeTruthy()
})

it('waits until somebody who types on has stopped', () => {
  vi.useFakeTimers()
  render(<Armed shown />)
  for (const letter of 'the second page') {
    press(letter)
    pass(700)
  }
  expect(screen.getByText('resting')).toBeTruthy()
  pass(400)
  expect(screen.getByText('armed')).toBeTruthy()
})

it('lets whoever wants to undo press again and again', () => {
  vi.useFakeTimers()
  render(<Armed shown wanted="u" />)
  for (let time = 0; time < 4; time++) {
    press('u')
    pass(100)
  }
  expect(screen.getByText('armed')).toBeTruthy()
})
