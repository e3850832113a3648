import type { Page } from 'playwright-core';

type Kind = 'sans' | 'serif' | 'nastaliq';

export const testFonts: Readonly<Record<Kind, string>>;
export const fontLinks: string;
export function useTestFonts(page: Page, kind?: Kind): Promise<void>;
