import { useEffect } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { isHeldBack, originalOf } from './pictures'
import type { Picture } from './usePicture'
import type { useView } from './useView'
import { ViewerBar } from './ViewerBar'
import { transformOf, turned } from './view'

type Props = {
  document: Shape<'Document'>
  page: Shape<'DocumentPage'>
  picture: Picture
  view: ReturnType<typeof useView>
  onPage: (page: number) => void
}

/** Why there is nothing to see yet, and the way round it. */
function NoPicture({ document, page, picture }: Pick<Props, 'document' | 'page' | 'picture'>) {
  const t = useText()
  if (isHeldBack(document)) return <Notice tone="bad">{t('document-status.QUARANTINED')}</Notice>
  if (page.picture === 'PENDING') return <Notice live>{t('review.picture-pending')}</Notice>
  if (page.picture === 'FAILED') {
    return (
      <Notice tone="bad" live>
        <p>{t('review.picture-failed')}</p>
        {document.scan === 'CLEAN' ? (
          <a href={originalOf(document.id, page.page)} download>
            {t('review.download-original')}
          </a>
        ) : (
          <p>{t('review.no-original')}</p>
        )}
      </Notice>
    )
  }
  if (picture.status !== 'FAILED') return <p role="status">{t('ui.loading')}</p>
  return (
    <Notice tone="bad" live>
      <p>{t('review.picture-not-here')}</p>
      <Button look="plain" icon="again" onClick={picture.again}>
        {t('ui.try-again')}
      </Button>
    </Notice>
  )
}

export function Viewer({ document, page, picture, view, onPage }: Props) {
  const t = useText()
  useEffect(() => view.frame?.scrollTo(0, 0), [document.id, page.page])
  const label = t('review.page-of', { page: page.page, pages: document.pages.length })
  const shown = picture.status === 'HERE' && !isHeldBack(document)
  const size = shown ? turned(picture, view.view.turn) : { width: 0, height: 0 }
  return (
    <section className="viewer" aria-label={t('review.document')}>
      <ViewerBar document={document} page={page.page} view={view} onPage={onPage} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <figure className="viewer__frame" ref={view.setFrame} tabIndex={0} aria-label={label}>
        {shown ? (
          <svg
            role="img"
            aria-label={`${document.requirementName}, ${label}`}
            width={(size.width * view.percent) / 100}
            height={(size.height * view.percent) / 100}
            viewBox={`0 0 ${size.width} ${size.height}`}
          >
            <image
              href={picture.address}
              width={picture.width}
              height={picture.height}
              transform={transformOf(picture, view.view.turn)}
            />
          </svg>
        ) : (
          <NoPicture document={document} page={page} picture={picture} />
        )}
      </figure>
    </section>
  )
}
