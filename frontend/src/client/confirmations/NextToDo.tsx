import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'
import { standOf, turnOf } from '../stand'
import { useItems } from '../useItems'

/** The next document, while there is one. */
export function NextToDo() {
  const t = useText()
  const { data: items = [] } = useItems()
  const count = items.filter(item => turnOf(standOf(item)) === 'YOU').length
  if (count === 0) return null
  return (
    <ButtonLink to="/documents" wide>
      {t('receipt.left', { count })}
    </ButtonLink>
  )
}
