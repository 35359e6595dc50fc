import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { Invite } from './Invite'

const branches = (...names: string[]) => names.map(name => ({ id: name, name }) as Shape<'Branch'>)
const branchChosen = () => (screen.getByLabelText('Branch') as HTMLSelectElement).value

beforeEach(() => sessionStorage.clear())

it('has the branch chosen where there is only one', async () => {
  const { user } = show(<Invite branches={branches('Alder Street')} onDone={() => {}} />)
  await user.click(screen.getByLabelText('Caseworker'))
  expect(branchChosen()).toBe('Alder Street')
})

it('leaves the choice between several', async () => {
  const { user } = show(<Invite branches={branches('Alder Street', 'Lakeside')} onDone={() => {}} />)
  await user.click(screen.getByLabelText('Caseworker'))
  expect(branchChosen()).toBe('')
})

it('wants a whole email address, since it cannot be changed later', async () => {
  const { user } = show(<Invite branches={branches('Alder Street')} onDone={() => {}} />)
  await user.type(screen.getByLabelText('Name'), 'Zoe Marsh')
  await user.type(screen.getByLabelText('Email'), 'zoe@localhost')
  await user.click(screen.getByLabelText('Caseworker'))
  await user.click(screen.getByRole('button', { name: 'Send the invitation' }))
  const lines = within(screen.getByRole('alert')).getAllByRole('link')
  expect(lines.map(line => line.textContent)).toEqual([
    'Write a whole email address, such as name@example.org',
  ])
})
