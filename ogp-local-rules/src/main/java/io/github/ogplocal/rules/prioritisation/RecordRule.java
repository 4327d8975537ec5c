// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Decides how what people have decided is checked and applied; it chooses nothing by itself. */
public interface RecordRule extends ChoiceRule {
    /** Compiles the settings. */
    Recorded compile(PrioritisationContext context);

    /** What kind of record a rule goes by. */
    enum Basis {
        /** A committee's decision. */
        DECISION("decision"),
        /** A list for each zone. */
        LISTS("lists");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** The attribute of the documents. */
        public String code() {
            return code;
        }
    }

    /** A compiled rule: immutable, and shared by threads. */
    interface Recorded {
        /** What it goes by. */
        Basis basis();

        /** Whether the record for a contest is still to come; then nothing is chosen, and all its projects are undecided. */
        boolean isAwaited(RecordedChoice choice);

        /**
         * What follows from the record.
         *
         * @param ties asked where the record itself puts projects on one rank
         */
        Course choose(RecordedChoice choice, TieBreaker ties);

        /** The reasons for a project; the first says whether it was chosen. Not empty. */
        List<Reason> judge(RecordedChoice choice, Course course, int project);

        /** What a reason for a project rests on. */
        List<Evidence> explain(RecordedChoice choice, Course course, int project, Reason reason);

        /** What there is to say of the record as a whole; may be empty. */
        List<Reason> judgeRecord(RecordedChoice choice);

        /** What a reason of {@link #judgeRecord} rests on. */
        List<Evidence> explainRecord(RecordedChoice choice, Reason reason);
    }
}
