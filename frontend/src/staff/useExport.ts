import { useState } from 'react'

type State = { busy: boolean; bytes: number; error: unknown }

/** Hands a file to the person as any other download. */
function save(parts: BlobPart[], name: string) {
  const address = URL.createObjectURL(new Blob(parts))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Takes a file as it comes, and says how much of it is here. */
export function useExport(read: (how: Taking) => Promise<ReadableStream<Uint8Array> | null>, name: string) {
  const [state, setState] = useState<State>({ busy: false, bytes: 0, error: undefined })
  const take = async (how: Taking) => {
    setState({ busy: true, bytes: 0, error: undefined })
    try {
      const parts: BlobPart[] = []
      let bytes = 0
      const reader = (await read(how))?.getReader()
      for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        parts.push(part.value as BlobPart)
        bytes += part.value.length
        setState({ busy: true, bytes, error: undefined })
      }
      save(parts, `${name}.${how.format.toLowerCase()}`)
      setState({ busy: false, bytes, error: undefined })
    } catch (error) {
      setState({ busy: false, bytes: 0, error })
    }
  }
  return { ...state, take }
}

export type Taking = { format: 'CSV' | 'XLSX'; names: boolean }
