/** The languages the add-in ships in, as BCP 47 tags; the first is the default. */
export const languages = ["en-US", "zh-TW"] as const;

export type Language = (typeof languages)[number];

/** A text in every language. */
export type Localized = Readonly<Record<Language, string>>;
