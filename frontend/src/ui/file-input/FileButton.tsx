import { type ReactNode, useId } from 'react'
import { buttonClass, type Look } from '../button/Button'
import { Icon } from '../icon/Icon'
import './file-input.css'

type Props = {
  /** `camera` opens it at once on a phone; `gallery` lets one choose, PDF files too; `papers` are one PDF file; `spreadsheet` is one table. */
  from: 'camera' | 'gallery' | 'papers' | 'spreadsheet'
  onFiles: (files: File[]) => void
  /** As the picker is about to open. */
  onOpening?: (() => void) | undefined
  look?: Look
  wide?: boolean
  children: ReactNode
}

// HEIC is left out on purpose: iOS then hands over a JPEG. A HEIC file that comes all the same is taken.
const ACCEPT = {
  camera: 'image/jpeg,image/png',
  gallery: 'image/jpeg,image/png,image/webp,application/pdf',
  papers: 'application/pdf',
  spreadsheet: '.xlsx,.csv',
}
const ICONS = { camera: 'camera', gallery: 'picture', papers: 'document', spreadsheet: 'document' } as const

/** The phone's own picker behind one of our buttons. The same file can be chosen twice in a row. */
export function FileButton({ from, onFiles, onOpening, look, wide = false, children }: Props) {
  const id = useId()
  return (
    <span className={wide ? 'file file--wide' : 'file'}>
      <input
        id={id}
        type="file"
        accept={ACCEPT[from]}
        multiple={from === 'gallery'}
        {...(from === 'camera' && { capture: 'environment' as const })}
        onClick={onOpening}
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <label htmlFor={id} className={buttonClass(look, wide)}>
        <Icon name={ICONS[from]} />
        {children}
      </label>
    </span>
  )
}
