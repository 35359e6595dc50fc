import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import type { IconName } from '../../ui/icon/paths'
import { icons } from '../icons'

type Contact = Pick<Shape<'Engagement'>, 'channel' | 'direction' | 'minutes'>

const ICONS: Record<Contact['channel'], IconName> = {
  PHONE: 'phone',
  VISIT: 'desk',
  VIDEO: 'picture',
  MESSAGE: 'mail',
  EMAIL: 'mail',
  LETTER: 'document',
  OTHER: 'user',
  NOTE_ONLY: icons.note,
}

/** What kind of contact it was, in words and as a picture. */
export function useContactWords() {
  const t = useText()
  const what = ({ channel, direction, minutes }: Contact) =>
    [
      t(`channel.${channel}`),
      direction && t(`direction.${direction}`),
      minutes && t('note.lasted', { n: minutes }),
    ]
      .filter(Boolean)
      .join(' · ')
  return { what, icon: (channel: Contact['channel']) => ICONS[channel] }
}
