import type { Writer } from '../locales/writer.js';
import type { SourceContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

export const composeSource = ({ source }: TidyRecord, write: Writer): SourceContent | undefined =>
  source && { ...source, label: write.words.source, retrieved: write.date(source.retrieved ?? '') };
