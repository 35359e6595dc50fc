import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'

export type Import = Shape<'Import'>
export type Use = Shape<'ColumnUse'>

export const IMPORTS = ['imports']
export const importKey = (id: string) => ['imports', id]

export const USES: Use[] = [
  'LEFT_OUT',
  'NAME',
  'FIRST_NAME',
  'LAST_NAME',
  'PHONE',
  'EMAIL',
  'LANGUAGE',
  'PROGRAM',
  'CASEWORKER',
]

export const bring = (file: File) =>
  answer(
    api.POST('/api/v1/imports', {
      params: { header: { 'X-File-Name': encodeURIComponent(file.name) } },
      body: file as unknown as string,
      bodySerializer: bytes => bytes,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  )

export const readImport = (id: string) =>
  answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } }))

/** What the server answered is what there is now. */
export const keepImport = (one: Import) => queries.set(importKey(one.id), one)

export const isBusy = ({ state }: Import) => state.status === 'CHECKING' || state.status === 'APPLYING'
