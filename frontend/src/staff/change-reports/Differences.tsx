import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Table } from '../../ui/table/Table'
import { Tag } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { useFieldWords } from '../useFieldWords'

type Difference = Shape<'Difference'>

function mark({ was, becomes }: Difference) {
  if (!was) return 'change.new'
  return becomes ? 'change.changed' : 'change.gone'
}

function Row({ difference }: { difference: Difference }) {
  const { field, was, becomes, changed } = difference
  const t = useText()
  const words = useFieldWords()
  const said = (text: string | undefined, otherwise: string) =>
    text ? words.value(field, text) : <span className="quiet">{t(otherwise)}</span>
  const before = said(was, 'change.not-on-record')
  const after = said(becomes, 'change.not-said')
  return (
    <tr className={changed ? 'difference difference--changed' : 'difference'}>
      <th scope="row">
        {words.label(field)}
        {changed && (
          <Tag tone="you" icon={icons.pen}>
            {t(mark(difference))}
          </Tag>
        )}
      </th>
      <td data-label={t('change.on-record')}>{changed && was ? <s>{before}</s> : before}</td>
      <td data-label={t('change.reported')}>{changed && becomes ? <b>{after}</b> : after}</td>
    </tr>
  )
}

/** What the client says beside what the office holds true: what differs says so in a word, and comes first. */
export function Differences({ differences }: { differences: Difference[] }) {
  const t = useText()
  const head = (
    <tr>
      <th scope="col">{t('change.field')}</th>
      <th scope="col">{t('change.on-record')}</th>
      <th scope="col">{t('change.reported')}</th>
    </tr>
  )
  const changed = differences.filter(one => one.changed)
  const same = differences.filter(one => !one.changed)
  return (
    <section className="card differences">
      <header>
        <h2>{t('change.beside')}</h2>
        <span className="small quiet">{t('change.differ', { n: changed.length })}</span>
      </header>
      <Table caption={t('change.beside')} head={head}>
        {[...changed, ...same].map(difference => (
          <Row key={difference.field} difference={difference} />
        ))}
      </Table>
    </section>
  )
}
