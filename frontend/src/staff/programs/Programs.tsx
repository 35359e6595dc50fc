import { ProblemNotice } from '../../api/ProblemNotice'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Tag } from '../../ui/tag/Tag'
import { AdministrationTabs } from '../AdministrationTabs'
import { Came } from '../Came'
import { icons } from '../icons'
import {
  type Catalogue,
  KINDS,
  type Kind,
  listOf,
  namesOf,
  PROGRAMS,
  retired,
  type Thing,
  useCatalogue,
} from './catalogue'
import './programs.css'

function Row({ kind, thing }: { kind: Kind; thing: Thing }) {
  const t = useText()
  const f = useFormats()
  const { id, changedAt, changedBy } = thing
  return (
    <li className="thing">
      <Link to={`${PROGRAMS}/${kind}/${id}`}>{namesOf(thing)[spoken()]}</Link>
      {retired(thing) && <Tag tone="off">{t('catalogue.retired')}</Tag>}
      {changedAt && (
        <span className="small quiet">
          {changedBy ?? t('edition.somebody')}, {f.moment(changedAt)}
        </span>
      )}
    </li>
  )
}

function Part({ kind, catalogue }: { kind: Kind; catalogue: Catalogue }) {
  const t = useText()
  return (
    <section className="stack stack--xs" aria-label={t(`catalogue.${kind}`)}>
      <div className="row">
        <h2>{t(`catalogue.${kind}`)}</h2>
        {kind !== 'programs' && (
          <ButtonLink look="second" to={`${PROGRAMS}/new/${kind}`} icon={icons.plus}>
            {t(`catalogue.new-${kind}`)}
          </ButtonLink>
        )}
      </div>
      <ul className="things">
        {listOf(catalogue, kind).map(thing => (
          <Row key={thing.id} kind={kind} thing={thing} />
        ))}
      </ul>
    </section>
  )
}

/** What the office offers, what it asks for, and what would do. */
export default function Programs() {
  const t = useText()
  const { data, error, again } = useCatalogue()
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <Came />
      <h1>{t('administration.programs')}</h1>
      <p className="quiet">{t('catalogue.lead')}</p>
      {!data && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && KINDS.map(kind => <Part key={kind} kind={kind} catalogue={data} />)}
    </div>
  )
}
