// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.GeneratedCall;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Evaluation;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Proposal;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Stage;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the models of DMN are given, the same for every engine. */
final class DmnInputs {
    /** Decides from a total that Java has added up: a single decision table. */
    static final String ELIGIBILITY = "eligibility";

    /** Adds up in FEEL, then decides. */
    static final String SELECTION = "selection";

    /** The six tests and the conclusion. */
    static final String SMART = "smart";

    private DmnInputs() {}

    static InputStream model(String name) {
        return Objects.requireNonNull(DmnInputs.class.getResourceAsStream(name + ".dmn"), name);
    }

    static Map<String, @Nullable Object> withTotal(ApplicationFact fact) {
        Map<String, @Nullable Object> inputs = inputs(fact);
        inputs.put("twelfths", fact.getTwelfths());
        return inputs;
    }

    static Map<String, @Nullable Object> withScores(ApplicationFact fact) {
        List<Evaluation> evaluations = fact.getFile().evaluations();
        List<List<Integer>> scores = new ArrayList<>(GeneratedCall.CRITERIA);
        for (int c = 0; c < GeneratedCall.CRITERIA; c++) {
            scores.add(List.of(
                    evaluations.get(0).halfPoints()[c],
                    evaluations.get(1).halfPoints()[c],
                    evaluations.get(2).halfPoints()[c]));
        }
        Map<String, @Nullable Object> inputs = inputs(fact);
        inputs.put("scores", scores);
        return inputs;
    }

    private static Map<String, @Nullable Object> inputs(ApplicationFact fact) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("kind", fact.getFile().kind().name());
        inputs.put("repeated", fact.isRepeated());
        return inputs;
    }

    static Map<String, @Nullable Object> of(Proposal proposal) {
        Map<String, @Nullable Object> inputs = new HashMap<>(32);
        inputs.put("problem", proposal.problem());
        inputs.put("activities", proposal.activities().size());
        inputs.put("results", proposal.results().size());
        inputs.put("responsible", proposal.responsible());
        inputs.put("supporting", proposal.supporting().size());
        inputs.put("alone", proposal.alone());
        inputs.put("values", proposal.values().stream().map(Enum::name).toList());
        inputs.put("start", proposal.start().orElse(null));
        inputs.put("finish", proposal.end().orElse(null));
        inputs.put("stageStarts", proposal.stages().stream().map(Stage::start).toList());
        inputs.put("stageEnds", proposal.stages().stream().map(Stage::end).toList());
        inputs.put("change", proposal.change());
        return inputs;
    }
}
