import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Thumb } from '../../ui/pages/Thumb'
import { thumbOf } from './pictures'

type Props = { document: Shape<'Document'>; at: number; onPage: (page: number) => void }

/** The pages side by side; one that may be hard to read is marked. */
export function Strip({ document, at, onPage }: Props) {
  const t = useText()
  return (
    <nav className="strip" aria-label={t('review.pages')}>
      {document.pages.map(({ page, picture, warnings }) => (
        <button
          key={page}
          type="button"
          aria-current={page === at ? 'true' : undefined}
          onClick={() => onPage(page)}
        >
          <Thumb
            src={picture === 'READY' ? thumbOf(document.id, page) : undefined}
            alt={t('review.page', { page })}
            size="small"
          />
          <span aria-hidden="true">{page}</span>
          {warnings.length > 0 && (
            <span className="strip__warning">
              <Icon name="alert" />
              <span className="vh">{t('review.hard-to-read')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
