import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { phone } from './phone'
import { usePrivacy } from './usePrivacy'

/**
 * How staff's pages write what is personal, so that none of it is seen by whoever else can see the screen: a client's
 * name is their ID then.
 */
export function usePersonal() {
  const t = useText()
  const f = useFormats()
  const hidden = usePrivacy()
  const covered = t('privacy.hidden')
  return {
    hidden,
    name: <Name extends string | undefined>(name: Name, code: string) => (hidden ? code : name),
    contact: (address: string) => (hidden ? covered : phone(address)),
    money: (amount: Shape<'Money'>) => (hidden ? covered : f.money(amount)),
    /** What tells of somebody who has no ID, or was written by hand. */
    said: <Text extends string | undefined>(text: Text) => (hidden && text ? covered : text),
  }
}
