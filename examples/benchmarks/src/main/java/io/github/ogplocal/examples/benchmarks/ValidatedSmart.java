// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.PlainSmart.Answer;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Proposal;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Stage;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Why;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The six tests as constraints of Jakarta Validation, as Hibernate Validator checks them; a message is the code of a reason. */
final class ValidatedSmart {
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A proposal with what is asked of it. */
    public record Bean(Proposal proposal) {
        /** The problem. */
        @NotEmpty(message = "PROBLEM_MISSING")
        public String getProblem() {
            return proposal.problem();
        }

        /** The activities. */
        @NotEmpty(message = "ACTIVITIES_MISSING")
        public List<String> getActivities() {
            return proposal.activities();
        }

        /** The results. */
        @NotEmpty(message = "RESULTS_MISSING")
        public List<String> getResults() {
            return proposal.results();
        }

        /** The stages. */
        @NotEmpty(message = "NO_STAGES")
        public List<Stage> getStages() {
            return proposal.stages();
        }

        /** Who answers for it. */
        @NotEmpty(message = "NO_RESPONSIBLE")
        public String getResponsible() {
            return proposal.responsible();
        }

        /** Whether it does not say who helps. */
        @AssertFalse(message = "SUPPORTING_OPEN")
        public boolean isSupportingOpen() {
            return proposal.supporting().isEmpty() && !proposal.alone();
        }

        /** The values. */
        @NotEmpty(message = "NO_VALUE")
        public Set<OpenGovernmentValue> getValues() {
            return proposal.values();
        }

        /** Whether it serves other values alone. */
        @AssertFalse(message = "OTHER_VALUES")
        public boolean isOfOtherValues() {
            return !proposal.values().isEmpty() && PlainSmart.relevant(proposal) == Answer.OPEN;
        }

        /** Whether a date is missing. */
        @AssertFalse(message = "DATES_MISSING")
        public boolean isUndated() {
            return !PlainSmart.isDated(proposal);
        }

        /** Whether it is too long. */
        @AssertFalse(message = "TOO_LONG")
        public boolean isTooLong() {
            return PlainSmart.isDated(proposal) && PlainSmart.isTooLong(proposal);
        }

        /** Whether a stage is outside. */
        @AssertFalse(message = "STAGE_OUTSIDE")
        public boolean isOutside() {
            return PlainSmart.isDated(proposal) && PlainSmart.hasStageOutside(proposal);
        }

        /** The change. */
        @NotEmpty(message = "NO_CHANGE")
        public String getChange() {
            return proposal.change();
        }
    }

    /** What is broken, by proposal. */
    List<Set<Why>> broken(List<Proposal> proposals) {
        List<Set<Why>> all = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            Set<Why> broken = EnumSet.noneOf(Why.class);
            for (ConstraintViolation<Bean> violation : validator.validate(new Bean(proposal))) {
                broken.add(Why.valueOf(violation.getMessage()));
            }
            all.add(broken);
        }
        return all;
    }

    /** For how many proposals the table does not say the same. */
    static int differences(List<PlainSmart.TableResult> table, List<Set<Why>> broken) {
        int differences = 0;
        for (int i = 0; i < table.size(); i++) {
            Set<Why> expected = EnumSet.noneOf(Why.class);
            table.get(i).answers().forEach(answered -> expected.addAll(answered.reasons()));
            differences += expected.equals(broken.get(i)) ? 0 : 1;
        }
        return differences;
    }
}
