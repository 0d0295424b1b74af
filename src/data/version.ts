import { article } from "./article";

/** The version of the data: the date of the article, which is all the data there is. */
export const dataVersion = article.date;
