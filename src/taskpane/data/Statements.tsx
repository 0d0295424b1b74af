import { paragraphsText } from "../paragraphsText";
import { ArticleLink } from "./ArticleLink";
import type { CompanyProps } from "./companyProps";
import { FactSection } from "./FactSection";
import { FigureRow } from "./FigureRow";

/** What the article says of a company: texts, and no amounts. */
export function Statements({ profile, ...shared }: CompanyProps) {
  const { messages } = shared;
  const { focus, goal, proof } = profile.statements;
  const where = `${messages.detailSeparator}${paragraphsText(profile.paragraphs, messages)}`;
  return (
    <FactSection
      id="statements"
      title={messages.inTheArticle}
      aside={
        <>
          <ArticleLink />
          {where}
        </>
      }
    >
      <table>
        <tbody>
          <FigureRow label={messages.focus} figure={focus} {...shared} />
          <FigureRow label={messages.goal} figure={goal} {...shared} />
          <FigureRow label={messages.proof} figure={proof} {...shared} />
        </tbody>
      </table>
    </FactSection>
  );
}
