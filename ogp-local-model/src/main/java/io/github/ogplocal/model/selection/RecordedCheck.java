// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * What somebody found who checked one condition of one application: a human judgement, recorded.
 *
 * <p>Where a rule needs judgement (due diligence, a minimum condition, a no-objection), it takes this and says whose it is.
 *
 * @param application which application
 * @param condition what was checked
 * @param result what was found
 * @param by the pseudonym of the person or body who checked
 * @param on the day of the finding
 */
@JsonPropertyOrder({"application", "condition", "result", "by", "on"})
public record RecordedCheck(
        @JsonProperty("application") ApplicationId application,
        @JsonProperty("condition") ConditionId condition,
        @JsonProperty("result") CheckResult result,
        @JsonProperty("by") EvaluatorId by,
        @JsonProperty("on") LocalDate on) {
    /** Refuses null. */
    @JsonCreator
    public RecordedCheck {
        requireNonNull(application, "application");
        requireNonNull(condition, "condition");
        requireNonNull(result, "result");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
