import { article } from "../../data/article";

/** The article by the name of its publisher; its title is in the tooltip. */
export function ArticleLink() {
  return (
    <a href={article.url} title={article.title} target="_blank" rel="noreferrer">
      {article.publisher}
    </a>
  );
}
