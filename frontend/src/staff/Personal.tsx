import type { ReactNode } from 'react'
import { useText } from '../i18n/useText'
import { Icon } from '../ui/icon/Icon'
import { icons } from './icons'
import { usePrivacy } from './usePrivacy'
import './personal.css'

/** A letter, a note, a table: covered whole where others can see the screen. What is typed in it stays. */
export function Personal({ children }: { children: ReactNode }) {
  const t = useText()
  const hidden = usePrivacy()
  return (
    <>
      {hidden && (
        <p className="small quiet">
          <Icon name={icons.hidden} /> {t('privacy.covered')}
        </p>
      )}
      <div className="personal" hidden={hidden}>
        {children}
      </div>
    </>
  )
}
