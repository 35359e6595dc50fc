import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import '../../ui/keys/keys.css'
import { searchFor } from '../../staff/findClients'
import { icons } from '../../staff/icons'
import { FoundList } from './FoundList'
import { type Choice, useFinding } from './useFinding'
import { useKeys } from './useKeys'

/** By client ID, name, phone, email or a number, as it is typed; before that, whom one opened lately. The `/` key leads here from anywhere. */
export function FindBox() {
  const t = useText()
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const go = ({ place, query }: Pick<Choice, 'place' | 'query'>) => {
    setOpen(false)
    setTyped('')
    input.current?.blur()
    navigate(place, query ? { state: searchFor(query) } : undefined)
  }
  const finding = useFinding(typed, open, go)
  useKeys({ '/': () => input.current?.focus() })
  return (
    <search className="find-frame">
      <form
        className="find"
        onSubmit={event => {
          event.preventDefault()
          const query = input.current?.value.trim()
          if (query) go({ place: '/staff/clients', query })
        }}
      >
        <Icon name={icons.search} />
        <input
          ref={input}
          role="combobox"
          aria-label={t('staff.find')}
          aria-expanded={finding.choices.length > 0}
          aria-controls="found-as-typed"
          aria-autocomplete="list"
          aria-activedescendant={finding.picked?.id}
          placeholder={t('staff.find-by')}
          autoComplete="off"
          maxLength={120}
          value={typed}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={event => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            finding.restart()
          }}
          onKeyDown={event => {
            if (finding.press(event.key)) event.preventDefault()
          }}
        />
        <kbd>/</kbd>
      </form>
      <FoundList {...finding} onPick={go} />
    </search>
  )
}
