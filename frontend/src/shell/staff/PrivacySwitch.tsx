import { useEffect } from 'react'
import { useText } from '../../i18n/useText'
import { icons } from '../../staff/icons'
import { hidePersonal, lookFor, usePrivacySwitch } from '../../staff/usePrivacy'
import { Icon } from '../../ui/icon/Icon'
import { useKeys } from './useKeys'
import '../../staff/personal.css'

/** Shows what is hidden for as long as it is held, with a finger or with a key. */
function HoldToLook() {
  const t = useText()
  const stop = () => lookFor(false)
  useEffect(() => stop, [])
  const pressed = (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    lookFor(true)
  }
  return (
    <button
      type="button"
      className="privacy__look"
      onPointerDown={() => lookFor(true)}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={event => event.preventDefault()}
      onKeyDown={pressed}
      onKeyUp={stop}
      onBlur={stop}
    >
      {t('privacy.look')}
    </button>
  )
}

/** For when others can see the screen. The H key, or Alt, Shift and H in the middle of typing, presses it from anywhere. */
export function PrivacySwitch() {
  const t = useText()
  const on = usePrivacySwitch()
  useKeys({ h: () => hidePersonal(!on) })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyH') hidePersonal(!on)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [on])
  return (
    <div className="privacy">
      {on && <HoldToLook />}
      <button
        type="button"
        className="privacy__switch"
        title={t('privacy.switch')}
        aria-pressed={on}
        onClick={() => hidePersonal(!on)}
      >
        <Icon name={on ? icons.hidden : icons.shown} />
        <span className="privacy__label">{t('privacy.switch')}</span>
      </button>
      <p className="vh" role="status">
        {on && t('privacy.is-on')}
      </p>
    </div>
  )
}
