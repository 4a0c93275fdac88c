import type { CosUri } from '../base/cos-uri.ts';
import type { Manifest } from '../manifest/manifest.ts';

/** An encrypted image, and where it lies or is to lie. */
export interface PlacedImage {
  readonly object: CosUri;
  readonly manifest: Manifest;
}
