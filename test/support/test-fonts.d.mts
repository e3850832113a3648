type Kind = 'sans' | 'serif' | 'nastaliq';

export const testFonts: Readonly<Record<Kind, string>>;
export const fontLinks: string;
