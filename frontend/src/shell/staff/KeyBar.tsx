import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Dialog } from '../../ui/dialog/Dialog'
import { type KeyLine, Keys } from '../../ui/keys/Keys'
import { type KeyActions, keysAreOn, turnKeys, useKeys } from './useKeys'

/** `press` names what is pressed, as in {@link KeyActions}; without it a key is only told of. */
export type StaffKey = KeyLine & { press?: KeyActions; rare?: boolean }

/** The keys of a page: they work while it is open, are listed at its foot, and all of them behind `?`. */
export function KeyBar({ keys, children }: { keys: StaffKey[]; children?: ReactNode }) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const [on, setOn] = useState(keysAreOn)
  const turn = (wanted: boolean) => {
    turnKeys(wanted)
    setOn(wanted)
  }
  useKeys({ ...Object.assign({}, ...keys.map(key => key.press)), '?': () => setAsked(true) })
  const find = { keys: ['/'], does: t('keys.find') }
  const hide = { keys: ['H'], does: t('keys.hide') }
  const hideTyping = { keys: ['Alt', 'Shift', 'H'], does: t('keys.hide-typing') }
  const lock = { keys: ['Alt', 'Shift', 'L'], does: t('keys.lock') }
  const help = { keys: ['?'], does: t('keys.all') }
  return (
    <>
      <Keys label={t('keys.label')} keys={on ? [...keys.filter(key => !key.rare), find, help] : []}>
        {!on && (
          <Button look="plain" onClick={() => setAsked(true)}>
            {t('keys.off')}
          </Button>
        )}
        {children}
      </Keys>
      <Dialog open={asked} title={t('keys.label')} onClose={() => setAsked(false)}>
        <dl className="key-list">
          {[...keys, find, hide, hideTyping, lock, help].map(line => (
            <div key={line.does}>
              <dt>
                {line.keys.map(key => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{line.does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox id="keys-on" label={t('keys.on')} hint={t('keys.on-why')} checked={on} onPick={turn} />
        <Button onClick={() => setAsked(false)}>{t('keys.close')}</Button>
      </Dialog>
    </>
  )
}
