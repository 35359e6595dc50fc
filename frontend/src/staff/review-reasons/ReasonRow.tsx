import type { Shape } from '../../api/client'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { type DocumentType, REASONS } from './reasons'

const NAMED = 4

/** For which document types a reason is offered, in a line: all of them, or the first few by name. */
export function useTypesLine(types: DocumentType[]) {
  const t = useText()
  const f = useFormats()
  return (chosen: string[]) => {
    const names = types.filter(({ documentType }) => chosen.includes(documentType)).map(({ name }) => name)
    if (names.length === types.length) return t('review-reason.type-ALL')
    if (names.length <= NAMED) return f.list(names)
    return t('review-reason.types-more', {
      names: names.slice(0, NAMED - 1).join(', '),
      n: names.length - NAMED + 1,
    })
  }
}

/** Whether it can be chosen, and where it does not say what the files say. */
export function ReasonTags({ offered, origin }: Pick<Shape<'ReviewReason'>, 'offered' | 'origin'>) {
  const t = useText()
  return (
    <>
      {!offered && <Tag tone="off">{t('review-reason.offered-no')}</Tag>}
      {origin !== 'FILES' && (
        <Tag tone="us" icon={origin === 'ADDED' ? icons.plus : icons.pen}>
          {t(`review-reason.origin-${origin}`)}
        </Tag>
      )}
    </>
  )
}

export function ReasonRow({ reason, types }: { reason: Shape<'ReviewReason'>; types: DocumentType[] }) {
  const t = useText()
  const typesLine = useTypesLine(types)
  return (
    <li className="reason">
      <div>
        <Link to={`${REASONS}/${reason.reason}`}>{reason.words[spoken()]}</Link>
        <p className="small quiet">
          {reason.decisions.map(decision => t(`review-reason.decision-${decision}`)).join(', ')} ·{' '}
          {typesLine(reason.documentTypes)}
        </p>
      </div>
      <div className="row">
        <ReasonTags {...reason} />
      </div>
    </li>
  )
}
