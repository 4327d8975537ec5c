// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import io.github.ogplocal.model.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ScoreSheet}. Not thread-safe. */
public final class ScoreSheetBuilder {
    private @Nullable ApplicationId application;
    private @Nullable EvaluatorId evaluator;
    private final Map<CriterionId, Points> scores = new TreeMap<>();

    ScoreSheetBuilder() {}

    /** Sets the application that is scored. */
    public ScoreSheetBuilder application(ApplicationId application) {
        this.application = application;
        return this;
    }

    /** Sets who scores it. */
    public ScoreSheetBuilder evaluator(EvaluatorId evaluator) {
        this.evaluator = evaluator;
        return this;
    }

    /** Adds a score, replacing one for the same criterion. */
    public ScoreSheetBuilder putScores(CriterionId criterion, Points points) {
        scores.put(criterion, points);
        return this;
    }

    /** Sets all scores, replacing those given so far. */
    public ScoreSheetBuilder scores(Map<CriterionId, Points> entries) {
        scores.clear();
        scores.putAll(entries);
        return this;
    }

    /**
     * The sheet.
     *
     * @throws IllegalStateException if application or evaluator is not set
     * @throws io.github.ogplocal.model.InvalidValueException if there is no score
     */
    public ScoreSheet build() {
        ApplicationId application = this.application;
        EvaluatorId evaluator = this.evaluator;
        if (application == null || evaluator == null) {
            List<String> missing = new ArrayList<>();
            if (application == null) {
                missing.add("application");
            }
            if (evaluator == null) {
                missing.add("evaluator");
            }
            throw new IllegalStateException(
                    "Cannot build ScoreSheet, some of required attributes are not set " + missing);
        }
        return ScoreSheet.of(application, evaluator, scores);
    }
}
