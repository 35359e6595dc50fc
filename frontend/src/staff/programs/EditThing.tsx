import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { AdministrationTabs } from '../AdministrationTabs'
import { Editions } from '../Editions'
import { FreshEdition } from '../FreshEdition'
import { useAnew } from '../useAnew'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import {
  type Catalogue,
  catalogueChanged,
  changeThing,
  type Draft,
  isKind,
  type Kind,
  keyOf,
  namesOf,
  PROGRAMS,
  readThing,
  type Terms,
  type Thing,
  termsOf,
  useCatalogue,
} from './catalogue'
import { linesOf } from './lines'
import { missingIn } from './missing'
import { ThingForm } from './ThingForm'
import './programs.css'

type Props = { kind: Kind; now: Thing; editions: Thing[]; catalogue: Catalogue }

/** What requirements and document types are called here, by id. */
function useNames({ requirements, documentTypes }: Catalogue) {
  const f = useFormats()
  const names = new Map([...requirements, ...documentTypes].map(one => [one.id, namesOf(one)[spoken()]]))
  return (ids: string[]) => f.list(ids.map(id => names.get(id) ?? id))
}

function Edit({ kind, now, editions, catalogue }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const names = useNames(catalogue)
  const initial: Draft = { ...termsOf(now), edition: now.edition }
  const { draft, restored, change, clear } = useDraft(`catalogue.${kind}.${now.id}`, initial)
  const [read, setRead] = useState(now)
  const form = useForm<Draft, Thing>({
    send: content => changeThing(kind, now.id, content),
    check: missingIn,
    onDone: () => {
      clear()
      catalogueChanged()
      navigate(PROGRAMS, { state: { told: 'catalogue.told-changed' } })
    },
  })
  const overtaken = form.problem?.code === 'changed-meanwhile'
  const fresh = overtaken ? (form.problem?.params.thing as Thing | undefined) : undefined
  useEffect(() => {
    if (!fresh) return
    setRead(editions.find(({ edition }) => edition === draft.edition) ?? now)
    change({ edition: fresh.edition })
    catalogueChanged()
  }, [form.problem])
  const lines = (terms: Terms) => linesOf(terms, t, names)
  return (
    <>
      <ThingForm
        form={form}
        draft={draft}
        catalogue={catalogue}
        restored={restored}
        does={t('form.save')}
        error={fresh ? undefined : form.error}
        onChange={change}
        onClear={clear}
      >
        {fresh && <FreshEdition by={fresh.changedBy} now={lines(fresh)} before={lines(read)} />}
      </ThingForm>
      <Editions
        first={t('edition.delivered')}
        editions={editions.map(one => ({
          number: one.edition,
          at: one.changedAt,
          by: one.changedBy,
          lines: lines(one),
        }))}
        onUse={number => {
          const again = editions.find(({ edition }) => edition === number)
          if (again) change(termsOf(again))
          scrollTo({ top: 0 })
        }}
      />
    </>
  )
}

/** One program, requirement or document type: what it says, and what it said before. */
export default function EditThing() {
  const { kind = '', id = '' } = useParams()
  return isKind(kind) ? <OneThing key={`${kind} ${id}`} kind={kind} id={id} /> : null
}

function OneThing({ kind, id }: { kind: Kind; id: string }) {
  const t = useText()
  const all = useCatalogue()
  const one = useAnew(keyOf(kind, id), () => readThing(kind, id))
  const error = one.error ?? all.error
  const now = one.data?.items[0]
  const again = () => {
    one.again()
    all.again()
  }
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={PROGRAMS}>{t('administration.programs')}</BackLink>
      <h1>{now ? namesOf(now)[spoken()] : t('catalogue.edit')}</h1>
      {!(now && all.data) && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {one.data && now && all.data && (
        <Edit kind={kind} now={now} editions={one.data.items} catalogue={all.data} />
      )}
    </div>
  )
}
