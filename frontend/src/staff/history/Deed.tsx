import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { useBranches } from '../useOffices'

type DeedView = Shape<'AdministrationDeed'>

const HOME = '/staff/administration'

/** Where it can be seen; nothing where there is no page of it. */
function pageOf({ kind, sort, thing }: DeedView) {
  if (kind === 'REVIEW_REASON_ADDED' || kind === 'REVIEW_REASON_CHANGED')
    return `${HOME}/review-reasons/${thing}`
  switch (sort) {
    case 'message-template':
      return `${HOME}/messages/${thing}`
    case 'programs':
    case 'requirements':
    case 'document-types':
      return `${HOME}/programs/${sort}/${thing}`
    case 'branch':
      return `${HOME}/branches?panel=edit&for=${thing}`
    case 'setting':
      return `${HOME}/settings?panel=edit&for=${thing}`
    default:
      return undefined
  }
}

/** One thing that an administrator did, with the way to it. */
export function Deed({ deed }: { deed: DeedView }) {
  const t = useText()
  const f = useFormats()
  const sorted = `history.sort-${deed.sort}`
  const page = pageOf(deed)
  const branches = useBranches().data?.items
  const branch = branches?.find(({ id }) => id === deed.thing)?.name
  const thing = deed.sort === 'setting' ? t(`setting.${deed.thing}`) : (branch ?? deed.thing)
  return (
    <tr>
      <td className="nowrap">{f.moment(deed.at)}</td>
      <td>{deed.byName ?? t('entry.by-itself')}</td>
      <td>
        {t(`history.what-${deed.kind}`)}
        {hasWords(sorted) && `: ${t(sorted)}`}
      </td>
      <td>{deed.account ?? (page ? <Link to={page}>{thing}</Link> : thing)}</td>
    </tr>
  )
}
