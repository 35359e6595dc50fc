import { useLocation, useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { AdministrationTabs } from '../AdministrationTabs'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import {
  addThing,
  begun,
  type Catalogue,
  catalogueChanged,
  type Draft,
  isKind,
  type Kind,
  PROGRAMS,
  type Thing,
  useCatalogue,
} from './catalogue'
import { missingIn } from './missing'
import { ThingForm } from './ThingForm'
import './programs.css'

function Add({ kind, catalogue }: { kind: Kind; catalogue: Catalogue }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { draft, restored, change, clear } = useDraft(`catalogue.new.${kind}`, begun(kind))
  const form = useForm<Draft, Thing>({
    send: (content, once) => addThing(kind, content, once),
    check: missingIn,
    onDone: () => {
      clear()
      catalogueChanged()
      navigate(PROGRAMS, { state: { told: `catalogue.told-added-${kind}` } })
    },
  })
  return (
    <ThingForm
      form={form}
      draft={draft}
      catalogue={catalogue}
      restored={restored}
      does={t('catalogue.add')}
      error={form.error}
      onChange={change}
      onClear={clear}
    />
  )
}

/** A requirement or a document type that there was not. */
export default function NewThing() {
  const t = useText()
  const { kind = '' } = useParams()
  const { data, error, again } = useCatalogue()
  if (!isKind(kind) || kind === 'programs') return null
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={PROGRAMS}>{t('administration.programs')}</BackLink>
      <h1>{t(`catalogue.new-${kind}`)}</h1>
      {!data && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Add key={kind} kind={kind} catalogue={data} />}
    </div>
  )
}
