import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { AskedTwice } from '../AskedTwice'
import { Disclosure } from '../Disclosure'
import { usePersonal } from '../usePersonal'
import { useIdentifiers, useKindName } from './identifiers'
import { PanelLink } from './PanelLink'
import { ShownNumber } from './ShownNumber'
import { recordChanged } from './useRecord'

type Identifier = Shape<'Identifier'>

function One({ code, identifier }: { code: string; identifier: Identifier }) {
  const t = useText()
  const personal = usePersonal()
  const name = useKindName()(identifier)
  const { id, ending, addedBy } = identifier
  return (
    <li className="stack stack--xs">
      <ShownNumber code={code} identifier={identifier}>
        <PanelLink
          panel="correct-identifier"
          subject={id}
          look="plain"
          of={`${name} ${personal.said(ending)}`}
        >
          {t('identifier.correct')}
        </PanelLink>
        <AskedTwice
          look="plain"
          does={t('identifier.remove')}
          title={t('identifier.remove-title', { name })}
          send={() =>
            answer(api.DELETE('/api/v1/clients/{code}/identifiers/{id}', { params: { path: { code, id } } }))
          }
          onDone={() => recordChanged(code)}
        >
          {t('identifier.remove-what')}
        </AskedTwice>
      </ShownNumber>
      {addedBy && <span className="quiet small">{t('identifier.by', { name: addedBy })}</span>}
    </li>
  )
}

function Past({ history }: { history: Shape<'PastIdentifier'>[] }) {
  const t = useText()
  const f = useFormats()
  const kindName = useKindName()
  const personal = usePersonal()
  return (
    <ul className="notes small quiet">
      {history.map(one => (
        <li key={one.id}>
          {t(one.corrected ? 'identifier.corrected' : 'identifier.removed', {
            name: kindName(one),
            ending: personal.said(one.ending),
            day: f.shortDay(f.dayOf(one.endedAt)),
            by: one.endedBy ?? '',
          })}
        </li>
      ))}
    </ul>
  )
}

function List({ code }: { code: string }) {
  const t = useText()
  const { data, error, pending, again } = useIdentifiers(code)
  return (
    <>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.items.length === 0 && <p className="quiet small">{t('identifier.none')}</p>}
      <ul className="notes">
        {data?.items.map(identifier => (
          <One key={identifier.id} code={code} identifier={identifier} />
        ))}
      </ul>
      {data && data.history.length > 0 && <Past history={data.history} />}
      <p>
        <PanelLink panel="identifier">{t('identifier.add')}</PanelLink>
      </p>
    </>
  )
}

/** Numbers that others know the client by; asked for once somebody wants to see them. */
export function Identifiers({ code }: { code: string }) {
  const t = useText()
  return (
    <section className="card">
      <Disclosure summary={t('identifier.title')}>{() => <List code={code} />}</Disclosure>
    </section>
  )
}
