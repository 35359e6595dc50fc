import type { ReactNode } from 'react'
import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Table } from '../../ui/table/Table'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'

type Compared = Shape<'DuplicateComparison'>
type Side = Compared['one']

/** What both records say, line by line. */
export function Sides({ compared: { one, other } }: { compared: Compared }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const languageName = useLanguageName()
  const sides = [one, other]
  const nothing = <span className="quiet">{t('duplicate.nothing')}</span>
  const lines: [string, (side: Side) => ReactNode][] = [
    ['clients.name', side => personal.name(side.name, side.code)],
    ['worklist.language', side => languageName(side.language)],
    ['clients.caseworker', side => side.caseworker ?? t('worklist.nobody')],
    ['clients.since', side => f.day(f.dayOf(side.createdAt))],
    [
      'duplicate.contacts',
      side => list(side.contacts.map(contact => personal.contact(contact.address))) ?? nothing,
    ],
    [
      'clients.programs',
      side =>
        list(side.enrolments.map(each => `${each.alias} · ${t(`enrolment-status.${each.state.status}`)}`)) ??
        nothing,
    ],
    [
      'duplicate.household',
      side =>
        list(side.household.map(member => personal.name(member.name, member.code))) ?? t('worklist.nobody'),
    ],
  ]
  const head = (
    <tr>
      <td />
      {sides.map(side => (
        <th key={side.code} scope="col">
          <Link to={`/staff/clients/${side.code}`}>{side.code}</Link>
        </th>
      ))}
    </tr>
  )
  return (
    <div className="sides">
      <Table caption={t('duplicate.compare')} head={head}>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            {sides.map(side => (
              <td key={side.code}>{value(side)}</td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  )
}

function list(texts: string[]) {
  return (texts.length > 0 && <span className="lines">{texts.join('\n')}</span>) || undefined
}
