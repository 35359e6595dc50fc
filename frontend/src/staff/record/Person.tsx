import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { Disclosure } from '../Disclosure'
import { usePersonal } from '../usePersonal'
import { Corrections } from './Corrections'
import { PanelLink } from './PanelLink'
import { usePersonWords } from './usePersonWords'

/** Who the client is to whoever speaks with them, and what it was before. */
export function Person({ record }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const personal = usePersonal()
  const facts = usePersonWords()
    .facts(record.person)
    .map(({ term, detail }) => ({ term, detail: personal.said(detail) }))
  return (
    <section className="card" id="person">
      <header>
        <h2>{t('person.title')}</h2>
        <PanelLink panel="person">{t('person.correct')}</PanelLink>
      </header>
      {facts.length > 0 ? <Facts facts={facts} /> : <p className="small quiet">{t('person.unknown')}</p>}
      <Disclosure summary={t('person.history')}>
        {() => <Corrections record={record} part="PERSON" />}
      </Disclosure>
    </section>
  )
}
