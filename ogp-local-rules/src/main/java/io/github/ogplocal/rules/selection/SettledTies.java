// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.rules.draw.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What settles ties from outside: a draw, and a committee's decisions; notes which decisions were about a tie there is. */
final class SettledTies {
    private final @Nullable Draw draw;
    /** By the first of the tied; a decision about others of them would contradict it. */
    private final Map<ApplicationId, TieDecision> decisions = new TreeMap<>();

    private final List<TieDecision> used = new ArrayList<>();
    private final List<InputFault> faults = new ArrayList<>();

    SettledTies(@Nullable Draw draw, Iterable<TieDecision> decisions) {
        this.draw = draw;
        for (TieDecision decision : decisions) {
            this.decisions.put(decision.tied().first(), decision);
        }
    }

    /** The draw; null when none was held, or the procedure has no draws. */
    @Nullable
    Draw draw() {
        return draw;
    }

    /** Whether a committee decided on any tie. */
    boolean hasDecisions() {
        return !decisions.isEmpty();
    }

    /**
     * What a committee decided on a tie; null when it did not.
     *
     * @param tied in natural order
     * @param places for them; -1 where money is the limit
     */
    @Nullable
    TieDecision decision(List<ApplicationId> tied, int places) {
        TieDecision decision = find(tied);
        if (decision == null) {
            return null;
        }
        used.add(decision);
        if (places >= 0 && decision.admitted().size() != places) {
            addMisfit(tied, Integer.toString(places));
        }
        return decision;
    }

    /** What a committee decided on these; null when it did not. */
    @Nullable
    TieDecision find(List<ApplicationId> tied) {
        TieDecision decision = decisions.get(tied.get(0));
        return decision != null && List.copyOf(decision.tied()).equals(tied) ? decision : null;
    }

    void addMisfit(List<ApplicationId> tied, String places) {
        faults.add(new InputFault(InputFault.Kind.OTHER_NUMBER_OF_PLACES, document(tied.get(0)), "/admitted", places));
    }

    /** What does not fit, once everything is decided; in order. */
    List<InputFault> faults() {
        List<InputFault> all = new ArrayList<>(faults);
        for (TieDecision decision : decisions.values()) {
            if (!used.contains(decision)) {
                all.add(new InputFault(
                        InputFault.Kind.NO_SUCH_TIE, document(decision.tied().first()), "/tied", ""));
            }
        }
        Collections.sort(all);
        return all;
    }

    static String document(ApplicationId firstOfTied) {
        return "tie-decision:" + firstOfTied;
    }
}
