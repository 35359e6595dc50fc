import { screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { show } from '../../test/show'
import { Differences } from './Differences'

const differences = [
  { field: 'employer', was: 'Corner Market', becomes: 'Corner Market', changed: false },
  { field: 'pay', was: '14.50', becomes: '15.25', changed: true },
  { field: 'reason', becomes: 'LAID_OFF', changed: true },
  { field: 'hoursPerWeek', was: '20', changed: true },
]

it('says in words what differs from the record, and shows that first', () => {
  show(<Differences differences={differences} />)
  const [, pay, reason, hours, employer] = screen.getAllByRole('row')
  expect(pay?.textContent).toContain('Pay before deductionschanged$14.50$15.25')
  expect(reason?.textContent).toContain('ReasonnewNothing on recordLaid off')
  expect(hours?.textContent).toContain('holds no longer')
  expect(within(employer as HTMLElement).queryByText('changed')).toBeNull()
  expect(screen.getByText('3 differences')).toBeTruthy()
})
