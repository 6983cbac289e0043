import type { Files } from '../../platform/files.js'

/** Task 'erase-file': erasing twice is harmless. */
export const eraseFile =
  (files: Files) =>
  async (payload: unknown): Promise<void> => {
    const { fileKey } = payload as { fileKey: string }
    await files.remove(fileKey)
  }
