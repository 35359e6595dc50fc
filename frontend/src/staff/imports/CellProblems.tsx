import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Table } from '../../ui/table/Table'
import { Tag } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { usePersonal } from '../usePersonal'
import type { Import } from './imports'

async function read(id: string, cursor?: string) {
  const query = cursor ? { after: Number(cursor) } : {}
  const page = await answer(api.GET('/api/v1/imports/{id}/problems', { params: { path: { id }, query } }))
  return { items: page.items, ...(page.next !== undefined && { next: String(page.next) }) }
}

function Other({ other }: { other: string | undefined }) {
  const t = useText()
  if (!other) return null
  if (other.startsWith('CL-')) return <Link to={`/staff/clients/${other}`}>{other}</Link>
  return <>{t('imports.row', { row: other })}</>
}

/** Every cell that is wrong, with what to do about it. */
export function CellProblems({ one }: { one: Import }) {
  const t = useText()
  const personal = usePersonal()
  const { items, error, loading, more } = usePages(
    ['imports', one.id, 'problems', one.problems, one.warnings],
    cursor => read(one.id, cursor),
  )
  if (one.problems + one.warnings === 0)
    return (
      <Notice tone="ok" live>
        <p>{t('imports.all-right', { n: one.rows })}</p>
      </Notice>
    )
  return (
    <section className="stack stack--s">
      <Notice tone={one.problems > 0 ? 'bad' : 'you'} live>
        <p>
          {t('imports.problems', { n: one.problems })} {t('imports.warnings', { n: one.warnings })}
        </p>
        {one.problems > 0 && <p>{t('imports.mend')}</p>}
      </Notice>
      <ProblemNotice error={error} />
      {!items && !error && <Loading />}
      {items && (
        <>
          <p>
            <a href={`/api/v1/imports/${one.id}/problem-sheet`} download>
              <Icon name={icons.download} /> {t('imports.problems-csv')}
            </a>
          </p>
          <Table
            caption={t('imports.what-is-wrong')}
            head={
              <tr>
                <th scope="col">{t('imports.cell')}</th>
                <th scope="col">{t('imports.said')}</th>
                <th scope="col">{t('imports.problem')}</th>
              </tr>
            }
          >
            {items.map(({ row, cell, kind, stops, said, other }) => (
              <tr key={`${row}-${cell}-${kind}`}>
                <th scope="row" className="nowrap">
                  {cell ?? t('imports.row', { row })}
                </th>
                <td className="import__said">{personal.said(said)}</td>
                <td>
                  {!stops && <Tag tone="you">{t('imports.warning')}</Tag>} {t(`imports.cell-${kind}`)}{' '}
                  <Other other={other} />
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
      {more && (
        <div>
          <Button look="second" busy={loading} onClick={more}>
            {t('worklist.more')}
          </Button>
        </div>
      )}
    </section>
  )
}
