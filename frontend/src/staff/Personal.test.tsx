import { fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { kept } from '../shell/keep'
import { PrivacySwitch } from '../shell/staff/PrivacySwitch'
import { show } from '../test/show'
import { Personal } from './Personal'
import { usePersonal } from './usePersonal'
import { hidePersonal } from './usePrivacy'

function Page() {
  const personal = usePersonal()
  return (
    <>
      <PrivacySwitch />
      <h1>{personal.name('Rosa Fernhollow', 'CL-234-567')}</h1>
      <p>{personal.contact('+12065550187')}</p>
      <p>{personal.money({ amount: '291', currency: 'USD' })}</p>
      <Personal>
        <label>
          Letter <input />
        </label>
      </Personal>
    </>
  )
}

const heading = () => screen.getByRole('heading').textContent
const button = () => screen.getByRole('button', { name: 'Hide personal data' })

afterEach(() => hidePersonal(false))

it('shows the client ID for the name, and neither contact nor amount', async () => {
  const { user, container } = show(<Page />)
  expect(container.textContent).toContain('206-555-0187')
  await user.click(button())
  expect(heading()).toBe('CL-234-567')
  expect(container.textContent).not.toMatch(/Rosa|555|291/)
  expect(button().getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('status').textContent).toBe('Personal data is hidden on every page.')
})

it('keeps what is typed in what it covers', async () => {
  const { user } = show(<Page />)
  await user.type(screen.getByLabelText('Letter'), 'Dear')
  await user.click(button())
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText('Hidden while others can see the screen.')).toBeTruthy()
  await user.click(button())
  expect((screen.getByLabelText('Letter') as HTMLInputElement).value).toBe('Dear')
})

it('is pressed by a key, in the middle of typing by three, and stays for the next page', async () => {
  const { user } = show(<Page />)
  await user.keyboard('h')
  expect(heading()).toBe('CL-234-567')
  expect(kept<boolean>('privacy')).toBe(true)
  await user.keyboard('{Alt>}{Shift>}[KeyH]{/Shift}{/Alt}')
  expect(heading()).toBe('Rosa Fernhollow')
})

it('shows all of it for as long as the button is held', async () => {
  const { user } = show(<Page />)
  await user.click(button())
  const look = screen.getByRole('button', { name: 'Hold to look' })
  fireEvent.pointerDown(look)
  expect(heading()).toBe('Rosa Fernhollow')
  fireEvent.pointerUp(look)
  expect(heading()).toBe('CL-234-567')
  fireEvent.keyDown(look, { key: ' ' })
  expect(heading()).toBe('Rosa Fernhollow')
  fireEvent.focusOut(look)
  expect(heading()).toBe('CL-234-567')
})
