import { useState } from 'react'
import { useText } from '../../i18n/useText'
import type { QueueView } from '../../offline/queue-view'
import type { SendQueue } from '../../offline/send-queue'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Details } from '../../ui/details/Details'
import { FileButton } from '../../ui/file-input/FileButton'

/** A finger is what a phone or a tablet is used with; elsewhere the files are already there. */
const hasCamera = () => matchMedia('(pointer: coarse)').matches

/** The camera and the gallery on a phone, a file on a computer. */
export function AddFiles({ queue, view }: { queue: SendQueue; view: QueueView }) {
  const t = useText()
  const [original, setOriginal] = useState(false)
  const more = view.pages.length > 0
  const add = (files: File[]) => void queue.add(files, { original })
  const words = (id: string) => t(more ? `${id}-more` : id)
  return (
    <div className="actions">
      {hasCamera() && (
        <FileButton
          from="camera"
          wide
          look={more ? 'second' : 'main'}
          onFiles={add}
          onOpening={() => void queue.cameraOpening()}
        >
          {words('photos.camera')}
        </FileButton>
      )}
      <FileButton from="gallery" wide look={more || hasCamera() ? 'second' : 'main'} onFiles={add}>
        {words(hasCamera() ? 'photos.gallery' : 'photos.file')}
      </FileButton>
      <Details summary={t('photos.options')}>
        <Checkbox
          id="original"
          label={t('photos.original')}
          hint={t('photos.original-hint')}
          checked={original}
          onPick={setOriginal}
        />
      </Details>
    </div>
  )
}
