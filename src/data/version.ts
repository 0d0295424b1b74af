import { article } from "./article";
import { guidanceAsOf } from "./guidance";

/** The version of the data: the date of the article and that of the company figures. */
export const dataVersion = `${article.date}/${guidanceAsOf}`;
