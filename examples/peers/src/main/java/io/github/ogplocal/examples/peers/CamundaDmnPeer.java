// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * The DMN engine of Camunda as it comes, a model parsed once, evaluated for one item at a time. It tells what was asked for
 * and not what that was made of, so totals are added up in Java.
 */
final class CamundaDmnPeer {
    private CamundaDmnPeer() {}

    /** Totals and verdicts in FEEL. */
    static Decider<Result> inFeel(List<File> files) {
        DmnEngine engine = engine();
        DmnDecision decision = decision(engine, DmnInputs.SELECTION);
        return () -> OneByOne.select(files, fact -> {
            fact.setDecision(Decision.valueOf(engine.evaluateDecisionTable(decision, DmnInputs.withScores(fact))
                    .getSingleEntry()));
            if (fact.getDecision() != Decision.INADMISSIBLE) {
                fact.setTwelfths(fact.total());
            }
        });
    }

    /** Verdicts by one decision table. */
    static Decider<Result> byTable(List<File> files) {
        DmnEngine engine = engine();
        DmnDecision decision = decision(engine, DmnInputs.ELIGIBILITY);
        return () -> OneByOne.select(files, fact -> {
            if (fact.isAuthority() && !fact.isRepeated()) {
                fact.setTwelfths(fact.total());
            }
            fact.setDecision(Decision.valueOf(engine.evaluateDecisionTable(decision, DmnInputs.withTotal(fact))
                    .getSingleEntry()));
        });
    }

    private static DmnEngine engine() {
        return DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    private static DmnDecision decision(DmnEngine engine, String model) {
        return engine.parseDecision("decision_decision", DmnInputs.model(model));
    }
}
