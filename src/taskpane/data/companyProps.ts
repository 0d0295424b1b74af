import type { CompanyProfile } from "./companyProfile";
import type { FactsProps } from "./factsProps";

/** What every part of a company's page gets. */
export interface CompanyProps extends FactsProps {
  profile: CompanyProfile;
}
