import { screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { type Session, sessionIs } from '../../api/useSession'
import { show } from '../../test/show'
import { WhoAmI } from './WhoAmI'

const dana = { accountId: 'me', name: 'Dana', role: 'CASEWORKER' } as Session
const network = globalThis.fetch
afterEach(() => {
  globalThis.fetch = network
})

it('signs out here, or on every device', async () => {
  const asked: string[] = []
  globalThis.fetch = async request => {
    const { method, url } = request as Request
    asked.push(`${method} ${new URL(url).pathname}`)
    return new Response(null, { status: 204 })
  }
  sessionIs(dana)
  const { user } = show(<WhoAmI session={dana} />)
  await user.click(screen.getByText('Dana'))
  await user.click(screen.getByRole('button', { name: 'Sign out' }))
  await user.click(screen.getByRole('button', { name: 'Sign out on every device' }))
  expect(asked.filter(call => call.startsWith('DELETE'))).toEqual([
    'DELETE /api/v1/session',
    'DELETE /api/v1/sessions',
  ])
})
