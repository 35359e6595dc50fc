import { screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { show } from '../../test/show'
import { turnKeys, useKeys } from './useKeys'

function Page({ onAccept, onOpen }: { onAccept: () => void; onOpen: () => void }) {
  useKeys({ a: onAccept, Enter: onOpen, Escape: onOpen })
  return (
    <>
      <label>
        Note <input />
      </label>
      <a href="#next">Next</a>
    </>
  )
}

afterEach(() => turnKeys(true))

it('acts on a single key, in either case, wherever the focus is', async () => {
  const accept = vi.fn()
  const { user } = show(<Page onAccept={accept} onOpen={() => {}} />)
  await user.keyboard('a')
  await user.keyboard('A')
  expect(accept).toHaveBeenCalledTimes(2)
})

it('leaves what is typed alone, but lets Escape out of a field', async () => {
  const accept = vi.fn()
  const leave = vi.fn()
  const { user } = show(<Page onAccept={accept} onOpen={leave} />)
  await user.type(screen.getByLabelText('Note'), 'a bad day')
  expect(accept).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(leave).toHaveBeenCalledTimes(1)
})

it('leaves Enter to the link that has the focus, and the browser its own shortcuts', async () => {
  const accept = vi.fn()
  const open = vi.fn()
  const { user } = show(<Page onAccept={accept} onOpen={open} />)
  screen.getByRole('link').focus()
  await user.keyboard('{Enter}')
  await user.keyboard('{Control>}a{/Control}')
  expect(open).not.toHaveBeenCalled()
  expect(accept).not.toHaveBeenCalled()
})

it('does nothing once single keys are turned off', async () => {
  const accept = vi.fn()
  turnKeys(false)
  const { user } = show(<Page onAccept={accept} onOpen={() => {}} />)
  await user.keyboard('a')
  expect(accept).not.toHaveBeenCalled()
})
