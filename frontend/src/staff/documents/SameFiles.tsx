import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'

type Page = Shape<'DocumentPage'>
type SameFile = { sha256: string; sameAs: NonNullable<Page['sameAs']>; pages: number[] }

function sameFiles(pages: Page[]): SameFile[] {
  const files = new Map<string, SameFile>()
  for (const { page, sha256, sameAs } of pages) {
    if (!sameAs) continue
    const file = files.get(sha256) ?? { sha256, sameAs, pages: [] }
    file.pages.push(page)
    files.set(sha256, file)
  }
  return [...files.values()]
}

/** Which of its files the client had sent before, each with the way to what became of it then. */
export function SameFiles({ document }: { document: Shape<'Document'> }) {
  const t = useText()
  const f = useFormats()
  const files = sameFiles(document.pages)
  if (files.length === 0) return null
  return (
    <Notice tone="you" icon="picture">
      {files.map(({ sha256, sameAs, pages }) => (
        <p key={sha256}>
          <Link to={`/staff/documents/${sameAs.documentId}`}>
            {t('review.same-file', {
              count: pages.length,
              pages: pages.join(', '),
              day: f.day(f.dayOf(sameAs.receivedAt)),
            })}
          </Link>
        </p>
      ))}
    </Notice>
  )
}
