import { screen } from '@testing-library/preact'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Problem } from '../api/problem'
import { show } from '../test/show'
import { StepUp } from './StepUp'

const network = globalThis.fetch
afterEach(() => {
  globalThis.fetch = network
})
const refused = () => new Problem(403, { type: '/problems/step-up-needed' })

function answering(status: number, body: object) {
  const asked: unknown[] = []
  globalThis.fetch = async request => {
    const { method } = request as Request
    if (method === 'POST') asked.push(await (request as Request).json())
    return Response.json(method === 'POST' ? body : { ways: ['PASSWORD'] }, {
      status: method === 'POST' ? status : 200,
    })
  }
  return asked
}

it('asks for nothing where something else went wrong', () => {
  show(<StepUp error={new Problem(409, { type: '/problems/changed-meanwhile' })} onShown={() => {}} />)
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('goes on once the password was right', async () => {
  const asked = answering(200, { ways: ['PASSWORD'] })
  const onShown = vi.fn()
  const { user } = show(<StepUp error={refused()} onShown={onShown} />)
  await user.type(await screen.findByLabelText('Your password'), 'a long sentence')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(asked).toEqual([{ password: 'a long sentence' }])
  expect(onShown).toHaveBeenCalledOnce()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says that a password is wrong, and asks on', async () => {
  answering(422, { type: '/problems/proof-wrong', fields: [{ field: 'password', code: 'not-valid' }] })
  const onShown = vi.fn()
  const { user } = show(<StepUp error={refused()} onShown={onShown} />)
  await user.type(await screen.findByLabelText('Your password'), 'something')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  expect((await screen.findByRole('alert')).textContent).toContain('That is not right.')
  expect(onShown).not.toHaveBeenCalled()
})

function Page() {
  const [error, setError] = useState<unknown>(refused)
  return (
    <>
      <StepUp error={error} onShown={() => {}} />
      <button type="button" onClick={() => setError(refused())}>
        Show the number
      </button>
    </>
  )
}

it('asks anew at the next refusal after it was put off', async () => {
  const { user } = show(<Page />)
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show the number' }))
  expect(screen.getByRole('dialog')).toBeTruthy()
})
