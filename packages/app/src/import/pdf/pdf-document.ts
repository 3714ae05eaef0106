export type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>
