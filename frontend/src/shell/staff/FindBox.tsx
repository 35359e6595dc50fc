import { useRef } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import '../../ui/keys/keys.css'
import { icons } from '../../staff/icons'
import { useKeys } from './useKeys'

/** By client ID, name, phone, email or confirmation number. The `/` key leads here from anywhere. */
export function FindBox() {
  const t = useText()
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => input.current?.focus() })
  return (
    <search className="find-frame">
      <form
        className="find"
        onSubmit={event => {
          event.preventDefault()
          const query = input.current?.value.trim()
          if (query) navigate(`/staff/clients?query=${encodeURIComponent(query)}`)
        }}
      >
        <Icon name={icons.search} />
        <input
          ref={input}
          type="search"
          aria-label={t('staff.find')}
          placeholder={t('staff.find-by')}
          autoComplete="off"
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}
