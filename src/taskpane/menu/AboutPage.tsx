import { article } from "../../data/article";
import { guidanceAsOf } from "../../data/version";
import { menuMessages } from "../messages/menu";
import { TitleRow } from "../tables/TitleRow";
import { useEscape } from "../useEscape";
import { helpPages } from "./helpPages";
import type { MenuProps } from "./MenuView";
import { useLicences } from "./useLicences";

/** Which versions these are, what becomes of the user's data, and whose work is in it. */
export function AboutPage({ language, onBack }: Pick<MenuProps, "language" | "onBack">) {
  const messages = menuMessages[language];
  const licences = useLicences();
  const links = [
    [messages.article, article.url],
    [messages.help, helpPages[language]],
    [messages.licenceTexts, "THIRD-PARTY-NOTICES.txt"],
  ] as const;
  useEscape(onBack);
  return (
    <main class="menuPage" aria-busy={licences === "loading"}>
      <TitleRow title={messages.about} onBack={onBack} messages={messages} />
      <section>
        <h2>{messages.versions}</h2>
        <dl>
          <dt>{messages.addInVersion}</dt>
          <dd>{addInVersion}</dd>
          <dt>{messages.articleOf}</dt>
          <dd>{article.date}</dd>
          <dt>{messages.companiesOf}</dt>
          <dd>{guidanceAsOf}</dd>
        </dl>
      </section>
      <section>
        <h2>{messages.privacy}</h2>
        <p>{messages.privacyText}</p>
      </section>
      <section>
        <h2>{messages.licences}</h2>
        <p>{messages.ownLicence}</p>
        {licences === "failed" && <p role="status">{messages.licencesNotLoaded}</p>}
        {typeof licences === "object" && (
          <dl>
            {licences.map(({ name, version, license }) => [
              <dt key={name}>
                {name} {version}
              </dt>,
              <dd key={`${name} ${license}`}>{license}</dd>,
            ])}
          </dl>
        )}
      </section>
      <section>
        <h2>{messages.links}</h2>
        <ul>
          {links.map(([text, url]) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
