import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { pictureOf } from '../picture'

type SentDocument = Shape<'Document'>

function Picture({ document, page }: { document: SentDocument; page: Shape<'DocumentPage'> }) {
  const t = useText()
  if (page.picture !== 'READY') return <p className="quiet">{t(`document.picture-${page.picture}`)}</p>
  return (
    <a href={pictureOf(document, page.page, 'full')} target="_blank" rel="noreferrer">
      <img
        src={pictureOf(document, page.page, 'thumb')}
        alt={t('document.picture-of', { number: page.page })}
        loading="lazy"
        decoding="async"
      />
    </a>
  )
}

/** The pictures of what was sent, in order; each opens at its full size. */
export function SentPages({ document }: { document: SentDocument }) {
  const t = useText()
  const formats = useFormats()
  if (document.state.status === 'QUARANTINED') return null
  return (
    <>
      <h2 className="section-head">{t('document.pages')}</h2>
      <ol className="sent-pages">
        {document.pages.map(page => (
          <li key={page.page}>
            <h3>{t('photos.page', { number: page.page })}</h3>
            <Picture document={document} page={page} />
            {page.sameAs && (
              <p className="small">
                <Link to={`/documents/${page.sameAs.documentId}`}>
                  {t('document.same-as', { date: formats.day(formats.dayOf(page.sameAs.receivedAt)) })}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
