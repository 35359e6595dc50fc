import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { FileButton } from '../../ui/file-input/FileButton'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Table } from '../../ui/table/Table'
import { bring, IMPORTS, type Import, keepImport } from './imports'

const read = (cursor?: string) =>
  answer(api.GET('/api/v1/imports', { params: { query: cursor ? { cursor } : {} } }))

/** Clients who come in a spreadsheet: a new one, and those that came before. */
export default function Imports() {
  const t = useText()
  const f = useFormats()
  const [, navigate] = useLocation()
  const { items, error, loading, more } = usePages<Import>(IMPORTS, read)
  const upload = useSubmission(bring, brought => {
    keepImport(brought)
    navigate(`/staff/imports/${brought.id}`)
  })
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <h1>{t('imports.title')}</h1>
      <p>{t('imports.lead')}</p>
      <div>
        <FileButton from="spreadsheet" onFiles={([file]) => file && void upload.submit(file)}>
          {t(upload.busy ? 'imports.sending' : 'imports.choose')}
        </FileButton>
      </div>
      <ProblemNotice error={upload.error} />
      <ProblemNotice error={error} />
      {!items && !error && <Loading />}
      {items && items.length > 0 && (
        <Table
          caption={t('imports.before')}
          captionShown
          head={
            <tr>
              <th scope="col">{t('imports.file')}</th>
              <th scope="col">{t('imports.rows')}</th>
              <th scope="col">{t('imports.state')}</th>
              <th scope="col">{t('imports.when')}</th>
            </tr>
          }
        >
          {items.map(one => (
            <tr key={one.id}>
              <th scope="row">
                <Link to={`/staff/imports/${one.id}`}>{one.fileName}</Link>
              </th>
              <td className="num">{one.rows}</td>
              <td>{t(`imports.status-${one.state.status}`)}</td>
              <td className="nowrap">{f.moment(one.createdAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {more && (
        <div>
          <Button look="second" busy={loading} onClick={more}>
            {t('worklist.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
