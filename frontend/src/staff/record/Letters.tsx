import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { letterLook } from '../letters'
import { PanelLink } from './PanelLink'

const read = (code: string) => (cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/notices', { params: { path: { code }, query: { cursor, limit: 5 } } }),
  )

function Line({ letter }: { letter: Shape<'NoticeSummary'> }) {
  const t = useText()
  const f = useFormats()
  const { id, title, language, state, issuedOn, openedAt, delivery } = letter
  return (
    <li>
      <Link to={`/staff/notices/${id}`}>
        <span lang={language}>{title}</span>
      </Link>{' '}
      <Tag {...letterLook(state.status)}>{t(`letter.state-${state.status}`)}</Tag>
      <div className="quiet small">
        {f.shortDay(issuedOn)} · {t(`letter.by-${delivery}`)}
        {openedAt && ` · ${t('letter.opened-at', { moment: f.moment(openedAt) })}`}
      </div>
    </li>
  )
}

/** What was written to the client, and whether they have opened it. */
export function Letters({ code }: { code: string }) {
  const t = useText()
  const { items, error, more, again } = usePages<Shape<'NoticeSummary'>>(
    ['record', code, 'letters'],
    read(code),
  )
  return (
    <section className="card">
      <header>
        <h2>{t('letter.all')}</h2>
        <PanelLink panel="letters">{t('letter.how')}</PanelLink>
      </header>
      {items?.length === 0 && <p className="quiet small">{t('letter.none')}</p>}
      <ProblemNotice error={error} onRetry={again} />
      <ul className="notes">
        {items?.map(letter => (
          <Line key={letter.id} letter={letter} />
        ))}
      </ul>
      {more && (
        <Button look="plain" onClick={more}>
          {t('letter.more')}
        </Button>
      )}
    </section>
  )
}
