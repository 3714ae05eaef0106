export interface GalleryPicture {
  readonly name: string
  /** What one sees, and how it was made. */
  readonly caption: string
  readonly svg: string
}
