import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Tag } from '../../ui/tag/Tag'

type Props = { needs: readonly Shape<'AccessNeed'>[]; note?: string | undefined }

/** What the client needs, before anybody calls or writes. */
export function AccessNeeds({ needs, note }: Props) {
  const t = useText()
  if (needs.length === 0 && !note) return null
  return (
    <p className="access" role="note" aria-label={t('person.access')}>
      {needs.map(need => (
        <Tag key={need} tone="us" icon="user">
          {t(`access.${need}`)}
        </Tag>
      ))}{' '}
      {note}
    </p>
  )
}
