// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.examples.benchmarks.PlainSmart;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE as it comes, a model compiled once, all decisions evaluated for one item at a time. */
final class KieDmnPeer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    private KieDmnPeer(String name) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newInputStreamResource(DmnInputs.model(name))
                        .setSourcePath(name + ".dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel("urn:example:" + name, name);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** Totals and verdicts in FEEL. */
    static Decider<Result> inFeel(List<File> files) {
        KieDmnPeer peer = new KieDmnPeer(DmnInputs.SELECTION);
        return () -> OneByOne.select(files, fact -> {
            DMNContext decided = peer.evaluate(DmnInputs.withScores(fact));
            fact.setTwelfths(((Number) decided.get("twelfths")).intValue());
            fact.setDecision(Decision.valueOf((String) decided.get("decision")));
        });
    }

    /** Verdicts by one decision table, totals in Java. */
    static Decider<Result> byTable(List<File> files) {
        KieDmnPeer peer = new KieDmnPeer(DmnInputs.ELIGIBILITY);
        return () -> OneByOne.select(files, fact -> {
            if (fact.isAuthority() && !fact.isRepeated()) {
                fact.setTwelfths(fact.total());
            }
            DMNContext decided = peer.evaluate(DmnInputs.withTotal(fact));
            fact.setDecision(Decision.valueOf((String) decided.get("decision")));
        });
    }

    /** Six tables and a conclusion. */
    static Decider<PlainSmart.Result> smart(List<PlainSmart.Proposal> proposals) {
        KieDmnPeer peer = new KieDmnPeer(DmnInputs.SMART);
        return () -> {
            List<PlainSmart.Result> results = new ArrayList<>(proposals.size());
            for (PlainSmart.Proposal proposal : proposals) {
                DMNContext decided = peer.evaluate(DmnInputs.of(proposal));
                results.add(new PlainSmart.Result(
                        proposal.id(),
                        answer(decided, "specific"),
                        answer(decided, "measurable"),
                        answer(decided, "answerable"),
                        answer(decided, "relevant"),
                        answer(decided, "timeBound"),
                        answer(decided, "impact"),
                        answer(decided, "conclusion")));
            }
            return results;
        };
    }

    private static Answer answer(DMNContext decided, String name) {
        return Answer.valueOf((String) decided.get(name));
    }

    private DMNContext evaluate(Map<String, @Nullable Object> inputs) {
        return runtime.evaluateAll(model, new DMNContextImpl(inputs)).getContext();
    }
}
