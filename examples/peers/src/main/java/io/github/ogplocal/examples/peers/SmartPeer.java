// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSmart.Proposal;
import io.github.ogplocal.examples.benchmarks.PlainSmart.Result;
import java.util.List;
import java.util.function.Function;

/** Who judges the generated proposals by the six tests beside the engine. */
public enum SmartPeer {
    /** Drools, all proposals in one session. */
    DROOLS_TOGETHER("Drools, one stateful session", true, DroolsPeer::smartTogether),
    /** Drools, a call for each proposal. */
    DROOLS_ONE_BY_ONE("Drools, a stateless call for each proposal", false, DroolsPeer::smartOneByOne),
    /** KIE DMN. */
    KIE_DMN("KIE DMN, six tables and a conclusion", false, KieDmnPeer::smart),
    /** Easy Rules. */
    EASY_RULES("Easy Rules", false, EasyRulesPeer::smart);

    private final String words;
    private final boolean isForMany;
    /** Lambdas without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<List<Proposal>, Decider<Result>> opening;

    SmartPeer(String words, boolean isForMany, Function<List<Proposal>, Decider<Result>> opening) {
        this.words = words;
        this.isForMany = isForMany;
        this.opening = opening;
    }

    /** Makes it ready for these proposals. */
    public Decider<Result> open(List<Proposal> proposals) {
        return opening.apply(proposals);
    }

    /** Its row of a table. */
    String words() {
        return words;
    }

    /** Whether it is measured with 100,000 proposals, too. */
    boolean isForMany() {
        return isForMany;
    }
}
