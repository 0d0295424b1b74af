import { menuMessages } from "../messages/menu";
import { TitleRow } from "../tables/TitleRow";
import { useEscape } from "../useEscape";
import type { MenuProps } from "./MenuView";
import { news } from "./news";

/** What users notice of each version, the newest first. */
export function NewsPage({ language, onBack }: Pick<MenuProps, "language" | "onBack">) {
  const messages = menuMessages[language];
  useEscape(onBack);
  return (
    <main class="menuPage">
      <TitleRow title={messages.news} onBack={onBack} messages={messages} />
      {news.map(({ version, lines }) => (
        <section key={version}>
          <h2>{messages.newsTitle(version)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line["en-US"]}>{line[language]}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
