import { article } from "./article";

/**
 * The date of the newest company figures: the newest season found is that of the calls up to it. Apart from them, because
 * the pane's first view has no use for the figures.
 */
export const guidanceAsOf = "2026-07-30";

/** The version of the data: the date of the article and that of the company figures. */
export const dataVersion = `${article.date}/${guidanceAsOf}`;
