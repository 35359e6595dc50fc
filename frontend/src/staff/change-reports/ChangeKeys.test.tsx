import { beforeEach, expect, it, vi } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { ChangeKeys } from './ChangeKeys'

const acts = { onOpen: vi.fn(), onTakeOn: vi.fn(), onSkip: vi.fn() }
const back = vi.fn()
beforeEach(() => void vi.clearAllMocks())

const keys = (allowed: string[], state: { armed?: boolean; typing?: boolean } = {}) =>
  show(
    <ChangeKeys
      report={{ allowed } as unknown as Shape<'ChangeReport'>}
      armed={state.armed ?? true}
      typing={state.typing ?? false}
      {...acts}
      onBack={state.typing ? back : undefined}
    />,
  )

const done = () => Object.values(acts).filter(act => act.mock.calls.length > 0)

it('opens the form of each decision with its key', async () => {
  const { user } = keys(['apply', 'noEffect', 'askForProof', 'review'])
  await user.keyboard('aepv')
  expect(acts.onOpen.mock.calls.flat()).toEqual(['APPLIED', 'NO_EFFECT', 'PROOF'])
  expect(acts.onTakeOn).toHaveBeenCalledTimes(1)
})

it('has no key for what cannot be done any more, but goes on to the next', async () => {
  const { user } = keys([])
  await user.keyboard('aepvs')
  expect(acts.onOpen).not.toHaveBeenCalled()
  expect(acts.onTakeOn).not.toHaveBeenCalled()
  expect(acts.onSkip).toHaveBeenCalledTimes(1)
})

it('takes no letter for a key while hands are still on the page before, or in a form', async () => {
  await keys(['apply', 'review'], { armed: false }).user.keyboard('avs')
  expect(done()).toEqual([])
  const { user } = keys(['apply', 'review'], { typing: true })
  await user.keyboard('apply it soon, very soon')
  expect(done()).toEqual([])
  await user.keyboard('{Escape}')
  expect(back).toHaveBeenCalledTimes(1)
})
