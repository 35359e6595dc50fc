import { screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { type Session, sessionIs } from '../../api/useSession'
import { show } from '../../test/show'
import { LegalHold } from './LegalHold'

const record = { code: 'CL-4TW-906' } as Shape<'ClientRecord'>
const held = {
  ...record,
  legalHold: {
    reason: 'Fair hearing on March 3.',
    placedAt: '2031-11-20T15:00:00Z',
    placedBy: 'Pat Sample',
  },
} as Shape<'ClientRecord'>

const as = (role: Session['role']) => sessionIs({ accountId: 'a1', role } as Session)
const button = (name: string) => screen.queryByRole('button', { name })

beforeEach(() => {
  sessionStorage.clear()
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
})

it('wants to know why before a hold is placed', async () => {
  as('SUPERVISOR')
  const { user } = show(<LegalHold record={record} onDone={() => {}} />)
  expect(button('Lift the hold')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Place the hold' }))
  expect(screen.getByRole('link', { name: 'Enter why everything must be kept' })).toBeTruthy()
})

it('asks once more before one is lifted', async () => {
  as('SUPERVISOR')
  const { user } = show(<LegalHold record={held} onDone={() => {}} />)
  expect((screen.getByLabelText('Why must everything be kept?') as HTMLTextAreaElement).value).toBe(
    'Fair hearing on March 3.',
  )
  await user.click(screen.getByRole('button', { name: 'Lift the hold' }))
  expect(screen.getByText(/removed for good/)).toBeTruthy()
})

it('is for caseworkers to see, not to change', () => {
  as('CASEWORKER')
  show(<LegalHold record={held} onDone={() => {}} />)
  expect(screen.getByText(/November 20.*placed by Pat Sample/)).toBeTruthy()
  expect(screen.getByText(/Fair hearing on March 3/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})
